package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProbabilityOfSuperiorityTest {
    @Test
    void agreesWithTheReference() {
        Reference.agrees("prob_superiority_ci.csv");
    }

    @Test
    void givesNothingForAnEmptyRound() {
        assertThat(ProbabilityOfSuperiority.of(new long[5], new long[] {1, 2, 3, 4, 5}))
                .isEmpty();
    }

    @Test
    void hasNoLimitsWhereARoundHasOneAnswer() {
        ProbabilityOfSuperiority one = ProbabilityOfSuperiority.of(new long[] {1, 0, 0}, new long[] {1, 2, 3})
                .orElseThrow();
        assertThat(one.interval()).isEmpty();
        assertThat(one.standardError()).isEmpty();
        assertThat(one.test().reason()).contains("one of the rounds has a single answer");
    }

    @Test
    void isMirroredWhenRoundsAreExchanged() {
        long[] earlier = {30, 60, 80, 90, 40};
        long[] later = {20, 50, 70, 110, 60};
        ProbabilityOfSuperiority there =
                ProbabilityOfSuperiority.of(earlier, later).orElseThrow();
        ProbabilityOfSuperiority back =
                ProbabilityOfSuperiority.of(later, earlier).orElseThrow();
        assertThat(back.value()).isCloseTo(1 - there.value(), within(1e-12));
        assertThat(back.cliffsDelta()).isCloseTo(-there.cliffsDelta(), within(1e-12));
        assertThat(back.interval().orElseThrow().lower())
                .isCloseTo(1 - there.interval().orElseThrow().upper(), within(1e-12));
    }

    @Test
    void hasWiderLimitsWithSiblings() {
        long[] earlier = {30, 60, 80, 90, 40};
        long[] later = {20, 50, 70, 110, 60};
        double alone = ProbabilityOfSuperiority.of(earlier, later)
                .orElseThrow()
                .standardError()
                .orElseThrow();
        double siblings = ProbabilityOfSuperiority.of(earlier, later, 1.44)
                .orElseThrow()
                .standardError()
                .orElseThrow();
        assertThat(siblings).isCloseTo(1.2 * alone, within(1e-12));
    }

    @Test
    void hasLimitsFromTwoAnswersInEachRoundOn() {
        ProbabilityOfSuperiority two = ProbabilityOfSuperiority.of(new long[] {1, 1, 0}, new long[] {0, 1, 1})
                .orElseThrow();
        assertThat(two.value()).isEqualTo(0.875);
        assertThat(two.standardError()).isPresent();
        assertThat(two.interval()).isPresent();
    }

    /** Placements of three thirds of seven are seven but for the last digit, so that something seems to vary. */
    @Test
    void hasNoLimitsWhereEveryLaterAnswerIsHigherOrLower() {
        long[] low = {1, 1, 1, 0};
        long[] high = {0, 0, 0, 7};
        for (var all : java.util.List.of(
                ProbabilityOfSuperiority.of(low, high).orElseThrow(),
                ProbabilityOfSuperiority.of(high, low).orElseThrow())) {
            assertThat(all.value()).isIn(0.0, 1.0);
            assertThat(all.interval()).isEmpty();
            assertThat(all.test().pValue()).isEmpty();
        }
    }
}
