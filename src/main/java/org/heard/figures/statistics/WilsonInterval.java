package org.heard.figures.statistics;

import java.util.Optional;

/**
 * The interval of a share: {@code centre ± half} with {@code centre = (p + z²/2n) / (1 + z²/n)} and
 * {@code half = z·√(p(1−p)/n + z²/4n²) / (1 + z²/n)}. It holds its level at small bases and near 0
 * and 1, where plain p ± 1.96·SE fails. Weighted, clustered or finite: the same with the effective
 * base as n. No answers: no interval. Source: E. B. Wilson 1927.
 */
public final class WilsonInterval {
    /** The confidence of every interval that Heard prints. */
    public static final double USUAL = 0.95;

    private WilsonInterval() {}

    /** The 95% interval of a share of plain counts; empty where nobody answered. */
    public static Optional<Interval> of(long count, long base) {
        return of(count, base, USUAL);
    }

    /**
     * @param confidence above 0 and below 1
     * @return empty where nobody answered
     */
    public static Optional<Interval> of(long count, long base, double confidence) {
        return base < 1 ? Optional.empty() : of((double) count / base, base, confidence);
    }

    /**
     * @param share 0 to 1
     * @param effectiveBase a real number; infinite gives the share itself
     * @return empty where the effective base is not above 0, or the share or the confidence is out of range
     */
    public static Optional<Interval> of(double share, double effectiveBase, double confidence) {
        boolean defined = share >= 0 && share <= 1 && effectiveBase > 0 && confidence > 0 && confidence < 1;
        return defined ? Optional.of(around(share, effectiveBase, confidence)) : Optional.empty();
    }

    static Interval around(double share, double base, double confidence) {
        double z2 = Math.pow(Normal.quantile(confidence), 2);
        double scale = 1 + z2 / base;
        double centre = (share + z2 / (2 * base)) / scale;
        double half = Math.sqrt(z2 * (share * (1 - share) / base + z2 / (4 * base * base))) / scale;
        // At 0 and 1 the formula gives exactly 0 and 1; floating point would miss them by 1e-17.
        double lower = share == 0 ? 0 : Math.max(0, Math.min(share, centre - half));
        double upper = share == 1 ? 1 : Math.min(1, Math.max(share, centre + half));
        return new Interval(lower, upper);
    }
}
