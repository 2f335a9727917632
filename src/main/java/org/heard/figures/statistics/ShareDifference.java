package org.heard.figures.statistics;

/**
 * A later share minus an earlier one, with its Newcombe interval and its test: numbers only, before
 * anything is said of them.
 *
 * @param interval 95%, as fractions
 */
public record ShareDifference(Share earlier, Share later, Interval interval, TestResult test) {
    public static ShareDifference of(Share earlier, Share later) {
        return new ShareDifference(
                earlier, later, NewcombeInterval.of(earlier, later), ProportionTest.of(earlier, later));
    }

    /** Later minus earlier, as a fraction. */
    public double value() {
        return later.value() - earlier.value();
    }
}
