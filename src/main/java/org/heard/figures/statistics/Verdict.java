package org.heard.figures.statistics;

/** What may be said of a change between two rounds; the board reads this word only. */
public enum Verdict {
    MORE,
    FEWER,
    NO_CLEAR_CHANGE,
    TOO_FEW_TO_SAY;

    /** The word as printed: "more", "fewer", "no clear change", "too few to say". */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** True for "more" and "fewer", the only verdicts that may carry a direction mark. */
    public boolean isFlagged() {
        return this == MORE || this == FEWER;
    }
}
