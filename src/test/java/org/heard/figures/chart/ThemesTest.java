package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import org.heard.figures.statistics.Comparison;
import org.junit.jupiter.api.Test;

/** What this kind of chart must say, read from the SVG text. */
class ThemesTest {
    @Test
    void themesAreSharesOfCommentsWithOtherThemesLast() {
        Chart chart = Chart.themes(Cases.themes());
        Drawn drawn = new Drawn(chart.svg());

        assertThat(chart.subtitle()).contains("214 coded comments").contains("several themes");
        assertThat(chart.note()).contains("not typical of all who answered");
        assertThat(drawn.words()).containsSubsequence("Waits", "33%", "Transition", "4%", "Other themes", "3%");
        assertThat(chart.title()).doesNotContain("more", "fewer");
    }

    @Test
    void theBaseIsCommentsAndNoThemeIsOfOneToFive() {
        Chart chart = Chart.themes(Cases.themes());

        assertThat(chart.baseLine()).isEqualTo("n = 148 (Sept 2020), 214 (Mar 2021) comments");
        assertThat(chart.dataTable().rows().subList(1, 11)).allSatisfy(row -> {
            assertThat(row.get(1)).matches("c|[6-9]|[1-9][0-9]+");
            assertThat(row.get(3)).matches("c|[6-9]|[1-9][0-9]+");
        });
        // Five of 148 spoke of transition in 2020: a theme has no other to protect it (decision 0063).
        assertThat(chart.dataTable().rows()).anyMatch(row -> row.subList(0, 2).equals(List.of("Transition", "c")));
    }

    @Test
    void nothingIsFlaggedAndNothingIsQuoted() {
        Chart chart = Chart.themes(Cases.themes());
        List<Comparison> changes = Cases.themes().changes().stream()
                .flatMap(change -> change.comparison().stream())
                .toList();
        assertThat(changes).hasSize(9);

        assertThat(changes.stream().mapToDouble(c -> c.p().orElseThrow()).min().orElseThrow())
                .isCloseTo(.066, within(.0005));
        assertThat(changes).noneMatch(c -> c.verdict().isFlagged());
        assertThat(new Drawn(chart.svg()).words()).noneMatch(word -> word.matches("more|fewer|.*[“”\"].*"));
        assertThat(chart.title() + chart.alternativeText() + chart.note()).doesNotContain("“", "\"");
    }

    @Test
    void barsAreSortedByTheLatestRoundWithThePreviousOneOutlinedBelow() {
        Drawn drawn = new Drawn(Chart.themes(Cases.themes()).svg());
        List<Drawn.Thing> now = bars(drawn, Drawn.DARK_BLUE);
        List<Drawn.Thing> before = bars(drawn, "rgb(191,191,191)");

        assertThat(now).hasSize(10);
        assertThat(now.subList(0, 9)).isSortedAccordingTo(Comparator.comparingDouble(bar -> -bar.right()));
        assertThat(now.get(0).right()).isCloseTo(drawn.x(100 * 71 / 214.0, 0, 50), within(Drawn.NEAR));
        assertThat(before).hasSize(9);
        assertThat(before.get(0).right()).isCloseTo(drawn.x(100 * 55 / 148.0, 0, 50), within(Drawn.NEAR));
        assertThat(before.get(0).top()).isCloseTo(now.get(0).bottom(), within(Drawn.NEAR));
    }

    private static List<Drawn.Thing> bars(Drawn drawn, String fill) {
        return drawn.things.stream()
                .filter(t -> t.kind().equals("rect") && t.fill().equals(fill) && t.height() > 14.5)
                .sorted(Comparator.comparingDouble(Drawn.Thing::y))
                .toList();
    }
}
