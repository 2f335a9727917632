package org.heard.response;

/** A count as it may be told while people answer: nobody can watch a single person arrive. */
public final class InTens {
    private static final int STEP = 10;

    private InTens() {}

    public static String of(long count) {
        return count < STEP ? "fewer than 10" : count / STEP * STEP + " or more";
    }
}
