package org.heard.journey;

import java.util.Optional;
import org.heard.response.Contents;
import org.heard.response.Round;
import org.heard.response.Token;
import org.heard.survey.Survey;

/**
 * One request to an open survey by somebody who may have begun to answer it.
 *
 * @param token what their browser holds; it may open nothing any more
 * @param draft what they have answered so far
 */
record Visit(Survey survey, Round round, Optional<Token> token, Optional<Contents> draft) {
    Contents contents() {
        return draft.orElse(Contents.NONE);
    }

    Journey journey() {
        return Journey.of(survey, contents());
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
