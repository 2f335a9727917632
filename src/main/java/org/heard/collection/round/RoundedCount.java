package org.heard.collection.round;

/**
 * A count as it may be told while people answer: nobody can watch a single person arrive. The step is no threshold for
 * figures, so that its words are true whatever that is.
 */
public final class RoundedCount {
    private static final int STEP = 10;

    private RoundedCount() {}

    public static String of(long count) {
        return count < STEP ? "fewer than 10" : count / STEP * STEP + " or more";
    }

    /**
     * A part of a number that is known. Always ten of them may be elsewhere: "60 or more" of 62 would say that two at
     * most are.
     */
    public static String of(long part, long whole) {
        if (whole < 2 * STEP) {
            return "not shown, of so few";
        }
        return of(Math.min(part, whole - STEP));
    }
}
