package org.heard.collection.journey;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.collection.response.Contents;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Token;
import org.heard.ground.language.Language;
import org.heard.ground.web.Reader;
import org.heard.questionnaire.survey.Survey;

/**
 * One request to an open survey by somebody who may have begun to answer it.
 *
 * @param open the round, read only where a page needs it: most do without
 * @param spoken the language asked for in the address, else that of the draft, else English
 * @param around what stands around its pages; worked out where one is shown
 * @param look what the address asks of the look
 * @param token what their browser holds; it may open nothing any more
 * @param draft what they have answered so far
 */
record Visit(
        Survey survey,
        Supplier<Round> open,
        Reader spoken,
        Around around,
        Look look,
        Optional<Token> token,
        Optional<Contents> draft) {
    Round round() {
        return open.get();
    }

    /** Whoever reads a page of this visit. */
    Reader reader() {
        return spoken.amid(around.of(this));
    }

    /** As the person sees it now. */
    Contents contents() {
        return look.on(kept());
    }

    private Contents kept() {
        return draft.orElse(Contents.NONE);
    }

    /** What is to be kept: it holds language and look from now on, so that the address need not. */
    Contents with(Contents contents) {
        return look.on(contents.in(language().code()));
    }

    Journey journey() {
        return Journey.of(survey, contents());
    }

    Language language() {
        return spoken.speech().language();
    }

    Voice voice() {
        return new Voice(spoken.speech(), face());
    }

    /** As kept or asked for; the survey's first where that is none of its own. */
    private String face() {
        String face = contents().how().face();
        return survey.faces().contains(face) ? face : survey.faces().get(0);
    }

    Visit with(Optional<Contents> saved) {
        return new Visit(survey, open, spoken, around, look, token, saved);
    }

    /** Once the draft is gone, the address alone knows the language. */
    Visit withoutDraft() {
        return with(Optional.empty());
    }

    /** @param questions what follows the question mark: "change=yes" */
    String path(String rest, String... questions) {
        return address("/" + survey.key() + "/" + rest, kept(), questions);
    }

    /** The page is the same for everyone: it looks for no draft. */
    String start(String... questions) {
        return address("/" + survey.key(), Contents.NONE, questions);
    }

    String checkAnswers() {
        return path(CheckAnswersPage.NAME);
    }

    /** @param known what need not be asked for, because it is kept */
    private String address(String path, Contents known, String... questions) {
        boolean inLanguage = language().code().equals(known.how().language());
        String all = Stream.of(
                        Stream.of(questions),
                        inLanguage
                                ? Stream.<String>of()
                                : Stream.of(Reader.LANGUAGE + "=" + language().code()),
                        look.besides(known))
                .flatMap(part -> part)
                .collect(Collectors.joining("&"));
        return all.isEmpty() ? path : path + "?" + all;
    }
}
