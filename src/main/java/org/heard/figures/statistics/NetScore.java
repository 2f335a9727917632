package org.heard.figures.statistics;

import java.util.Optional;

/**
 * Positive minus negative answers ("net score"), only ever shown beside the middle share. {@code B = p₊
 * − p₋}; its limits combine the Wilson limits of the two shares of one sample, with their correlation
 * {@code φ = −√(p₊p₋/((1−p₊)(1−p₋)))}, 0 where a share is 0 or 1. No answers: none. Source: R. G.
 * Newcombe's paired form; change between rounds by the Newcombe form on the two intervals.
 *
 * @param value −1 to 1
 * @param interval 95%, cut at −1 and 1
 * @param standardError {@code √((p₊+p₋−B²)/n)}
 */
public record NetScore(double value, Interval interval, double standardError) {
    /**
     * @param positive answers in the positive net
     * @param negative answers in the negative net
     * @param base all valid answers, the middle ones too
     * @return empty where nobody answered
     */
    public static Optional<NetScore> of(long positive, long negative, long base) {
        if (positive < 0 || negative < 0 || positive + negative > base) {
            throw new IllegalStateException(positive + " positive and " + negative + " negative of " + base);
        }
        return base == 0 ? Optional.empty() : Optional.of(of(Share.of(positive, base), Share.of(negative, base)));
    }

    /** 95% limits of later minus earlier. */
    public static Interval change(NetScore earlier, NetScore later) {
        return NewcombeInterval.combine(earlier.value, earlier.interval, later.value, later.interval);
    }

    private static NetScore of(Share positive, Share negative) {
        double value = (double) (positive.count() - negative.count()) / positive.base();
        Interval up = positive.interval();
        Interval down = negative.interval();
        double correlation = correlation(positive.value(), negative.value());
        double lower = reach(positive.value() - up.lower(), down.upper() - negative.value(), correlation);
        double upper = reach(up.upper() - positive.value(), negative.value() - down.lower(), correlation);
        double spread = Math.max(0, positive.value() + negative.value() - value * value);
        Interval interval = new Interval(Math.max(-1, value - lower), Math.min(1, value + upper));
        return new NetScore(value, interval, Math.sqrt(spread / positive.base()));
    }

    private static double reach(double one, double other, double correlation) {
        return Math.sqrt(Math.max(0, one * one - 2 * correlation * one * other + other * other));
    }

    private static double correlation(double positive, double negative) {
        double spread = (1 - positive) * (1 - negative);
        return spread == 0 ? 0 : -Math.sqrt(positive * negative / spread);
    }
}
