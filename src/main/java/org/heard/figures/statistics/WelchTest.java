package org.heard.figures.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference of two means without assuming equal spread: {@code t = (m₂−m₁) / √(v₁/n₁ + v₂/n₂)},
 * degrees of freedom after Satterthwaite, limits by the t quantile. A round under two answers, or no
 * spread in both: not testable. Source: B. L. Welch 1947; R's {@code t.test}.
 */
public final class WelchTest {
    private static final NotTestable TOO_FEW = new NotTestable("one of the rounds has fewer than two answers");
    private static final NotTestable NO_SPREAD = new NotTestable("answers do not differ within either round");

    private WelchTest() {}

    public static TestResult of(MeanScore earlier, MeanScore later) {
        if (earlier.variance().isEmpty() || later.variance().isEmpty()) {
            return TOO_FEW;
        }
        double error = error(earlier, later);
        return error == 0 ? NO_SPREAD : TTest.of((later.mean() - earlier.mean()) / error, df(earlier, later));
    }

    /** 95% limits of later minus earlier, in points of the scale; empty where not testable. */
    public static Optional<Interval> interval(MeanScore earlier, MeanScore later) {
        if (of(earlier, later) instanceof TTest test) {
            double tail = (1 - WilsonInterval.USUAL) / 2;
            double reach = TDistribution.of(test.df()).inverseSurvivalProbability(tail) * error(earlier, later);
            double change = later.mean() - earlier.mean();
            return Optional.of(new Interval(change - reach, change + reach));
        }
        return Optional.empty();
    }

    private static double error(MeanScore earlier, MeanScore later) {
        return Math.sqrt(squaredError(earlier) + squaredError(later));
    }

    private static double df(MeanScore earlier, MeanScore later) {
        double first = squaredError(earlier);
        double second = squaredError(later);
        return Math.pow(first + second, 2)
                / (first * first / (earlier.base() - 1) + second * second / (later.base() - 1));
    }

    private static double squaredError(MeanScore score) {
        return score.variance().orElseThrow() / score.base();
    }
}
