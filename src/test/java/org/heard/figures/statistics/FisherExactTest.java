package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FisherExactTest {
    @Test
    void agreesWithTheReference() {
        Reference.agrees("fisher_2x2.csv");
    }

    @Test
    void isOneWhereTheMarginsAllowOneTableOnly() {
        assertThat(FisherExact.of(0, 10, 0, 12).pValue()).contains(1.0);
        assertThat(FisherExact.of(4, 10, 0, 0).pValue()).contains(1.0);
    }

    @Test
    void isNotTestableWithoutAnswers() {
        assertThat(FisherExact.of(0, 0, 0, 0).reason()).contains("nobody answered in either round");
    }

    /** Of 20 and 80, 25 in all said yes: 5 of the 20 are expected to. */
    @Test
    void standsBesideTheOtherTestWhereAnExpectedCountIsUnderFive() {
        assertThat(FisherExact.beside(Share.of(6, 20), Share.of(19, 80))).isEmpty();
        assertThat(FisherExact.beside(Share.of(14, 20), Share.of(61, 80))).isEmpty();
        assertThat(FisherExact.beside(Share.of(6, 20), Share.of(18, 80)))
                .isPresent()
                .isEqualTo(FisherExact.of(6, 14, 18, 62).pValue());
        assertThat(FisherExact.beside(Share.of(18, 80), Share.of(6, 20)))
                .isEqualTo(FisherExact.of(18, 62, 6, 14).pValue());
        assertThat(FisherExact.beside(Share.of(15, 20), Share.of(61, 80)))
                .isEqualTo(FisherExact.of(15, 5, 61, 19).pValue());
    }

    @Test
    void isForTablesOfUpToTwoThousandMillionAnswers() {
        assertThat(FisherExact.of(1, 1, 1, Integer.MAX_VALUE - 3L).pValue()).isPresent();
        assertThat(FisherExact.of(1, 1, 1, Integer.MAX_VALUE - 2L).reason().orElseThrow())
                .contains("too many answers");
    }
}
