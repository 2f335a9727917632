package org.heard.improvement.plan;

import java.time.LocalDate;

/** What became of the figure by which an action counts as embedded. */
public enum EmbeddedEvidence {
    STANDS,
    /** Its release was withdrawn, or it never was evidence. */
    GONE,
    /** A newer comparable round says "fewer" than it. */
    OVERTAKEN;

    /**
     * A figure is evidence only where its whole period is after the completion, and it says "more" since the baseline or
     * meets the level of the target.
     */
    public static EmbeddedEvidence of(Period figure, LocalDate completed, MeasureChange change, boolean meetsLevel) {
        boolean later = figure.from().isAfter(completed);
        return later && (change.isMore() || meetsLevel) ? STANDS : GONE;
    }
}
