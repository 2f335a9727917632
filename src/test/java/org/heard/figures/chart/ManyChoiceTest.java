package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Adjustment;
import org.heard.figures.statistics.Family;
import org.heard.figures.statistics.Share;
import org.junit.jupiter.api.Test;

/** What this kind of chart must say, read from the SVG text. */
class ManyChoiceTest {
    @Test
    void otherStandsUnderNursingAlthoughNamedMore() {
        Chart chart = Cases.bars(Cases.services());
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
        Drawn drawn = new Drawn(Cases.bars(Cases.services()).svg());
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
        Chart chart = Cases.bars(Cases.services());

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
        Chart chart = Cases.bars(Cases.services());
        String words = String.join(
                " ", chart.title(), chart.subtitle(), chart.caption(), chart.alternativeText(), chart.baseLine());

        assertThat(words).doesNotContain("100%", "total");
        assertThat(new Drawn(chart.svg()).words()).doesNotContain("100%");
        assertThat(chart.dataTable().rows()).noneMatch(row -> row.get(0).startsWith("Total"));
    }

    @Test
    void theEarlierRoundIsAHollowMarkOnTheRowOfItsBarWithTheLatestFigureAtTheBarsEnd() {
        Drawn drawn = new Drawn(Cases.bars(Cases.services()).svg());
        List<Drawn.Thing> bars = drawn.bars(Drawn.DARK_BLUE).stream()
                .sorted(Comparator.comparingDouble(Drawn.Thing::y))
                .toList();
        List<Drawn.Thing> marks = drawn.marks().subList(1, 10);

        assertThat(marks).allMatch(m -> m.kind().equals("circle") && m.fill().equals(Drawn.WHITE));
        for (int i = 0; i < 9; i++) {
            Drawn.Text figure = drawn.texts.stream()
                    .filter(t -> t.text().endsWith("%"))
                    .toList()
                    .get(i + 6);
            double end = bars.get(i).right();
            assertThat(marks.get(i).y()).isCloseTo(bars.get(i).y(), within(Drawn.NEAR));
            // Behind the end of its bar or just inside it, whichever no mark stands in.
            assertThat(figure.x()).isBetween(end - 40, end + 25);
        }
    }

    /** Seven per cent now and forty-eight then: the figure is read beside its bar. */
    @Test
    void theLatestFigureNeverStandsBesideAnEarlierRoundsMark() {
        SafeTable table = Sample.of("far.rounds", "Needs", "")
                .kind(SafeTable.Kind.ITEMS)
                .columns(List.of(
                        new Column("a", "Autism", Column.Kind.OPTION, List.of(), true),
                        new Column("b", "Speech", Column.Kind.OPTION, List.of(), true)))
                .items(Sample.NOV_2019, "November 2019", "2019-11", 100, 48, 90)
                .items(Sample.MAR_2021, "March 2021", "2021-03", 100, 7, 60)
                .safe();
        Drawn drawn = new Drawn(Cases.bars(table).svg());
        double end = drawn.bars(Drawn.DARK_BLUE).stream()
                .mapToDouble(Drawn.Thing::right)
                .filter(x -> x < drawn.x(20, 0, 100))
                .max()
                .orElseThrow();

        assertThat(drawn.text("7%").x()).isBetween(end, end + 12);
    }

    /** The needs were not asked about in 2020, yet March 2021 is the third round in every picture. */
    @Test
    void aRoundHasOneMarkInEveryPictureOfARelease() {
        SafeTable needs = Cases.services();
        RoundMarks marks = RoundMarks.of(List.of(needs, Cases.listened()));

        assertThat(marks.rounds()).containsExactly(Sample.NOV_2019, Sample.SEPT_2020, Sample.MAR_2021);
        assertThat(marks.of(needs.latest())).isEqualTo(marks.of(Cases.listened().latest()));
        assertThat(marks.of(needs.latest()).shape())
                .isEqualTo(Mark.OF_ROUNDS.get(2).shape());
    }

    private static List<Share> shares(long base, long... counts) {
        return java.util.Arrays.stream(counts)
                .mapToObj(count -> Share.of(count, base))
                .toList();
    }
}
