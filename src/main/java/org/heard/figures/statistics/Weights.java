package org.heard.figures.statistics;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** One weight per respondent, in the order of the respondents; at least one, all above 0. */
public final class Weights implements Weighting {
    /** A design effect above this: publish unweighted, and say why. */
    public static final double LARGEST_DESIGN_EFFECT = 2;

    private final double[] values;

    Weights(double[] values) {
        this.values = values;
    }

    public static Weights of(double... values) {
        return new Weights(values.clone());
    }

    public double[] values() {
        return values.clone();
    }

    public double sum() {
        return DoubleStream.of(values).sum();
    }

    /** Kish: {@code n·Σw² ÷ (Σw)²}. */
    public double designEffect() {
        return EffectiveSampleSize.designEffect(values);
    }

    public double effectiveBase() {
        return EffectiveSampleSize.ofWeights(values);
    }

    public double largestOverMean() {
        return DoubleStream.of(values).max().orElse(0) / (sum() / values.length);
    }

    /** The share of those marked, {@code Σwy ÷ Σw}, on the effective base of these weights. */
    public Share share(boolean[] marked) {
        long count = IntStream.range(0, values.length).filter(i -> marked[i]).count();
        double weighted = IntStream.range(0, values.length)
                .filter(i -> marked[i])
                .mapToDouble(i -> values[i])
                .sum();
        // Where all or none are marked the share is exact, whatever the order of adding.
        double value = count == 0 ? 0 : count == values.length ? 1 : Math.min(1, weighted / sum());
        return new Share(count, values.length, effectiveBase(), value);
    }

    /**
     * Technical standard error with the weights taken as fixed: {@code √(n/(n−1)·Σ(w(y−p))²) ÷ Σw};
     * empty for a single respondent.
     */
    public Optional<Double> standardError(boolean[] marked) {
        if (values.length < 2) {
            return Optional.empty();
        }
        double share = share(marked).value();
        double squares = IntStream.range(0, values.length)
                .mapToDouble(i -> Math.pow(values[i] * ((marked[i] ? 1 : 0) - share), 2))
                .sum();
        return Optional.of(Math.sqrt(values.length / (values.length - 1.0) * squares) / sum());
    }

    /**
     * No weight above the cap: what is cut off is added in equal parts to the rest, repeated until none
     * is left. Empty where the cap is under the mean weight, which no trimming can reach.
     */
    public Optional<Weights> trimmedTo(double cap) {
        if (cap * values.length < sum()) {
            return Optional.empty();
        }
        double[] trimmed = values.clone();
        boolean[] capped = new boolean[trimmed.length];
        for (double excess = cut(trimmed, capped, cap); excess > 0; excess = cut(trimmed, capped, cap)) {
            long rest =
                    IntStream.range(0, capped.length).filter(i -> !capped[i]).count();
            for (int i = 0; i < trimmed.length; i++) {
                trimmed[i] += capped[i] ? 0 : excess / rest;
            }
        }
        return Optional.of(new Weights(trimmed));
    }

    private static double cut(double[] weights, boolean[] capped, double cap) {
        double excess = 0;
        boolean someLeft = false;
        for (int i = 0; i < weights.length; i++) {
            excess += Math.max(0, weights[i] - cap);
            capped[i] |= weights[i] > cap;
            weights[i] = Math.min(weights[i], cap);
            someLeft |= !capped[i];
        }
        return someLeft ? excess : 0;
    }

    @Override
    public Optional<Weights> weights() {
        return Optional.of(this);
    }

    @Override
    public Optional<String> reason() {
        return Optional.empty();
    }
}
