package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointsTest {
    @Test
    void alwaysPrintTheSign() {
        assertThat(Points.signed(0.08)).isEqualTo("+8");
        assertThat(Points.signed(-0.04)).isEqualTo("\u22124");
        assertThat(Points.signed(0.004)).isEqualTo("0");
        assertThat(Points.signedTenth(-0.0125)).isEqualTo("\u22121.3");
        assertThat(Points.signedTenth(0.08)).isEqualTo("+8.0");
    }

    @Test
    void roundHalfAwayFromZero() {
        assertThat(Points.signed(change(0, 200, 1, 200))).isEqualTo("+1");
        assertThat(Points.signed(change(1, 200, 0, 200))).isEqualTo("\u22121");
    }

    @Test
    void areRoundedFromCountsWhereFractionsWouldMissAHalf() {
        // 285/1000 - 280/1000 is exactly half a point, and less than that in binary fractions.
        assertThat(100 * (0.285 - 0.28)).isLessThan(0.5);
        assertThat(Points.signed(change(280, 1000, 285, 1000))).isEqualTo("+1");
    }

    @Test
    void areNotTheDifferenceOfRoundedShares() {
        // 40/165 is 24% and 120/345 is 35%, as printed; so are 24.4% and 34.5%, ten points apart.
        assertThat(Points.signed(change(244, 1000, 345, 1000))).isEqualTo("+10");
    }

    @Test
    void ofWeightedSharesComeFromTheirValues() {
        Comparison weighted = Comparison.alone(new Share(50, 100, 80, 0.42), new Share(50, 100, 80, 0.5));
        assertThat(Points.signed(weighted)).isEqualTo("+8");
    }

    @Test
    void haveATenthInTablesAndFiles() {
        assertThat(Points.signedTenth(change(280, 1000, 285, 1000))).isEqualTo("+0.5");
        assertThat(Points.signedTenth(change(285, 1000, 285, 1000))).isEqualTo("0.0");
        assertThat(Points.signedTenth(-0.0832)).isEqualTo("\u22128.3");
        assertThat(Points.signed(-0.0832)).isEqualTo("\u22128");
    }

    private static Comparison change(long x1, long n1, long x2, long n2) {
        return Comparison.alone(Share.of(x1, n1), Share.of(x2, n2));
    }
}
