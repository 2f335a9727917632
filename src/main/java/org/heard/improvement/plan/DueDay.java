package org.heard.improvement.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When something is due. The first day stays for ever, however often the day moves.
 *
 * @param first the day first promised
 * @param now the day promised today
 * @param moves how often it was moved later
 */
public record DueDay(LocalDate first, LocalDate now, int moves) {
    /** A day that never moved. */
    public static DueDay on(LocalDate day) {
        return new DueDay(day, day, 0);
    }

    /** Days overdue; 0 up to and on the day. */
    public long overdue(LocalDate asAt) {
        return past(now, asAt);
    }

    /** Days the first day is past; 0 up to and on it. */
    public long firstPast(LocalDate asAt) {
        return past(first, asAt);
    }

    public boolean isMoved() {
        return moves > 0;
    }

    static long past(LocalDate day, LocalDate asAt) {
        return Math.max(0, ChronoUnit.DAYS.between(day, asAt));
    }
}
