package org.heard.survey;

import java.util.List;

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
}
