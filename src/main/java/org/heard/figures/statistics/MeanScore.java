package org.heard.figures.statistics;

import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The mean of answers scored 1, 2, 3 … along a scale: an index, only ever shown beside the whole
 * distribution. No answers: none.
 *
 * @param base answers with a place on the scale
 * @param variance with n − 1 below; empty for a single answer
 */
public record MeanScore(long base, double mean, Optional<Double> variance) {
    /** Counts from the lowest option to the highest. */
    public static Optional<MeanScore> of(long... counts) {
        long base = LongStream.of(counts).sum();
        return base == 0 ? Optional.empty() : Optional.of(of(counts, base));
    }

    public Optional<Double> sd() {
        return variance.map(Math::sqrt);
    }

    private static MeanScore of(long[] counts, long base) {
        double sum = 0;
        for (int k = 0; k < counts.length; k++) {
            sum += (k + 1.0) * counts[k];
        }
        double mean = sum / base;
        double squares = 0;
        for (int k = 0; k < counts.length; k++) {
            squares += counts[k] * Math.pow(k + 1 - mean, 2);
        }
        return new MeanScore(base, mean, base < 2 ? Optional.empty() : Optional.of(squares / (base - 1)));
    }
}
