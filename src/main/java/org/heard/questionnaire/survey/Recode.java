package org.heard.questionnaire.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A declared change of codes, applied before rounds are set side by side or answers are split.
 *
 * @param bySurvey old code to new code, per survey key; {@code "*"} serves every survey not named
 * @param options the new codes in order, with labels and roles
 * @param onlyIf where given, only those who meet it are counted, in every round
 */
public record Recode(
        String key, Map<String, Map<String, String>> bySurvey, List<Option> options, Optional<Condition> onlyIf) {
    /** The one that joins the places of the area into its parts. */
    public static final String OF_PARTS = "LOC_to_2";

    public Recode {
        bySurvey = Map.copyOf(bySurvey);
        options = List.copyOf(options);
    }

    public Recode(String key, Map<String, Map<String, String>> bySurvey, List<Option> options) {
        this(key, bySurvey, options, Optional.empty());
    }

    /** The same for a copy of an earlier survey, where nothing is declared for it. */
    public Recode alsoOf(String copy, String copied) {
        if (bySurvey.containsKey(copy) || !bySurvey.containsKey(copied)) {
            return this;
        }
        Map<String, Map<String, String>> all = new HashMap<>(bySurvey);
        all.put(copy, bySurvey.get(copied));
        return new Recode(key, all, options, onlyIf);
    }

    /** Whether these answers are counted at all. @param child counted from 0 */
    public boolean counts(Answers answers, int child) {
        return onlyIf.map(c -> c.isMetBy(answers.to(c.question(), child).or(() -> answers.to(c.question()))))
                .orElse(true);
    }

    /** The new code; the old one where nothing is declared for it. */
    public String apply(String survey, String code) {
        return bySurvey.getOrDefault(survey, bySurvey.getOrDefault("*", Map.of()))
                .getOrDefault(code, code);
    }
}
