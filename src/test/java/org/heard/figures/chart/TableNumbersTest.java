package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableNumbersTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0.010, 0.150, 1 to 15
            -0.108, 0.030, −11 to 3
            -0.001, 0.137, 0 to 14
            0.002, 0.064, 0.2 to 6.4
            -0.064,-0.002, −6.4 to −0.2
            """)
    void limitsAreWholeUnlessOneWouldBeRoundedToAZeroItIsNot(double lower, double upper, String printed) {
        assertThat(TableNumbers.limits(new Interval(lower, upper))).isEqualTo(printed);
    }

    @Test
    void tablesHoldOneDecimalWithoutASign() {
        assertThat(TableNumbers.tenth(Share.of(137, 312))).isEqualTo("43.9");
        assertThat(TableNumbers.tenth(Share.of(1, 5000))).isEqualTo("less than 0.1");
    }

    @Test
    void hatchingNeverLeavesItsBox() {
        Rectangle2D box = new Rectangle2D.Double(100, 50, 37, 26);

        assertThat(Hatch.lines(box)).hasSizeGreaterThan(5).allSatisfy(line -> {
            assertThat(box.outcode(line.getP1()) & box.outcode(line.getP2()))
                    .isIn(0, Rectangle2D.OUT_RIGHT, Rectangle2D.OUT_BOTTOM);
            assertThat(line.getX1()).isBetween(100.0, 137.0);
            assertThat(line.getY2()).isBetween(50.0, 76.0);
        });
    }

    @Test
    void longLabelsAreWrappedAndOnlyThenCut() {
        assertThat(Type.wrap("Child makes progress", Type.regular(16), 100, 2))
                .containsExactly("Child makes", "progress");
        assertThat(Type.wrap("Child makes good progress at school", Type.regular(16), 100, 2))
                .containsExactly("Child makes", "good…");
    }
}
