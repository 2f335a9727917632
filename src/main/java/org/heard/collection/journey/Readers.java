package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.ground.language.Language;
import org.heard.ground.language.Messages;
import org.heard.ground.language.Speech;
import org.heard.ground.web.Interpreter;
import org.heard.ground.web.LanguageLink;
import org.heard.ground.web.Reader;
import org.heard.questionnaire.survey.Offer;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/**
 * In which language a page of a survey is shown. One asked for in the address comes first, so that a link and a
 * switch need nothing kept; then that of the draft, which holds it from the next answer on.
 */
@Singleton
class Readers implements Interpreter {
    private final Messages words;
    private final Map<String, List<Offer>> checked;
    private final Map<String, List<Offer>> withDrafts;
    private final List<Offer> ofTheSite;
    private final DraftLanguages drafts;
    private final UriInfo address;

    Readers(Surveys surveys, DraftLanguages drafts, UriInfo address) {
        this.words = surveys.languages().words();
        this.checked = open(surveys, false);
        this.withDrafts = open(surveys, true);
        this.ofTheSite = surveys.languages().ofTheInterface();
        this.drafts = drafts;
        this.address = address;
    }

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance notInThatLanguage(String survey, List<LanguageLink> languages);
    }

    /** @param draft language of the answers so far */
    Reader of(Survey survey, Optional<String> draft) {
        List<Offer> offers = (drafts.mayBeRead() ? withDrafts : checked).get(survey.key());
        String asked = address.getQueryParameters().getFirst(Reader.LANGUAGE);
        Offer chosen = asked == null
                ? draft.flatMap(code -> find(offers, code)).orElse(offers.get(0))
                : find(offers, asked).orElseThrow(() -> refused(survey, offers));
        return reader(offers, chosen);
    }

    /** Of the pages of help: an unchecked language opens as it does for a survey, in the demonstration alone. */
    @Override
    public Reader reader() {
        List<Offer> offers = open(ofTheSite, drafts.mayBeRead());
        String asked = address.getQueryParameters().getFirst(Reader.LANGUAGE);
        Offer chosen = asked == null ? offers.get(0) : find(offers, asked).orElseThrow(NotFoundException::new);
        return reader(offers, chosen);
    }

    private Reader reader(List<Offer> offers, Offer chosen) {
        return new Reader(new Speech(words, chosen.language()), !chosen.checked(), links(offers, chosen));
    }

    private static Map<String, List<Offer>> open(Surveys surveys, boolean demo) {
        return surveys.all().stream()
                .collect(Collectors.toMap(
                        Survey::key, survey -> open(surveys.languages().of(survey), demo)));
    }

    private static List<Offer> open(List<Offer> offers, boolean demo) {
        return offers.stream().filter(offer -> offer.isOpen(demo)).toList();
    }

    private static Optional<Offer> find(List<Offer> offers, String code) {
        return offers.stream()
                .filter(offer -> offer.language().code().equals(code))
                .findFirst();
    }

    /** The same page in each language; nothing to choose from is no choice. */
    private List<LanguageLink> links(List<Offer> offers, Offer shown) {
        if (offers.size() == 1) {
            return List.of();
        }
        return offers.stream()
                .map(Offer::language)
                .map(language -> new LanguageLink(language, language.equals(shown.language()) ? "" : here(language)))
                .toList();
    }

    private String here(Language language) {
        return address.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam(Reader.LANGUAGE, language.code())
                .build()
                .toString();
    }

    /** Not offered, or not checked yet: said in one sentence, and in what the survey can be read. */
    private static WebApplicationException refused(Survey survey, List<Offer> offers) {
        List<LanguageLink> languages = offers.stream()
                .map(Offer::language)
                .map(language ->
                        new LanguageLink(language, "/" + survey.key() + "?" + Reader.LANGUAGE + "=" + language.code()))
                .toList();
        return new WebApplicationException(Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(Templates.notInThatLanguage(survey.title().english(), languages)
                        .render())
                .build());
    }
}
