package org.heard.survey;

import java.util.List;
import java.util.Map;

/**
 * A declared change of codes, applied before rounds are set side by side or answers are split.
 *
 * @param bySurvey old code to new code, per survey key; {@code "*"} serves every survey not named
 * @param options the new codes in order, with labels and roles
 */
public record Recode(String key, Map<String, Map<String, String>> bySurvey, List<Option> options) {
    public Recode {
        bySurvey = Map.copyOf(bySurvey);
        options = List.copyOf(options);
    }

    /** The new code; the old one where nothing is declared for it. */
    public String apply(String survey, String code) {
        return bySurvey.getOrDefault(survey, bySurvey.getOrDefault("*", Map.of()))
                .getOrDefault(code, code);
    }
}
