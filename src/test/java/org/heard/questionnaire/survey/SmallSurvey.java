package org.heard.questionnaire.survey;

import java.util.List;
import java.util.Map;

/** Surveys for tests: one language, one face, a title that says little. */
public final class SmallSurvey {
    private SmallSurvey() {}

    /** @param round as it is called and asked, "June 2027"; @param month yyyy-MM */
    public static Survey of(
            String key,
            String instrument,
            String title,
            String round,
            String month,
            List<Section> sections,
            List<Lineage> lineages) {
        return new Survey(
                key,
                instrument,
                1,
                new Survey.Preamble(Text.english(title), Text.english(title), 1, false, Survey.PEOPLE),
                new Survey.FieldworkDates(round, month, "one week"),
                new Survey.TextLanguages(List.of("en"), List.of()),
                new Survey.Presentation(List.of("standard"), Map.of()),
                sections,
                lineages,
                Approach.PLAIN);
    }
}
