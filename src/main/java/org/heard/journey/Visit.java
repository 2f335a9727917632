package org.heard.journey;

import java.util.Optional;
import java.util.function.Supplier;
import org.heard.response.Contents;
import org.heard.response.Round;
import org.heard.response.Token;
import org.heard.survey.Survey;

/** One request to an open survey by somebody who may have begun to answer it. */
final class Visit {
    private final Survey survey;
    private final Supplier<Round> round;
    private final Optional<Token> token;
    private final Optional<Contents> draft;
    private final Journey journey;

    /** @param round read only where it is needed: most pages do without it */
    Visit(Survey survey, Supplier<Round> round, Optional<Token> token, Optional<Contents> draft) {
        this.survey = survey;
        this.round = round;
        this.token = token;
        this.draft = draft;
        this.journey = Journey.of(survey, contents().answers());
    }

    Survey survey() {
        return survey;
    }

    Round round() {
        return round.get();
    }

    /** What their browser holds; it may open nothing any more. */
    Optional<Token> token() {
        return token;
    }

    /** What they have answered so far. */
    Optional<Contents> draft() {
        return draft;
    }

    Contents contents() {
        return draft.orElse(Contents.NONE);
    }

    Journey journey() {
        return journey;
    }

    Voice voice() {
        return new Voice(contents().how().language(), contents().how().face());
    }

    String path(String rest) {
        return "/" + survey.key() + "/" + rest;
    }

    String start() {
        return "/" + survey.key();
    }

    String checkAnswers() {
        return path(CheckAnswersPage.NAME);
    }
}
