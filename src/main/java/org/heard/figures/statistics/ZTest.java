package org.heard.figures.statistics;

import java.util.Optional;

/** A test against the standard normal distribution: z, positive for a rise, and two-sided p. */
public record ZTest(double z, double p) implements TestResult {
    static ZTest of(double z) {
        return new ZTest(z, Normal.twoSidedP(z));
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
