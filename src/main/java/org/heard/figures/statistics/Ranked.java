package org.heard.figures.statistics;

import java.util.stream.LongStream;

/**
 * Two rounds of answers on one ordered scale.
 *
 * @param earlier counts from the lowest option to the highest
 * @param later the same options, the same order
 */
record Ranked(long[] earlier, long[] later) {
    Ranked {
        if (earlier.length != later.length) {
            throw new IllegalStateException("scales of " + earlier.length + " and " + later.length + " options");
        }
    }

    double earlierBase() {
        return LongStream.of(earlier).sum();
    }

    double laterBase() {
        return LongStream.of(later).sum();
    }

    boolean hasEmptyRound() {
        return earlierBase() == 0 || laterBase() == 0;
    }

    /** For each option, how many of the other round lie below it, ties counted half. */
    static double[] placements(long[] other) {
        double[] placements = new double[other.length];
        double below = 0;
        for (int k = 0; k < other.length; k++) {
            placements[k] = below + other[k] / 2.0;
            below += other[k];
        }
        return placements;
    }

    /** Pairs in which the later answer is the higher one, ties counted half. */
    double laterWins() {
        double[] placements = placements(earlier);
        double wins = 0;
        for (int k = 0; k < later.length; k++) {
            wins += later[k] * placements[k];
        }
        return wins;
    }

    /** Σ(t³ − t) over the options, t answers of both rounds together. */
    double ties() {
        double ties = 0;
        for (int k = 0; k < later.length; k++) {
            double tied = (double) earlier[k] + later[k];
            ties += tied * tied * tied - tied;
        }
        return ties;
    }
}
