package org.heard.collection.fieldwork;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.collection.response.Round;
import org.heard.ground.language.Language;
import org.heard.ground.web.Reader;
import org.heard.questionnaire.survey.Media;
import org.heard.questionnaire.survey.Survey;

/** Which survey is to be printed, in which words. @param round none until it is opened: a proof can be printed before */
record Print(Survey survey, Optional<Round> round, Reader reader, String face) {
    String title() {
        return survey.title().in(language());
    }

    /** The last day for answers in words; empty where there is none. */
    String closes() {
        LocalDate day = round.map(Round::closes).orElse(null);
        return reader.speech().date(day);
    }

    PaperQuestion.Look look(Media media) {
        return new PaperQuestion.Look(reader.speech(), face, survey.hasPictures(face), media);
    }

    String file(String what) {
        return survey.key() + "-" + face + "-" + language() + "-" + what;
    }

    Language in() {
        return reader.speech().language();
    }

    private String language() {
        return in().code();
    }
}
