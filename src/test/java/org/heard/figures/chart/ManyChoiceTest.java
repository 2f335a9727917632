package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.figures.statistics.Adjustment;
import org.heard.figures.statistics.Family;
import org.heard.figures.statistics.Share;
import org.junit.jupiter.api.Test;

/** What this kind of chart must say, read from the SVG text. */
class ManyChoiceTest {
    @Test
    void otherStandsUnderNursingAlthoughNamedMore() {
        Chart chart = Chart.bars(Cases.services());
        Drawn drawn = new Drawn(chart.svg());

        assertThat(drawn.words())
                .containsSubsequence(
                        "Paediatrics",
                        "43%",
                        "Physiotherapy",
                        "10%",
                        "Nursing, dietetics",
                        "7%",
                        "Other",
                        "12%",
                        "None of these",
                        "6%");
        assertThat(Stream.of(chart.note(), chart.subtitle())).noneMatch(text -> text.contains("total"));
        assertThat(chart.note()).contains("do not add up to 100%");
        assertThat(chart.subtitle()).contains("several answers could be chosen");
    }

    @Test
    void barsStartAtZeroAndEndAtTheirShare() {
        Drawn drawn = new Drawn(Chart.bars(Cases.services()).svg());
        List<Drawn.Thing> bars = drawn.bars(Drawn.DARK_BLUE).stream()
                .sorted(java.util.Comparator.comparingDouble(Drawn.Thing::y))
                .toList();

        assertThat(bars).hasSize(9).allMatch(bar -> Math.abs(bar.left() - drawn.x(0, 0, 50)) < Drawn.NEAR);
        assertThat(bars.get(0).right()).isCloseTo(drawn.x(100 * 212 / 494.0, 0, 50), within(Drawn.NEAR));
        assertThat(drawn.marks()).hasSize(1 + 9);
        assertThat(drawn.marks().get(1).x()).isCloseTo(drawn.x(100 * 130 / 301.0, 0, 50), within(Drawn.NEAR));
    }

    @Test
    void noItemIsFlaggedAndNothingLooksAsIfOneWere() {
        List<Share> earlier = shares(301, 130, 118, 71, 60, 52, 33, 25, 31, 22);
        List<Share> later = shares(494, 212, 201, 133, 118, 109, 47, 36, 58, 29);
        Family family = Family.of(
                Adjustment.BENJAMINI_HOCHBERG,
                IntStream.range(0, 9)
                        .mapToObj(i -> new Family.Pair(earlier.get(i), later.get(i)))
                        .toList());
        double smallest = family.comparisons().stream()
                .mapToDouble(c -> c.p().orElseThrow())
                .min()
                .orElseThrow();
        double adjusted = family.comparisons().stream()
                .mapToDouble(c -> c.adjustedP().orElseThrow())
                .min()
                .orElseThrow();
        Chart chart = Chart.bars(Cases.services());

        assertThat(smallest).isCloseTo(.103, within(.0005));
        assertThat(adjusted).isCloseTo(.76, within(.005));
        assertThat(family.flagged()).isZero();
        assertThat(new Drawn(chart.svg()).words()).noneMatch(word -> word.matches("more|fewer|.*[↑↓▲▼→].*"));
        // The eight that are not "none of these" by the design's own table: each with its verdict.
        assertThat(chart.dataTable().header()).endsWith("Verdict since Nov 2019");
        assertThat(chart.dataTable().rows().subList(1, 10))
                .allSatisfy(row -> assertThat(row.get(row.size() - 1)).isEqualTo("no clear change"));
    }

    @Test
    void noWordClaimsATotal() {
        Chart chart = Chart.bars(Cases.services());
        String words = String.join(
                " ", chart.title(), chart.subtitle(), chart.caption(), chart.alternativeText(), chart.baseLine());

        assertThat(words).doesNotContain("100%", "total");
        assertThat(new Drawn(chart.svg()).words()).doesNotContain("100%");
        assertThat(chart.dataTable().rows()).noneMatch(row -> row.get(0).startsWith("Total"));
    }

    @Test
    void theEarlierRoundIsAHollowOrangeDiamondOnTheRowOfItsBar() {
        Drawn drawn = new Drawn(Chart.bars(Cases.services()).svg());
        List<Drawn.Thing> bars = drawn.bars(Drawn.DARK_BLUE).stream()
                .sorted(Comparator.comparingDouble(Drawn.Thing::y))
                .toList();
        List<Drawn.Thing> diamonds = drawn.marks().subList(1, 10);

        assertThat(diamonds)
                .allMatch(m -> m.kind().equals("diamond") && m.fill().equals(Drawn.WHITE));
        assertThat(drawn.things.stream()
                        .filter(t -> t.kind().equals("diamond") && t.stroke().equals("rgb(244,106,37)")))
                .hasSize(10);
        for (int i = 0; i < 9; i++) {
            assertThat(diamonds.get(i).y()).isCloseTo(bars.get(i).y(), within(Drawn.NEAR));
            assertThat(drawn.texts.stream()
                            .filter(t -> t.text().endsWith("%"))
                            .toList()
                            .get(i + 6)
                            .x())
                    .isGreaterThan(bars.get(i).right());
        }
    }

    private static List<Share> shares(long base, long... counts) {
        return java.util.Arrays.stream(counts)
                .mapToObj(count -> Share.of(count, base))
                .toList();
    }
}
