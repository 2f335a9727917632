package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.figures.disclosure.SafeTable;
import org.junit.jupiter.api.Test;

/** A weighted share never stands without the plain one, and the picture says that it is weighted. */
class WeightedTest {
    /** 137 of 312 are 43.9%; with these weights 39.5%, and the answers are worth 249. */
    private static final SafeTable ROUNDS = Sample.of("weighted.rounds", "Listened to", "feel listened to")
            .weighted(0.9, 0.8)
            .row(Sample.NOV_2019, "November 2019", "2019-11", 40, 57, 66, 90, 47, 12, 20, 9)
            .row(Sample.MAR_2021, "March 2021", "2021-03", 52, 92, 84, 167, 96, 15, 22, 12)
            .safe();

    @Test
    void thePictureAndItsWordsSayThatItIsWeighted() {
        for (Chart chart : List.of(Chart.overTime(ROUNDS), Chart.diverging(ROUNDS), Chart.distribution(ROUNDS))) {
            assertThat(new Drawn(chart.svg()).words()).contains("Invented sample data · weighted");
            assertThat(new Drawn(chart.svgNarrow()).words()).contains("Invented sample data · weighted");
            assertThat(chart.caption()).contains("weighted");
            assertThat(chart.note()).contains(WeightingShown.NOTE);
        }
        assertThat(Chart.overTime(Cases.listened()).note()).doesNotContain("eighted");
    }

    @Test
    void theTableHasBothSharesAndWhatTheAnswersAreWorth() {
        assertThat(Chart.overTime(ROUNDS).dataTable().rows())
                .contains(
                        List.of("Feel listened to: per cent", "39.5", "46.8"),
                        List.of("Feel listened to: per cent, not weighted", "43.9", "52.0"),
                        List.of("Answers are worth (effective base)", "249", "404"));
        assertThat(Chart.diverging(ROUNDS).dataTable().rows())
                .contains(List.of("Agree, not weighted", "90", "28.8", "167", "33.0"));
    }

    @Test
    void groupsHaveAColumnOfPlainShares() {
        DataTable table = Chart.groups(
                        Sample.of("weighted.setting.pc2021", "Listened to, by setting", "feel listened to")
                                .kind(SafeTable.Kind.GROUPS)
                                .columns(Sample.YES_NO)
                                .weighted(0.9, 0.8)
                                .row("all", "All", "2021-03", 263, 243)
                                .row("mainstream", "Mainstream", "2021-03", 139, 134)
                                .row("special", "Special", "2021-03", 124, 109)
                                .safe())
                .dataTable();

        assertThat(table.header()).containsSubsequence("Per cent", "Per cent, not weighted");
        assertThat(table.rows().get(0)).startsWith("All", "506", "263", "46.8", "52.0");
    }
}
