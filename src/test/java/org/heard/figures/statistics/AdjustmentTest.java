package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdjustmentTest {
    @Test
    void agreesWithTheReference() {
        Reference.agrees("p_adjust.csv");
    }

    @Test
    void givesNothingForNoPValues() {
        assertThat(Adjustment.HOLM.adjust(List.of())).isEmpty();
        assertThat(Adjustment.BENJAMINI_HOCHBERG.adjust(List.of(Optional.empty())))
                .containsExactly(Optional.empty());
    }

    @Test
    void gives125ForTheSmallestOfFive() {
        List<Optional<Double>> adjusted = Adjustment.BENJAMINI_HOCHBERG.adjust(
                List.of(Optional.of(.8), Optional.of(.025), Optional.of(.9), Optional.of(.7), Optional.of(.95)));
        assertThat(adjusted.get(1)).contains(.125);
    }

    @Test
    void neverLowersAPValue() {
        List<Optional<Double>> some = List.of(Optional.of(.01), Optional.of(.04), Optional.empty(), Optional.of(.04));
        for (Adjustment adjustment : Adjustment.values()) {
            List<Optional<Double>> adjusted = adjustment.adjust(some);
            assertThat(adjusted.get(2)).isEmpty();
            assertThat(adjusted.get(1)).isEqualTo(adjusted.get(3));
            assertThat(adjusted.get(0).orElseThrow()).isGreaterThanOrEqualTo(.01);
        }
    }
}
