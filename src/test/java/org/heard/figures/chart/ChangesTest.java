package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.heard.figures.disclosure.SafeTable;
import org.junit.jupiter.api.Test;

/** What this kind of chart must say, read from the SVG text. */
class ChangesTest {
    @Test
    void noMeasureOfTheFiveCarriesAWordOrAFilledMark() {
        Chart changes = Chart.changes(Cases.five(), Sample.NOV_2019, Sample.MAR_2021);
        Drawn drawn = new Drawn(changes.svg());

        assertThat(new Drawn(Cases.dots(Cases.five()).svg()).words()).doesNotContain("more", "fewer");
        assertThat(drawn.marks()).hasSize(5).allMatch(m -> m.fill().equals(Drawn.WHITE));
        assertThat(changes.title())
                .isEqualTo("Of 5 measures since Nov 2019: 1 possible, not confirmed; 4 no clear change");
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
        assertThat(chart.title())
                .isEqualTo("Of 3 measures since Nov 2019: 1 more; 1 possible, not confirmed; 1 cannot be compared");
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

        assertThat(drawn.levelWhiskers()).hasSize(1).allMatch(w -> w.stroke().equals("rgb(89,89,89)"));
        assertThat(drawn.words()).contains("too few to say", "+5 (−13 to 22)");
    }

    @Test
    void whatIsTooSmallToMatterLiesInABandFromMinusFiveToFive() {
        Drawn drawn = new Drawn(
                Chart.changes(Cases.five(), Sample.NOV_2019, Sample.MAR_2021).svg());

        assertThat(drawn.things).anySatisfy(band -> {
            assertThat(band.fill()).isEqualTo("rgb(242,242,242)");
            assertThat(band.left()).isCloseTo(drawn.x(-5, -20, 20), within(Drawn.NEAR));
            assertThat(band.right()).isCloseTo(drawn.x(5, -20, 20), within(Drawn.NEAR));
        });
    }

    @Test
    void theAxisGrowsByTensWhereALimitNeedsIt() {
        SafeTable wide = Sample.of("wide.rounds", "Wide", "agree")
                .columns(Sample.YES_NO)
                .row(Sample.NOV_2019, "November 2019", "2019-11", 10, 50)
                .row(Sample.MAR_2021, "March 2021", "2021-03", 40, 30)
                .same(Sample.NOV_2019, Sample.MAR_2021)
                .safe();

        Drawn drawn = new Drawn(
                Chart.changes(List.of(wide), Sample.NOV_2019, Sample.MAR_2021).svg());

        // +40.5 (24.1 to 53.7): lines to 60, figures at every other one.
        assertThat(drawn.words()).contains("−60", "+60", "−40", "0").doesNotContain("+50", "+70");
        assertThat(drawn.levelWhiskers().get(0).right()).isCloseTo(drawn.x(53.7, -60, 60), within(Drawn.NEAR));
    }

    @Test
    void theTableHasWhatCannotBeComparedInWordsAndWithoutADifference() {
        Chart chart = Chart.changes(List.of(Cases.listened(), Cases.apart()), Sample.NOV_2019, Sample.MAR_2021);

        assertThat(chart.dataTable().rows().get(0)).endsWith("+8.1", "+1.0", "+15.0", "possible, not confirmed");
        assertThat(chart.dataTable().rows().get(1)).endsWith("x", "x", "x", "cannot be compared");
        assertThat(chart.dataTable().symbols()).contains("Changes were worked out before rounding.");
    }
}
