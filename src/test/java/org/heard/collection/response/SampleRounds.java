package org.heard.collection.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.collection.round.Round;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Text;

/** Invented rounds of a survey without questions, for tests of the store. */
public final class SampleRounds {
    private SampleRounds() {}

    public static Round open(String key) {
        return Round.open(survey(key), LocalDate.of(2020, 6, 1), LocalDate.of(2099, 7, 31), true);
    }

    private static Survey survey(String key) {
        Text words = new Text(Map.of("en", "A survey for tests"));
        return new Survey(
                key,
                "tests",
                1,
                words,
                words,
                1,
                true,
                "June 2027",
                "2027-06",
                "",
                List.of("en"),
                List.of("standard"),
                List.of(),
                List.of());
    }
}
