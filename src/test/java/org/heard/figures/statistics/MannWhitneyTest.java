package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MannWhitneyTest {
    @Test
    void agreesWithTheReference() {
        Reference.agrees("mann_whitney.csv");
    }

    @Test
    void agreesWithTheLibraryOnAnswersOneByOne() {
        // Apache Commons Statistics 1.2, MannWhitneyUTest asymptotic, continuity correction disabled.
        double[] earlier = {1, 2, 2, 3, 3, 3, 4, 5};
        double[] later = {2, 3, 3, 4, 4, 5, 5, 5, 5};
        double p = org.apache.commons.statistics.inference.MannWhitneyUTest.withDefaults()
                .with(org.apache.commons.statistics.inference.PValueMethod.ASYMPTOTIC)
                .with(org.apache.commons.statistics.inference.ContinuityCorrection.DISABLED)
                .test(later, earlier)
                .getPValue();
        MannWhitney found = MannWhitney.of(new long[] {1, 2, 3, 1, 1}, new long[] {0, 1, 2, 2, 4})
                .orElseThrow();
        assertThat(found.test().pValue().orElseThrow()).isCloseTo(p, within(1e-9));
    }

    @Test
    void turnsItsSignWhenRoundsAreExchanged() {
        long[] earlier = {30, 60, 80, 90, 40};
        long[] later = {20, 50, 70, 110, 60};
        ZTest there = (ZTest) MannWhitney.of(earlier, later).orElseThrow().test();
        ZTest back = (ZTest) MannWhitney.of(later, earlier).orElseThrow().test();
        assertThat(there.z()).isPositive().isCloseTo(-back.z(), within(1e-12));
    }

    @Test
    void isMoreCautiousWithSiblings() {
        long[] earlier = {30, 60, 80, 90, 40};
        long[] later = {20, 50, 70, 110, 60};
        ZTest alone = (ZTest) MannWhitney.of(earlier, later).orElseThrow().test();
        ZTest siblings =
                (ZTest) MannWhitney.of(earlier, later, 1.44).orElseThrow().test();
        assertThat(siblings.z()).isCloseTo(alone.z() / 1.2, within(1e-12));
    }

    @Test
    void isNothingForAnEmptyRoundAndNotTestableWhereAllAreAlike() {
        assertThat(MannWhitney.of(new long[5], new long[] {1, 2, 3, 4, 5})).isEmpty();
        assertThat(MannWhitney.of(new long[] {0, 4}, new long[] {0, 9})
                        .orElseThrow()
                        .test()
                        .reason())
                .contains("all answers are alike in both rounds");
    }
}
