package org.heard.figures.statistics;

import java.util.Optional;

/**
 * The change of one share between two rounds, later minus earlier, with what may be said of it.
 *
 * @param earlier the share in the earlier round
 * @param later the share in the later round
 * @param interval 95% Newcombe interval of the difference, as fractions
 * @param p two-sided p of the N−1 test; empty where the test cannot be made
 * @param adjustedP p after allowing for the family of questions tested together
 * @param shade set for {@link Verdict#NO_CLEAR_CHANGE} only, else {@link Shade#PLAIN}
 */
public record Comparison(
        Share earlier,
        Share later,
        Interval interval,
        Optional<Double> p,
        Optional<Double> adjustedP,
        Verdict verdict,
        Shade shade) {
    /** Judges a difference, given its p within the family it was tested in. */
    public static Comparison of(ShareDifference difference, Optional<Double> adjustedP) {
        Share earlier = difference.earlier();
        Share later = difference.later();
        Optional<Double> p = difference.test().pValue();
        double smallerBase = Math.min(earlier.verdictBase(), later.verdictBase());
        Ruling ruling = Ruling.of(difference.interval(), p, adjustedP, smallerBase);
        return new Comparison(earlier, later, difference.interval(), p, adjustedP, ruling.verdict(), ruling.shade());
    }

    /** Judges two shares as the only question asked. */
    public static Comparison alone(Share earlier, Share later) {
        return Family.of(Adjustment.HOLM, java.util.List.of(new Family.Pair(earlier, later)))
                .comparisons()
                .get(0);
    }

    /** Later minus earlier, as a fraction: 0.08 is a rise of 8 points. */
    public double difference() {
        return later.value() - earlier.value();
    }
}
