package org.heard.figures.statistics;

import java.util.List;

/**
 * Cochran–Armitage: does a share rise or fall with time? {@code z = Σxᵢ(sᵢ−s̄) / √(P(1−P)·Σnᵢ(sᵢ−s̄)²)}
 * with {@code s̄ = Σnᵢsᵢ/N}, the scores s in months since the first round, variance with N; with
 * effective bases, n_eff and p·n_eff. All answers alike, or one score only: not testable. Sources: W. G. Cochran 1954, P. Armitage 1955.
 */
public final class TrendTest {
    private static final int LEAST_ROUNDS = 3;
    private static final NotTestable TOO_FEW_ROUNDS = new NotTestable("a trend needs three comparable rounds");

    private TrendTest() {}

    /** One round's share, and how many months after the first round it was. */
    public record Point(Share share, double months) {
        double weight() {
            return share.effectiveBase();
        }
    }

    /**
     * The trend as Heard reports it: three rounds or more. Rounds that cannot be compared or have a
     * small base are left out by the caller; a gap is not filled.
     */
    public static TestResult overRounds(List<Point> rounds) {
        return rounds.size() < LEAST_ROUNDS ? TOO_FEW_ROUNDS : of(rounds);
    }

    /** The test itself, for any number of rounds. */
    public static TestResult of(List<Point> rounds) {
        double all = 0;
        double positive = 0;
        double scores = 0;
        for (Point round : rounds) {
            all += round.weight();
            positive += round.weight() * round.share().value();
            scores += round.weight() * round.months();
        }
        double mean = scores / all;
        double rise = 0;
        double spread = 0;
        for (Point round : rounds) {
            double distance = round.months() - mean;
            rise += round.weight() * round.share().value() * distance;
            spread += round.weight() * distance * distance;
        }
        double together = positive / all;
        double variance = together * (1 - together) * spread;
        return isAlike(rounds) || !(variance > 0) ? NotTestable.ALL_ALIKE : ZTest.of(rise / Math.sqrt(variance));
    }

    private static boolean isAlike(List<Point> rounds) {
        return rounds.stream().allMatch(round -> round.share().value() == 0)
                || rounds.stream().allMatch(round -> round.share().value() == 1);
    }
}
