package org.heard.figures.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution, asked only for its tails: 1 − cumulative is 0 beyond z = 8. */
final class Normal {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** The z that leaves {@code (1 − confidence) / 2} above it: 1.959963984540054 for 0.95. */
    static double quantile(double confidence) {
        return STANDARD.inverseSurvivalProbability((1 - confidence) / 2);
    }

    static double twoSidedP(double z) {
        return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(z)));
    }
}
