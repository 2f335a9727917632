package org.heard.improvement.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.improvement.board.FieldChoice;

/** How a target is meant, in the word the record keeps. */
enum TargetType {
    AT_LEAST("at-least", "A level to reach: at least"),
    AT_MOST("at-most", "A level not to pass: at most"),
    CHANGE("change", "More than at the baseline"),
    DELIVERABLE("deliverable", "A thing to deliver by the day");

    private final String word;
    private final String label;

    TargetType(String word, String label) {
        this.word = word;
        this.label = label;
    }

    boolean hasLevel() {
        return this == AT_LEAST || this == AT_MOST;
    }

    static Optional<TargetType> called(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    static List<FieldChoice> choices() {
        return Arrays.stream(values())
                .map(type -> new FieldChoice(type.word, type.label))
                .toList();
    }
}
