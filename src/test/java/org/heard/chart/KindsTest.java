package org.heard.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.heard.statistics.Interval;
import org.heard.statistics.Share;
import org.junit.jupiter.api.Test;

/** The judge's lines of charts.md §5, kinds 2 and 4 to 7, read from the SVG text. */
class KindsTest {
    @Test
    void marksOfRoundsAreToldApartWithoutColour() {
        List<Drawn.Thing> marks = new Drawn(Chart.dots(Cases.five()).svg()).marks();
        // The three of the key stand first.
        List<String> looks = marks.subList(0, 3).stream()
                .map(m -> m.kind() + (m.fill().equals(Drawn.WHITE) ? " hollow" : ""))
                .toList();

        assertThat(looks).containsExactlyInAnyOrder("circle hollow", "diamond", "circle");
        assertThat(marks).hasSize(3 + 15);
    }

    @Test
    void whiskersOfDotsAreUnequalAndMatchTheTable() {
        Drawn drawn = new Drawn(Chart.dots(Cases.five()).svg());
        List<Drawn.Thing> whiskers = drawn.levelWhiskers();
        assertThat(whiskers).hasSize(15);
        for (int i = 0; i < 5; i++) {
            List<Share> shares = List.of(Five.NOV_2019.get(i), Five.SEPT_2020.get(i), Five.MAR_2021.get(i));
            for (int round = 0; round < 3; round++) {
                Interval limits = shares.get(round).interval();
                Drawn.Thing whisker = whiskers.get(3 * i + round);
                assertThat(whisker.left()).isCloseTo(drawn.x(limits.lower() * 100, 0, 100), within(Drawn.NEAR));
                assertThat(whisker.right()).isCloseTo(drawn.x(limits.upper() * 100, 0, 100), within(Drawn.NEAR));
            }
        }
        // 80 of 305 is 26.2 [21.6, 31.4]: 4.6 to the left, 5.2 to the right.
        double share = drawn.x(100 * 80 / 305.0, 0, 100);
        Drawn.Thing together = whiskers.get(9);
        assertThat(together.right() - share).isGreaterThan(1.08 * (share - together.left()));
    }

    @Test
    void noMeasureOfTheFiveCarriesAWordOrAFilledMark() {
        Chart changes = Chart.changes(Cases.five(), Sample.NOV_2019, Sample.MAR_2021);
        Drawn drawn = new Drawn(changes.svg());

        assertThat(new Drawn(Chart.dots(Cases.five()).svg()).words()).doesNotContain("more", "fewer");
        assertThat(drawn.marks()).hasSize(5).allMatch(m -> m.fill().equals(Drawn.WHITE));
        assertThat(changes.title()).isEqualTo("No clear change in any of 5 measures");
    }

    @Test
    void changesAreSortedSignedAndStandOnTheirIntervals() {
        Drawn drawn = new Drawn(
                Chart.changes(Cases.five(), Sample.NOV_2019, Sample.MAR_2021).svg());

        assertThat(drawn.words())
                .containsSubsequence(
                        "Listened to",
                        "Plan reviewed on time",
                        "Services work together",
                        "Child makes progress",
                        "Know who to contact");
        assertThat(drawn.words()).contains("+8 (1 to 15)", "−4 (−11 to 3)", "too small to matter", "−20", "+20");
        double[][] found = {{8.1, 1.0, 15.0}, {6.9, -0.1, 13.7}, {1.7, -4.7, 7.9}, {0.8, -6.2, 7.9}, {-4.0, -10.8, 3.0}
        };
        for (int i = 0; i < 5; i++) {
            assertThat(drawn.marks().get(i).x()).isCloseTo(drawn.x(found[i][0], -20, 20), within(Drawn.NEAR));
            Drawn.Thing whisker = drawn.levelWhiskers().get(i);
            assertThat(whisker.left()).isCloseTo(drawn.x(found[i][1], -20, 20), within(Drawn.NEAR));
            assertThat(whisker.right()).isCloseTo(drawn.x(found[i][2], -20, 20), within(Drawn.NEAR));
        }
    }

    @Test
    void onlyAFlaggedChangeIsFilledAndWhatCannotBeComparedHasNoMark() {
        Chart chart = Chart.changes(
                List.of(Cases.risen(), Cases.apart(), Cases.listened()), Sample.NOV_2019, Sample.MAR_2021);
        Drawn drawn = new Drawn(chart.svg());

        assertThat(drawn.marks()).hasSize(2);
        assertThat(drawn.marks().stream().filter(m -> m.fill().equals(Drawn.DARK_BLUE)))
                .hasSize(1);
        assertThat(drawn.words()).contains("cannot be compared");
        assertThat(chart.title()).isEqualTo("1 of 3 measures changed");
    }

    @Test
    void tooFewKeepsItsIntervalInGreyWithTheWord() {
        Chart chart = Chart.changes(
                List.of(Sample.of("small.rounds", "Small", "agree")
                        .columns(Sample.YES_NO)
                        .row(Sample.NOV_2019, "November 2019", "2019-11", 30, 30)
                        .row(Sample.MAR_2021, "March 2021", "2021-03", 33, 27)
                        .same(Sample.NOV_2019, Sample.MAR_2021)
                        .safe()),
                Sample.NOV_2019,
                Sample.MAR_2021);
        Drawn drawn = new Drawn(chart.svg());

        assertThat(drawn.levelWhiskers()).hasSize(1).allMatch(w -> w.stroke().equals("rgb(191,191,191)"));
        assertThat(drawn.words()).contains("too few to say", "+5 (−13 to 22)");
    }

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

    /** Only the sum of the two withheld groups follows from the rest; how it is shared out must not show. */
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
    void themesAreSharesOfCommentsWithOtherThemesLast() {
        Chart chart = Chart.themes(Cases.themes());
        Drawn drawn = new Drawn(chart.svg());

        assertThat(chart.subtitle()).contains("214 coded comments").contains("several themes");
        assertThat(chart.note()).contains("not typical of all who answered");
        assertThat(drawn.words()).containsSubsequence("Waits", "33%", "Transition", "4%", "Other themes", "3%");
        assertThat(chart.title()).doesNotContain("more", "fewer");
    }

    @Test
    void eachVoiceHasItsOwnWordingAndBaseAndNothingJoinsThem() {
        Chart chart = Chart.voices(Cases.voices(58, 142));
        Drawn drawn = new Drawn(chart.svg());
        String words = String.join(" ", drawn.words());

        assertThat(words)
                .contains("Services work well together", "The people who help me", "Education, health and care")
                .contains("n = 497", "n = 81", "n = 142")
                .contains("28%", "42%", "41%");
        assertThat(drawn.marks()).hasSize(3);
        assertThat(drawn.dashed()).isEmpty();
        assertThat(words).doesNotContain("All ");
    }

    @Test
    void aVoiceUnderTenKeepsItsRowWithoutAMark() {
        Drawn drawn = new Drawn(Chart.voices(Cases.voices(3, 8)).svg());

        assertThat(drawn.marks()).hasSize(2);
        assertThat(drawn.words())
                .contains("Staff", "c – fewer than 10 answers")
                .noneMatch(word -> word.contains("n = 8,"));
    }
}
