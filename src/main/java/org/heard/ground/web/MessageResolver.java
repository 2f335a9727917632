package org.heard.ground.web;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.heard.ground.language.Language;
import org.heard.ground.language.Messages;
import org.heard.ground.language.Phrase;
import org.heard.ground.language.Speech;

/**
 * The interface's words in every template, tags and frame included: {@code {say:go_on}} and
 * {@code {say:takes_minutes(page.minutes)}}, in the language of the page's {@link Reader}, in English where it was
 * given none. {@code {html:lang}}, {@code {html:dir}}, {@code {html:draft}}, {@code {html:languages}} and
 * {@code {html:around}} tell the frame of it; {@code {html:asked}} ends the address of another page of the site, so
 * that it speaks the same language.
 */
@Singleton
public class MessageResolver {
    private static final String READER = "heard.reader";

    private final Reader english;

    MessageResolver(Messages words) {
        this.english = new Reader(new Speech(words, Language.ENGLISH), false, List.of());
    }

    /** That page in that reader's language. */
    public static TemplateInstance to(Reader reader, TemplateInstance page) {
        return page.setAttribute(READER, reader);
    }

    /** The whole page in its reader's language, as it is sent. */
    public static String html(TemplateInstance page) {
        String made = page.render();
        return page.getAttribute(READER) instanceof Reader reader
                ? EnglishParts.told(reader.speech().language(), made)
                : made;
    }

    void register(@Observes EngineBuilder engine) {
        engine.addNamespaceResolver(
                NamespaceResolver.builder("say").resolveAsync(this::said).build());
        engine.addNamespaceResolver(
                NamespaceResolver.builder("html").resolve(this::told).build());
    }

    private CompletionStage<Object> said(EvalContext call) {
        CompletionStage<List<Object>> values = CompletableFuture.completedFuture(new ArrayList<>());
        for (Expression value : call.getParams()) {
            values = values.thenCombine(call.evaluate(value), MessageResolver::and);
        }
        return values.thenApply(given -> reader(call).speech().say(new Phrase(call.getName(), given)));
    }

    private static List<Object> and(List<Object> before, Object value) {
        before.add(value);
        return before;
    }

    private Object told(EvalContext call) {
        Reader reader = reader(call);
        return switch (call.getName()) {
            case "lang" -> reader.speech().language().code();
            case "dir" -> reader.speech().language().direction();
            case "draft" -> reader.draft();
            case "languages" -> reader.languages();
            case "asked" -> reader.asked();
            case "around" -> reader.around();
            default -> throw new IllegalStateException("there is no {html:" + call.getName() + "}");
        };
    }

    private Reader reader(EvalContext call) {
        return call.getAttribute(READER) instanceof Reader reader ? reader : english;
    }
}
