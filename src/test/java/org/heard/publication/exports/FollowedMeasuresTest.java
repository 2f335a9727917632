package org.heard.publication.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heard.figures.chart.ScoreboardLine;
import org.heard.figures.disclosure.SafeTable;
import org.heard.publication.release.ReleasesOfAnswers;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;

class FollowedMeasuresTest {
    private static final Surveys SURVEYS = SurveyFiles.shipped();

    /** What tells of every objective stands behind them all. */
    @Test
    void measuresStandUnderTheirObjectivesInTheOrderOfThePlan() {
        List<ScoreboardLine> lines = FollowedMeasures.of(SURVEYS).lines(tables());

        assertThat(lines.stream().map(ScoreboardLine::group).distinct())
                .containsExactly(
                        "A1 Progress and attainment",
                        "A2 DCO oversight of health",
                        "A3 Health input to plans",
                        "A4 Co-production and communication",
                        "A5 Joint commissioning",
                        "All areas");
        assertThat(lines.stream().map(line -> line.table().about().measure()))
                .doesNotHaveDuplicates()
                .startsWith("M1", "M2", "M3");
        assertThat(lines.stream().filter(ScoreboardLine::headline)).hasSizeBetween(1, 6);
    }

    @Test
    void whereNothingIsFollowedEveryQuestionWithAShareHasALine() {
        List<SafeTable> tables = tables();
        FollowedMeasures none = new FollowedMeasures(List.of(), SURVEYS.objectives());

        assertThat(none.lines(tables))
                .hasSize((int) tables.stream()
                        .filter(table -> table.kind() == SafeTable.Kind.ROUNDS)
                        .filter(table -> table.headline().isPresent())
                        .count())
                .noneMatch(ScoreboardLine::headline);
        assertThat(none.scoreboard(List.of())).isEmpty();
    }

    private static List<SafeTable> tables() {
        return new ReleasesOfAnswers()
                .release(SURVEYS, "pc2019", Map.of("pc2019", ReleasesOfAnswers.shipped(SURVEYS, "2019")), Map.of())
                .tables();
    }
}
