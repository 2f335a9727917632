package org.heard.figures.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/** A test against Student's t: positive for a rise, with real-valued degrees of freedom. */
public record TTest(double t, double df, double p) implements TestResult {
    static TTest of(double t, double df) {
        return new TTest(t, df, Math.min(1, 2 * TDistribution.of(df).survivalProbability(Math.abs(t))));
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
