package org.heard.figures.statistics;

import java.util.Optional;

/**
 * Did the answers as a whole move along the scale? {@code U₂ = Σ b_k(Σ_{j<k} a_j + a_k/2)}, {@code z =
 * (U₂ − n₁n₂/2) / σ} with {@code σ² = n₁n₂/12·[(N+1) − Σ(t³−t)/(N(N−1))]}, no continuity correction. A
 * round without answers: none. All answers equal: not testable. Source: H. Mann and D. Whitney 1947; ties
 * as in R's {@code wilcox.test(correct = FALSE)}.
 *
 * @param uLater pairs in which the later answer is higher, ties counted half
 * @param uEarlier pairs in which the earlier answer is higher
 * @param sd of either, corrected for ties; 0 where nothing varies
 */
public record MannWhitney(double uLater, double uEarlier, double sd, TestResult test) {
    /** Counts from the lowest option to the highest; empty where a round has no answers. */
    public static Optional<MannWhitney> of(long[] earlier, long[] later) {
        return of(earlier, later, 1);
    }

    /**
     * @param designEffect the larger of the two rounds: siblings make the rank sum vary more
     */
    public static Optional<MannWhitney> of(long[] earlier, long[] later, double designEffect) {
        Ranked ranked = new Ranked(earlier, later);
        return ranked.hasEmptyRound() ? Optional.empty() : Optional.of(of(ranked, designEffect));
    }

    private static MannWhitney of(Ranked ranked, double designEffect) {
        double pairs = ranked.earlierBase() * ranked.laterBase();
        double wins = ranked.laterWins();
        double sd = sd(ranked) * Math.sqrt(designEffect);
        return new MannWhitney(wins, pairs - wins, sd, test(ranked, wins - pairs / 2, sd));
    }

    private static double sd(Ranked ranked) {
        double pairs = ranked.earlierBase() * ranked.laterBase();
        double all = ranked.earlierBase() + ranked.laterBase();
        return Math.sqrt(Math.max(0, pairs / 12 * ((all + 1) - ranked.ties() / (all * (all - 1)))));
    }

    private static TestResult test(Ranked ranked, double excess, double sd) {
        return isOneOption(ranked) ? NotTestable.ALL_ALIKE : ZTest.of(excess / sd);
    }

    private static boolean isOneOption(Ranked ranked) {
        int used = 0;
        for (int k = 0; k < ranked.later().length; k++) {
            used += ranked.earlier()[k] + ranked.later()[k] > 0 ? 1 : 0;
        }
        return used < 2;
    }
}
