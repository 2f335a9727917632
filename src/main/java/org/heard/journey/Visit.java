package org.heard.journey;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.language.Language;
import org.heard.response.Contents;
import org.heard.response.Round;
import org.heard.response.Token;
import org.heard.survey.Survey;
import org.heard.web.Reader;

/**
 * One request to an open survey by somebody who may have begun to answer it.
 *
 * @param reader the language asked for in the address, else that of the draft, else English
 * @param token what their browser holds; it may open nothing any more
 * @param draft what they have answered so far
 */
record Visit(Survey survey, Round round, Reader reader, Optional<Token> token, Optional<Contents> draft) {
    Contents contents() {
        return draft.orElse(Contents.NONE);
    }

    /** What is to be kept: it holds the language from now on, so that the address need not. */
    Contents with(Contents contents) {
        return contents.in(language().code());
    }

    Journey journey() {
        return Journey.of(survey, contents().answers());
    }

    Language language() {
        return reader.speech().language();
    }

    Voice voice() {
        return new Voice(reader.speech(), contents().how().face());
    }

    Visit with(Optional<Contents> saved) {
        return new Visit(survey, round, reader, token, saved);
    }

    /** Once the draft is gone, the address alone knows the language. */
    Visit withoutDraft() {
        return with(Optional.empty());
    }

    /** @param questions what follows the question mark: "change=yes" */
    String path(String rest, String... questions) {
        boolean known = language().code().equals(contents().how().language());
        return address("/" + survey.key() + "/" + rest, known, questions);
    }

    /** The page is the same for everyone: it looks for no draft. */
    String start(String... questions) {
        return address("/" + survey.key(), language().equals(Language.ENGLISH), questions);
    }

    String checkAnswers() {
        return path(CheckAnswersPage.NAME);
    }

    private String address(String path, boolean known, String... questions) {
        String all = Stream.concat(
                        Stream.of(questions),
                        known
                                ? Stream.of()
                                : Stream.of(Readers.PARAMETER + "=" + language().code()))
                .collect(Collectors.joining("&"));
        return all.isEmpty() ? path : path + "?" + all;
    }
}
