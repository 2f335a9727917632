package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.junit.jupiter.api.Test;

/** What this kind of chart must say, read from the SVG text. */
class DistributionTest {
    @Test
    void everyDistributionBarIsOfFullWidthAndInOneOrder() {
        Chart chart = Chart.distribution(Cases.listened());
        Drawn drawn = new Drawn(chart.svg());
        double full = drawn.x(100, 0, 100) - drawn.x(0, 0, 100);
        List<Double> rows =
                drawn.bars().stream().map(Drawn.Thing::y).distinct().sorted().toList();

        assertThat(rows).hasSize(3);
        for (double row : rows) {
            List<Drawn.Thing> bar = drawn.bars().stream()
                    .filter(t -> t.y() == row)
                    .sorted(java.util.Comparator.comparingDouble(Drawn.Thing::left))
                    .toList();
            // Half a millimetre.
            assertThat(bar.stream().mapToDouble(Drawn.Thing::width).sum()).isCloseTo(full, within(0.5 * 96 / 25.4));
            assertThat(bar.stream().map(Drawn.Thing::fill))
                    .containsExactly("rgb(18,67,109)", "rgb(217,217,217)", "rgb(244,106,37)", "white");
        }
        assertThat(drawn.words()).contains("52%", "17%", "28%").doesNotContain("3%", "4%");
        assertThat(chart.dataTable().rows()).anySatisfy(row -> assertThat(row).contains("Don't know", "15", "3.0"));
    }

    @Test
    void oldestRoundStandsOnTopWithItsBase() {
        Drawn drawn = new Drawn(Chart.distribution(Cases.listened()).svg());

        assertThat(drawn.words())
                .containsSubsequence("Nov 2019", "n = 312")
                .containsSubsequence("Sept 2020", "n = 428")
                .containsSubsequence("Mar 2021", "n = 506");
        assertThat(Stream.of("Nov 2019", "Sept 2020", "Mar 2021")
                        .map(name -> drawn.text(name).y()))
                .isSorted();
        assertThat(drawn.words()).contains("44%", "21%", "31%", "47%", "19%", "30%");
    }

    /** A scale in three points where a base is small; every answer of it elsewhere. */
    @Test
    void aReleaseDrawsItWhereABaseIsSmallAndForASingleRound() {
        assertThat(kinds(Cases.lowAndHidden())).containsExactly("over-time", "distribution");
        assertThat(kinds(Cases.listened())).containsExactly("over-time", "answers");
        assertThat(kinds(Cases.battery().get(0))).containsExactly("answers");
    }

    private static List<String> kinds(SafeTable table) {
        return Cases.charts(table).stream()
                .map(chart -> chart.key().replaceAll(".*-rounds-", ""))
                .toList();
    }
}
