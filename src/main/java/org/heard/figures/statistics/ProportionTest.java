package org.heard.figures.statistics;

/**
 * The N−1 test of two shares: {@code z = d / √(P(1−P)(1/n₁+1/n₂)) · √((n₁+n₂−1)/(n₁+n₂))} with
 * {@code P = (x₁+x₂)/(n₁+n₂)}. With an effective base in either round, both bases are effective ones
 * and the N−1 factor is left out. Not testable: a round without answers, or all answers alike.
 * Source: I. Campbell 2007, after E. S. Pearson 1947.
 */
public final class ProportionTest {
    private ProportionTest() {}

    public static TestResult of(Share earlier, Share later) {
        boolean plain = !earlier.isWeighted() && !later.isWeighted();
        if (!plain || earlier.hasDesignEffect() || later.hasDesignEffect()) {
            return onEffectiveBases(earlier, later);
        }
        return of(earlier.count(), earlier.base(), later.count(), later.base());
    }

    /** Plain counts: earlier of its base, later of its base. */
    public static TestResult of(long earlier, long earlierBase, long later, long laterBase) {
        if (earlierBase < 1 || laterBase < 1) {
            return NotTestable.EMPTY_ROUND;
        }
        double all = (double) earlierBase + laterBase;
        double change = (double) later / laterBase - (double) earlier / earlierBase;
        double together = ((double) earlier + later) / all;
        // Counted, not 1 − P: among very many answers nearly all alike the difference would lose its last digits.
        double others = ((double) earlierBase - earlier + laterBase - later) / all;
        double spread = together * others * (1.0 / earlierBase + 1.0 / laterBase);
        return tested(change, spread) instanceof ZTest test
                ? ZTest.of(test.z() * Math.sqrt((all - 1) / all))
                : NotTestable.ALL_ALIKE;
    }

    /** The form for weights and siblings: pooled on effective bases, without the N−1 factor. */
    public static TestResult onEffectiveBases(Share earlier, Share later) {
        double first = earlier.effectiveBase();
        double second = later.effectiveBase();
        double together = (earlier.value() * first + later.value() * second) / (first + second);
        double spread = together * (1 - together) * (1 / first + 1 / second);
        return tested(later.value() - earlier.value(), spread);
    }

    private static TestResult tested(double change, double spread) {
        return spread > 0 ? ZTest.of(change / Math.sqrt(spread)) : NotTestable.ALL_ALIKE;
    }
}
