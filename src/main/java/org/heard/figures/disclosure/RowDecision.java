package org.heard.figures.disclosure;

/** What becomes of a row, before any single figure of it is looked at. */
enum RowDecision {
    PRINTED,
    /** Fewer people than the smallest base: every cell and the base are hidden. */
    WITHHELD,
    /** All cells are hidden to protect a withheld row; the base stays. */
    ANSWERS_WITHHELD,
    /** As an earlier release printed it, since too few responses have changed. */
    KEPT,
    /** Nothing of it is printed in this release. */
    HELD;

    /** True where the row's own figures are part of this release. */
    boolean isReckoned() {
        return this == PRINTED || this == WITHHELD || this == ANSWERS_WITHHELD;
    }

    boolean hidesAnswers() {
        return this == WITHHELD || this == ANSWERS_WITHHELD;
    }
}
