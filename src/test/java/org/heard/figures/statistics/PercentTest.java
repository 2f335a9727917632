package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.figures.Seeds;
import org.junit.jupiter.api.Test;

class PercentTest {
    @Test
    void neverSaysNoneOrAllUnlessItIs() {
        Seeds.each(any -> {
            long base = any.between(1, 5000);
            Share share = Share.of(any.between(0, base), base);
            assertThat(Percent.whole(share).equals("0%")).isEqualTo(share.count() == 0);
            assertThat(Percent.whole(share).equals("100%")).isEqualTo(share.count() == base);
        });
    }

    @Test
    void roundsHalfUpInWholeNumbers() {
        assertThat(Percent.whole(Share.of(1, 8))).isEqualTo("13%");
        assertThat(Percent.whole(Share.of(57, 200))).isEqualTo("29%");
        assertThat(Percent.whole(Share.of(284, 1000))).isEqualTo("28%");
        assertThat(Percent.tenth(Share.of(1, 8))).isEqualTo("12.5%");
        assertThat(Percent.tenth(Share.of(57, 2000))).isEqualTo("2.9%");
    }

    @Test
    void saysLessThanOneAndMoreThanNinetyNine() {
        assertThat(Percent.whole(Share.of(1, 201))).isEqualTo("less than 1%");
        assertThat(Percent.whole(Share.of(1, 200))).isEqualTo("1%");
        assertThat(Percent.whole(Share.of(200, 201))).isEqualTo("more than 99%");
        assertThat(Percent.whole(Share.of(198, 200))).isEqualTo("99%");
        assertThat(Percent.tenth(Share.of(1, 5000))).isEqualTo("less than 0.1%");
    }

    @Test
    void roundsWeightedSharesToTheNearest() {
        assertThat(Percent.whole(new Share(1, 4, 3, 0.125))).isEqualTo("13%");
        assertThat(Percent.whole(new Share(1, 4, 3, 0.0049))).isEqualTo("less than 1%");
    }

    @Test
    void printsLimits() {
        assertThat(Percent.whole(0.125)).isEqualTo("13%");
        assertThat(Percent.tenth(0.0649)).isEqualTo("6.5%");
    }

    @Test
    void givesTheWholePerCentAsANumber() {
        assertThat(Percent.number(Share.of(1, 8))).isEqualTo(13);
        assertThat(Percent.number(Share.of(8, 8))).isEqualTo(100);
    }

    @Test
    void saysMoreThanAllButATenth() {
        assertThat(Percent.tenth(Share.of(4999, 5000))).isEqualTo("more than 99.9%");
        assertThat(Percent.tenth(Share.of(5000, 5000))).isEqualTo("100.0%");
        assertThat(Percent.tenth(Share.of(500, 5000))).isEqualTo("10.0%");
    }
}
