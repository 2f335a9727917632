package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What this kind of chart must say, read from the SVG text. */
class VoicesTest {
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

    @Test
    void eachStandsOnItsIntervalAndNamesItsScale() {
        Chart chart = Chart.voices(Cases.voices(58, 142));
        Drawn drawn = new Drawn(chart.svg());
        double[][] found = {{28.0, 24.2, 32.1}, {42.0, 31.8, 52.8}, {40.8, 33.1, 49.1}};

        for (int i = 0; i < 3; i++) {
            assertThat(drawn.marks().get(i).x()).isCloseTo(drawn.x(found[i][0], 0, 100), within(Drawn.NEAR));
            assertThat(drawn.levelWhiskers().get(i).left()).isCloseTo(drawn.x(found[i][1], 0, 100), within(Drawn.NEAR));
            assertThat(drawn.levelWhiskers().get(i).right())
                    .isCloseTo(drawn.x(found[i][2], 0, 100), within(Drawn.NEAR));
        }
        assertThat(drawn.words()).anyMatch(word -> word.contains("3 of 3 faces"));
        assertThat(drawn.words().stream().filter(word -> word.contains("4–5 of 5")))
                .hasSize(2);
    }

    @Test
    void noDifferenceAndNoVerdictIsPrintedAnywhere() {
        Chart chart = Chart.voices(Cases.voices(58, 142));
        String words = String.join(" ", chart.title(), chart.subtitle(), chart.alternativeText(), chart.note());

        assertThat(words).doesNotContainPattern("(?i)\\b(more|fewer|higher|lower|than|up|down)\\b");
        assertThat(chart.dataTable().header()).noneMatch(head -> head.matches("(?i).*(change|verdict|difference).*"));
        assertThat(chart.dataTable().rows().stream().map(row -> row.get(1)))
                .containsExactly(
                        "Services work well together for my child.",
                        "The people who help me talk to each other.",
                        "Education, health and care work together here.");
    }

    @Test
    void howManyAVoiceUnderTenHadIsToldNowhere() {
        Chart chart = Chart.voices(Cases.voices(3, 8));
        Chart other = Chart.voices(Cases.voices(5, 7));

        assertThat(chart.svg()).isEqualTo(other.svg());
        assertThat(chart.svgNarrow()).isEqualTo(other.svgNarrow());
        assertThat(chart.dataTable()).isEqualTo(other.dataTable());
        assertThat(chart.alternativeText()).isEqualTo(other.alternativeText()).contains("staff not shown");
    }
}
