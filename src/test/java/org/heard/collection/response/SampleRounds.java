package org.heard.collection.response;

import java.time.LocalDate;
import java.util.List;
import org.heard.collection.round.Round;
import org.heard.questionnaire.survey.SmallSurvey;
import org.heard.questionnaire.survey.Survey;

/** Invented rounds of a survey without questions, for tests of the store. */
public final class SampleRounds {
    private SampleRounds() {}

    public static Round open(String key) {
        return Round.open(survey(key), LocalDate.of(2020, 6, 1), LocalDate.of(2099, 7, 31), true);
    }

    private static Survey survey(String key) {
        return SmallSurvey.of(key, "tests", "A survey for tests", "June 2027", "2027-06", List.of(), List.of());
    }
}
