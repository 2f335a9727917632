package org.heard.figures.chart;

import java.util.Locale;
import java.util.Optional;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Shade;

/** What may be said of one measure: a verdict, or why there is none. "No verdict" is never "no change". */
public enum Said {
    MORE,
    FEWER,
    /** A change that would stand if it were the only one looked for, and does not among all that were. */
    POSSIBLE,
    NO_CLEAR_CHANGE,
    TOO_FEW_TO_SAY,
    CANNOT_BE_COMPARED,
    NOT_SHOWN,
    NO_EARLIER_ROUND;

    /** Of a change that may be missing because no two rounds can be set against each other. */
    static Said of(Optional<Change> change) {
        return change.filter(Change::isComparable)
                .map(comparable -> comparable.comparison().map(Said::of).orElse(NOT_SHOWN))
                .orElse(CANNOT_BE_COMPARED);
    }

    private static Said of(Comparison found) {
        return switch (found.verdict()) {
            case MORE -> MORE;
            case FEWER -> FEWER;
            case NO_CLEAR_CHANGE -> found.shade() == Shade.POSSIBLE ? POSSIBLE : NO_CLEAR_CHANGE;
            case TOO_FEW_TO_SAY -> TOO_FEW_TO_SAY;
        };
    }

    /** True for the only two that may carry a direction. */
    boolean isFlagged() {
        return this == MORE || this == FEWER;
    }

    /** Stands before the words where there is room for it; empty where nothing is set side by side. */
    String symbol() {
        return switch (this) {
            case MORE -> "\u25b2";
            case FEWER -> "\u25bc";
            case POSSIBLE -> "\u25c7";
            case NO_CLEAR_CHANGE -> "\u25a0";
            case TOO_FEW_TO_SAY -> "?";
            case CANNOT_BE_COMPARED -> "\u2260";
            case NOT_SHOWN, NO_EARLIER_ROUND -> "";
        };
    }

    /** "no clear change". */
    String words() {
        return this == POSSIBLE
                ? "possible, not confirmed"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
