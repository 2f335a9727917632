package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void areWorthFewerAnswersTheMoreTheyDiffer() {
        assertThat(Weights.of(1, 1, 1, 1).effectiveBase()).isEqualTo(4);
        assertThat(Weights.of(1, 1, 1, 3).effectiveBase()).isCloseTo(3, within(1e-12));
        assertThat(Weights.of(1, 1, 1, 3).designEffect()).isCloseTo(4 / 3.0, within(1e-12));
    }

    @Test
    void keepTheUnweightedCountBesideTheWeightedShare() {
        Share share = Weights.of(1, 1, 1, 3).share(new boolean[] {false, false, false, true});
        assertThat(share.count()).isEqualTo(1);
        assertThat(share.base()).isEqualTo(4);
        assertThat(share.value()).isEqualTo(0.5);
        assertThat(share.isWeighted()).isTrue();
    }

    @Test
    void areTrimmedWithoutLosingAny() {
        Weights trimmed = Weights.of(1, 1, 1, 5).trimmedTo(3).orElseThrow();
        assertThat(trimmed.sum()).isCloseTo(8, within(1e-12));
        assertThat(trimmed.values()[3]).isEqualTo(3);
    }

    @Test
    void cannotBeTrimmedUnderTheirMean() {
        assertThat(Weights.of(1, 1, 1, 5).trimmedTo(1.9)).isEmpty();
        assertThat(Weights.of(1, 1, 1, 5).trimmedTo(2).orElseThrow().values()).containsExactly(2, 2, 2, 2);
    }

    @Test
    void haveNoStandardErrorForOnePerson() {
        assertThat(Weights.of(1).standardError(new boolean[] {true})).isEmpty();
    }

    /** √(2/1 · (0.5² + 0.5²)) ÷ 2. */
    @Test
    void haveAStandardErrorFromTwoPeopleOn() {
        assertThat(Weights.of(1, 1).standardError(new boolean[] {true, false}).orElseThrow())
                .isCloseTo(0.5, within(1e-12));
    }
}
