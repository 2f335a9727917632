package org.heard.figures.chart;

import java.util.Locale;
import java.util.Optional;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.statistics.Verdict;

/** What may be said of one measure: a verdict, or why there is none. "No verdict" is never "no change". */
enum Said {
    MORE,
    FEWER,
    NO_CLEAR_CHANGE,
    TOO_FEW_TO_SAY,
    CANNOT_BE_COMPARED,
    NOT_SHOWN,
    NO_EARLIER_ROUND;

    /** Of a change that may be missing because no two rounds can be set against each other. */
    static Said of(Optional<Change> change) {
        return change.filter(Change::isComparable)
                .map(comparable -> comparable
                        .comparison()
                        .map(found -> of(found.verdict()))
                        .orElse(NOT_SHOWN))
                .orElse(CANNOT_BE_COMPARED);
    }

    private static Said of(Verdict verdict) {
        return switch (verdict) {
            case MORE -> MORE;
            case FEWER -> FEWER;
            case NO_CLEAR_CHANGE -> NO_CLEAR_CHANGE;
            case TOO_FEW_TO_SAY -> TOO_FEW_TO_SAY;
        };
    }

    /** True for the only two that may carry a direction. */
    boolean isFlagged() {
        return this == MORE || this == FEWER;
    }

    /** "no clear change". */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
