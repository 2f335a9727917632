package org.heard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.heard.reference.ReferenceCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProbabilityOfSuperiorityTest {
    static Stream<ReferenceCase> rows() {
        return Reference.cases("prob_superiority_ci.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void agreesWithTheReference(ReferenceCase row) {
        Reference.agrees(row);
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
}
