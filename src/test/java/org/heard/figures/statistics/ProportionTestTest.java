package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.heard.figures.Seeds;
import org.junit.jupiter.api.Test;

class ProportionTestTest {
    @Test
    void agreesWithTheReference() {
        Reference.agrees("two_prop_z.csv");
    }

    @Test
    void turnsItsSignWhenRoundsAreExchanged() {
        Seeds.each(any -> {
            long n1 = any.between(1, 5000);
            long n2 = any.between(1, 5000);
            long x1 = any.between(0, n1);
            long x2 = any.between(0, n2);
            TestResult there = ProportionTest.of(x1, n1, x2, n2);
            TestResult back = ProportionTest.of(x2, n2, x1, n1);
            if (there instanceof ZTest one && back instanceof ZTest other) {
                assertThat(other.z()).isCloseTo(-one.z(), within(1e-9));
                assertThat(other.p()).isBetween(0.0, 1.0);
            } else {
                assertThat(there).isEqualTo(back);
            }
        });
    }

    @Test
    void saysWhyThereIsNoTest() {
        assertThat(ProportionTest.of(0, 0, 5, 10).reason()).contains("one of the rounds has no answers");
        assertThat(ProportionTest.of(0, 10, 0, 12).reason()).contains("all answers are alike in both rounds");
        assertThat(ProportionTest.of(10, 10, 12, 12).pValue()).isEmpty();
    }

    @Test
    void leavesOutTheFactorWhereAnswersAreWorthFewer() {
        Share earlier = new Share(40, 165, 100);
        Share later = new Share(120, 345, 345);
        assertThat(ProportionTest.of(earlier, later)).isEqualTo(ProportionTest.onEffectiveBases(earlier, later));
        assertThat(ProportionTest.of(Share.of(40, 165), later)).isEqualTo(ProportionTest.of(40, 165, 120, 345));
    }
}
