package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What this kind of chart must say, read from the SVG text. */
class GroupsTest {
    @Test
    void groupsKeepTheirOrderAndShowBaseAndInterval() {
        Chart chart = Chart.groups(Cases.settings(3, 6, 4, 8));
        Drawn drawn = new Drawn(chart.svg());

        assertThat(drawn.words())
                .containsSubsequence(
                        "All", "Early years", "Mainstream", "Special", "College", "Home, out of school", "Other");
        assertThat(drawn.words()).contains("52%", "42% u", "51%", "59%", "45%", "506", "26", "273", "140", "53");
        double[][] limits = {{47.6, 56.3}, {25.5, 61.1}, {45.0, 56.8}, {50.3, 66.4}, {32.7, 58.5}};
        assertThat(drawn.levelWhiskers()).hasSize(5);
        for (int i = 0; i < 5; i++) {
            assertThat(drawn.levelWhiskers().get(i).left())
                    .isCloseTo(drawn.x(limits[i][0], 0, 100), within(Drawn.NEAR));
            assertThat(drawn.levelWhiskers().get(i).right())
                    .isCloseTo(drawn.x(limits[i][1], 0, 100), within(Drawn.NEAR));
        }
        assertThat(drawn.marks().get(1).fill()).isEqualTo(Drawn.WHITE);
        assertThat(chart.title()).doesNotContain("more", "fewer", "than");
    }

    @Test
    void nothingTellsTheValuesOfWithheldGroupsApart() {
        Chart chart = Chart.groups(Cases.settings(3, 6, 4, 8));
        Chart other = Chart.groups(Cases.settings(6, 7, 1, 7));

        assertThat(chart.svg()).isEqualTo(other.svg());
        assertThat(chart.svgNarrow()).isEqualTo(other.svgNarrow());
        assertThat(chart.png()).isEqualTo(other.png());
        assertThat(chart.dataTable()).isEqualTo(other.dataTable());
        assertThat(chart.alternativeText() + chart.title() + chart.baseLine() + chart.note())
                .isEqualTo(other.alternativeText() + other.title() + other.baseLine() + other.note());
    }

    @Test
    void everyoneStandsFirstAndRunsDownAsADashedLine() {
        Drawn drawn = new Drawn(Chart.groups(Cases.settings(3, 6, 4, 8)).svg());

        assertThat(drawn.dashed()).hasSize(1).allSatisfy(line -> {
            assertThat(line.isUpright()).isTrue();
            assertThat(line.x()).isCloseTo(drawn.x(100 * 263 / 506.0, 0, 100), within(Drawn.NEAR));
        });
        assertThat(drawn.marks().get(0).x()).isCloseTo(drawn.dashed().get(0).x(), within(Drawn.NEAR));
    }

    @Test
    void theTwoWithheldRowsLookTheSame() {
        Drawn drawn = new Drawn(Chart.groups(Cases.settings(3, 6, 4, 8)).svg());
        double first = drawn.text("Home, out of school").y();
        double second = drawn.text("Other").y();

        assertThat(besidesItsName(drawn, first, "Home, out of school"))
                .isEqualTo(besidesItsName(drawn, second, "Other"))
                .contains("c – fewer than 10 answers", "c");
        assertThat(drawn.marks()).noneMatch(m -> Math.abs(m.y() - first) < 20 || Math.abs(m.y() - second) < 20);
        List<List<String>> rows =
                Chart.groups(Cases.settings(3, 6, 4, 8)).dataTable().rows();
        assertThat(rows.get(5).subList(1, 6))
                .isEqualTo(rows.get(6).subList(1, 6))
                .containsOnly("c");
    }

    private static List<String> besidesItsName(Drawn drawn, double y, String name) {
        return drawn.texts.stream()
                .filter(t -> Math.abs(t.y() - y) < 2 && !t.text().equals(name))
                .map(t -> t.text())
                .toList();
    }

    @Test
    void onlyTheSumOfTheWithheldGroupsFollowsFromTheRest() {
        List<List<String>> rows =
                Chart.groups(Cases.settings(3, 6, 4, 8)).dataTable().rows();
        long others = rows.subList(1, 5).stream()
                .mapToLong(row -> Long.parseLong(row.get(1)))
                .sum();

        assertThat(Long.parseLong(rows.get(0).get(1)) - others).isEqualTo(14);
    }
}
