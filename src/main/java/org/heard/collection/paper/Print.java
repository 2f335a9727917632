package org.heard.collection.paper;

import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLookup;
import org.heard.ground.language.Language;
import org.heard.ground.web.Reader;
import org.heard.questionnaire.survey.Media;
import org.heard.questionnaire.survey.Survey;

/** Which survey is to be printed, in which words. @param round none until it is opened: a proof can be printed before */
public record Print(Survey survey, Optional<Round> round, Reader reader, String face) {
    /** Any survey can be printed, opened or not. */
    public static Print of(RoundLookup asked, String key, String language, String face) {
        Survey survey = asked.survey(key);
        if (!survey.faces().contains(face)) {
            throw new NotFoundException();
        }
        return new Print(survey, asked.opened(survey), asked.reader(survey, language), face);
    }

    public String title() {
        return survey.title().in(language());
    }

    /** The last day for answers in words; empty where there is none. */
    public String closes() {
        LocalDate day = round.map(Round::closes).orElse(null);
        return reader.speech().date(day);
    }

    PaperQuestion.Look look(Media media) {
        return new PaperQuestion.Look(reader.speech(), face, survey.hasPictures(face), media);
    }

    String file(String what) {
        return survey.key() + "-" + face + "-" + language() + "-" + what;
    }

    public Language in() {
        return reader.speech().language();
    }

    private String language() {
        return in().code();
    }
}
