package org.heard.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Fisher's exact two-sided p of a 2×2 table: the sum over all tables with these margins that are no
 * likelier than the one observed, with a slack of 1e-7 so that equally likely ones are not lost to
 * floating point. With a row or column of zeros there is one such table, so p is 1; without any answer:
 * not testable. Printed where an expected count is under 5;
 * it never decides. Source: R. A. Fisher 1935; R's {@code fisher.test}.
 */
public record FisherExact(double p) implements TestResult {
    private static final NotTestable NO_ANSWERS = new NotTestable("nobody answered in either round");
    private static final double SLACK = 1 + 1e-7;

    /** Rows (a, b) and (c, d): say positive and other answers, earlier and later round. */
    public static TestResult of(long a, long b, long c, long d) {
        if (a + b + c + d == 0) {
            return NO_ANSWERS;
        }
        HypergeometricDistribution tables = HypergeometricDistribution.of(
                Math.toIntExact(a + b + c + d), Math.toIntExact(a + c), Math.toIntExact(a + b));
        double observed = tables.probability((int) a) * SLACK;
        double p = 0;
        for (int x = tables.getSupportLowerBound(); x <= tables.getSupportUpperBound(); x++) {
            double probability = tables.probability(x);
            p += probability <= observed ? probability : 0;
        }
        return new FisherExact(Math.min(1, p));
    }

    @Override
    public Optional<Double> pValue() {
        return Optional.of(p);
    }

    @Override
    public Optional<String> reason() {
        return Optional.empty();
    }
}
