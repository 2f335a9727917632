package org.heard.figures.statistics;

import java.util.Optional;
import java.util.stream.LongStream;

/**
 * How often a randomly chosen later answer is higher than an earlier one, ties counted half: {@code PS
 * = U₂/(n₁n₂)}. Variance after Brunner and Munzel 2000, from the placements of each answer among the
 * other round's; limits on the logit. A round without answers: none. PS 0 or 1, nothing varying, or a
 * round of one: no limits and no test.
 *
 * @param value 0 to 1; 0.5 where neither round is higher
 * @param standardError empty where a round has fewer than two answers
 * @param interval 95%
 * @param test Brunner–Munzel t of "neither is higher"
 */
public record ProbabilityOfSuperiority(
        double value, Optional<Double> standardError, Optional<Interval> interval, TestResult test) {
    private static final NotTestable NO_SPREAD =
            new NotTestable("every later answer stands in the same order to every earlier one");
    private static final NotTestable ONE_ANSWER = new NotTestable("one of the rounds has a single answer");

    /** Counts from the lowest option to the highest; empty where a round has no answers. */
    public static Optional<ProbabilityOfSuperiority> of(long[] earlier, long[] later) {
        return of(earlier, later, 1);
    }

    /**
     * @param designEffect the larger of the two rounds: siblings widen the limits by its root
     */
    public static Optional<ProbabilityOfSuperiority> of(long[] earlier, long[] later, double designEffect) {
        Ranked ranked = new Ranked(earlier, later);
        return ranked.hasEmptyRound() ? Optional.empty() : Optional.of(of(ranked, designEffect));
    }

    /** {@code 2PS − 1}, from −1 to 1. */
    public double cliffsDelta() {
        return 2 * value - 1;
    }

    private static ProbabilityOfSuperiority of(Ranked ranked, double designEffect) {
        double n1 = ranked.earlierBase();
        double n2 = ranked.laterBase();
        double value = ranked.laterWins() / (n1 * n2);
        if (n1 < 2 || n2 < 2) {
            return new ProbabilityOfSuperiority(value, Optional.empty(), Optional.empty(), ONE_ANSWER);
        }
        double first = designEffect * variance(ranked.earlier(), Ranked.placements(ranked.later())) / (n1 * n2 * n2);
        double second = designEffect * variance(ranked.later(), Ranked.placements(ranked.earlier())) / (n2 * n1 * n1);
        double error = Math.sqrt(first + second);
        if (error == 0 || value <= 0 || value >= 1) {
            return new ProbabilityOfSuperiority(value, Optional.of(error), Optional.empty(), NO_SPREAD);
        }
        double df = Math.pow(first + second, 2) / (first * first / (n1 - 1) + second * second / (n2 - 1));
        TestResult test = TTest.of((value - 0.5) / error, df);
        return new ProbabilityOfSuperiority(value, Optional.of(error), Optional.of(limits(value, error)), test);
    }

    private static Interval limits(double value, double error) {
        double logit = Math.log(value / (1 - value));
        double reach = Normal.quantile(WilsonInterval.USUAL) * error / (value * (1 - value));
        return new Interval(expit(logit - reach), expit(logit + reach));
    }

    private static double expit(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private static double variance(long[] counts, double[] values) {
        double n = LongStream.of(counts).sum();
        double mean = 0;
        for (int k = 0; k < counts.length; k++) {
            mean += counts[k] * values[k] / n;
        }
        double squares = 0;
        for (int k = 0; k < counts.length; k++) {
            squares += counts[k] * (values[k] - mean) * (values[k] - mean);
        }
        return squares / (n - 1);
    }
}
