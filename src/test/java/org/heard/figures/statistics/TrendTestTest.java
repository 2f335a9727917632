package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTestTest {
    @Test
    void agreesWithTheReference() {
        Reference.agrees("cochran_armitage.csv");
    }

    private static final TrendTest.Point FIRST = new TrendTest.Point(Share.of(40, 100), 0);
    private static final TrendTest.Point SECOND = new TrendTest.Point(Share.of(50, 100), 10);
    private static final TrendTest.Point THIRD = new TrendTest.Point(Share.of(60, 100), 16);

    @Test
    void needsThreeRoundsToBeReported() {
        assertThat(TrendTest.overRounds(List.of(FIRST, SECOND)).reason())
                .contains("a trend needs three comparable rounds");
        assertThat(TrendTest.overRounds(List.of(FIRST, SECOND, THIRD)).pValue()).isPresent();
    }

    @Test
    void risesWithTheShares() {
        ZTest up = (ZTest) TrendTest.of(List.of(FIRST, SECOND, THIRD));
        assertThat(up.z()).isPositive();
        assertThat(((ZTest) TrendTest.of(List.of(THIRD, SECOND, FIRST))).z()).isCloseTo(up.z(), within(1e-12));
    }

    @Test
    void isNotTestableWithoutRoundsOrSpread() {
        TrendTest.Point none = new TrendTest.Point(Share.of(0, 10), 0);
        TrendTest.Point noneLater = new TrendTest.Point(Share.of(0, 15), 10);
        assertThat(TrendTest.of(List.of()).reason()).isPresent();
        assertThat(TrendTest.of(List.of(none, noneLater, none)).reason()).isPresent();
        assertThat(TrendTest.of(List.of(FIRST, FIRST, FIRST)).reason()).isPresent();
    }
}
