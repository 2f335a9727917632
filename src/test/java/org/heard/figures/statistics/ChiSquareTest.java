package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChiSquareTest {
    @Test
    void agreesWithTheReference() {
        Reference.agrees("chi_square.csv");
    }

    @Test
    void saysWhyThereIsNoTest() {
        assertThat(ChiSquare.of(new long[0][0]).reason()).isPresent();
        assertThat(ChiSquare.of(new long[][] {{0, 0}, {0, 0}}).reason()).isPresent();
        assertThat(ChiSquare.of(new long[][] {{5, 3}, {0, 0}}).reason()).isPresent();
        assertThat(ChiSquare.of(new long[][] {{5, 0}, {7, 0}}).pValue()).isEmpty();
    }

    @Test
    void doesNotCareForTheOrderOfRowsOrColumns() {
        TestResult one = ChiSquare.of(new long[][] {{10, 30, 5}, {20, 40, 9}});
        TestResult other = ChiSquare.of(new long[][] {{9, 40, 20}, {5, 30, 10}});
        assertThat(other.pValue().orElseThrow()).isCloseTo(one.pValue().orElseThrow(), within(1e-12));
    }
}
