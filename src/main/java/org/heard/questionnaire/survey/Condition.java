package org.heard.questionnaire.survey;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Routing as data: a page is asked when the answer to {@code question} has one of {@code anyOf}
 * (where that is not empty) and none of {@code noneOf}. A question that was itself routed past meets
 * no condition.
 */
public record Condition(String question, List<String> anyOf, List<String> noneOf) {
    public Condition {
        anyOf = List.copyOf(anyOf);
        noneOf = List.copyOf(noneOf);
    }

    /** @param answer what was given to the question; nothing where it was routed past or not reached */
    public boolean isMetBy(Optional<Answer> answer) {
        List<String> given = answer.map(Answer::codes).orElse(List.of());
        return answer.isPresent()
                && (anyOf.isEmpty() || !Collections.disjoint(given, anyOf))
                && Collections.disjoint(given, noneOf);
    }
}
