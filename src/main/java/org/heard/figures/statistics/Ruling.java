package org.heard.figures.statistics;

import java.util.Optional;

/**
 * Rows 2 to 7 of the one table of verdicts, evaluated top-down. Both the test and the interval must
 * agree before a change is flagged; a narrow interval around zero may be called "about the same"; a
 * wide one says that there were too few answers, not that nothing changed.
 */
public record Ruling(Verdict verdict, Shade shade) {
    /** Below this many answers, or their worth, the methods themselves err too often. */
    public static final double LEAST_BASE = 30;
    /** p values under this are flagged. */
    public static final double LEVEL = 0.05;
    /** A change surely smaller than 5 points is "about the same". */
    public static final double ABOUT_THE_SAME = 0.05;
    /** An interval of more than ±10 points tells readers too little for "no clear change". */
    public static final double WIDEST = 0.10;

    /**
     * @param interval of the difference, as fractions
     * @param p of this question alone; empty where not testable
     * @param adjustedP within its family; empty where not testable
     * @param smallerBase the smaller verdict base of the two rounds
     */
    public static Ruling of(Interval interval, Optional<Double> p, Optional<Double> adjustedP, double smallerBase) {
        boolean leavesOutZero = !interval.contains(0);
        if (smallerBase < LEAST_BASE) {
            return new Ruling(Verdict.TOO_FEW_TO_SAY, Shade.PLAIN);
        }
        if (leavesOutZero && isUnderLevel(adjustedP)) {
            return new Ruling(interval.lower() > 0 ? Verdict.MORE : Verdict.FEWER, Shade.PLAIN);
        }
        if (interval.isWithin(-ABOUT_THE_SAME, ABOUT_THE_SAME)) {
            return new Ruling(Verdict.NO_CLEAR_CHANGE, Shade.ABOUT_THE_SAME);
        }
        if (leavesOutZero || isUnderLevel(p)) {
            return new Ruling(Verdict.NO_CLEAR_CHANGE, Shade.POSSIBLE);
        }
        Verdict last = interval.halfWidth() > WIDEST ? Verdict.TOO_FEW_TO_SAY : Verdict.NO_CLEAR_CHANGE;
        return new Ruling(last, Shade.PLAIN);
    }

    private static boolean isUnderLevel(Optional<Double> p) {
        return p.isPresent() && p.get() < LEVEL;
    }
}
