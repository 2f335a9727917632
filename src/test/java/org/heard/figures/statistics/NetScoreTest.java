package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.heard.figures.Seeds;
import org.junit.jupiter.api.Test;

class NetScoreTest {
    @Test
    void agreesWithTheReference() {
        Reference.agrees("net_score.csv");
    }

    @Test
    void turnsItsSignWhenPositiveAndNegativeAreExchanged() {
        Seeds.each(any -> {
            long base = any.between(1, 5000);
            long positive = any.between(0, base);
            long negative = any.between(0, base - positive);
            NetScore one = NetScore.of(positive, negative, base).orElseThrow();
            NetScore other = NetScore.of(negative, positive, base).orElseThrow();
            assertThat(other.value()).isEqualTo(-one.value() + 0.0);
            assertThat(other.interval().lower()).isCloseTo(-one.interval().upper(), within(1e-12));
            assertThat(one.interval().isWithin(-1, 1)).isTrue();
            assertThat(one.interval().contains(one.value())).isTrue();
        });
    }

    @Test
    void givesNothingWithoutAnswers() {
        assertThat(NetScore.of(0, 0, 0)).isEmpty();
    }

    @Test
    void refusesMoreAnswersThanTheBase() {
        assertThatThrownBy(() -> NetScore.of(6, 5, 10)).isInstanceOf(IllegalStateException.class);
    }
}
