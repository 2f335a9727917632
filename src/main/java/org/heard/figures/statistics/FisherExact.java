package org.heard.figures.statistics;

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
    private static final NotTestable TOO_MANY =
            new NotTestable("the exact test is for small tables, and this one holds too many answers");
    private static final double FEW = 5;
    private static final double SLACK = 1 + 1e-7;
    /** Further out the tables together add less than the last digit. */
    private static final double NOTHING = 1e-20;

    /** Rows (a, b) and (c, d): say positive and other answers, earlier and later round. */
    public static TestResult of(long a, long b, long c, long d) {
        double all = (double) a + b + c + d;
        if (all == 0 || all > Integer.MAX_VALUE) {
            return all == 0 ? NO_ANSWERS : TOO_MANY;
        }
        HypergeometricDistribution tables =
                HypergeometricDistribution.of((int) (a + b + c + d), (int) (a + c), (int) (a + b));
        double observed = tables.probability((int) a) * SLACK;
        int likeliest = (int) Math.min((a + c + 1.0) * (a + b + 1.0) / (all + 2), tables.getSupportUpperBound());
        int least = tables.getSupportLowerBound();
        int most = tables.getSupportUpperBound();
        double p = tail(tables, observed, least, 1, likeliest - least + 1)
                + tail(tables, observed, most, -1, most - likeliest);
        return new FisherExact(Math.min(1, p));
    }

    /** For the technical table: where one of the four expected counts is under five; empty elsewhere. */
    public static Optional<Double> beside(Share earlier, Share later) {
        double all = (double) earlier.base() + later.base();
        double positive = (double) earlier.count() + later.count();
        double least = Math.min(positive, all - positive) * Math.min(earlier.base(), later.base()) / all;
        return least < FEW
                ? of(earlier.count(), earlier.base() - earlier.count(), later.count(), later.base() - later.count())
                        .pValue()
                : Optional.empty();
    }

    /**
     * All tables on one side that are no likelier than the observed one; from the end inward each is likelier.
     *
     * @param size how many there are on this side
     */
    private static double tail(HypergeometricDistribution tables, double observed, int end, int inward, int size) {
        int rare = 0;
        int most = size;
        while (rare < most) {
            int middle = rare + (most - rare + 1) / 2;
            if (tables.probability(end + inward * (middle - 1)) <= observed) {
                rare = middle;
            } else {
                most = middle - 1;
            }
        }
        double p = 0;
        double last = 1;
        for (int i = rare - 1; i >= 0 && last > NOTHING * p; i--) {
            last = tables.probability(end + inward * i);
            p += last;
        }
        return p;
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
