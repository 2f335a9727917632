package org.heard.improvement.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.figures.statistics.Shade;
import org.heard.figures.statistics.Verdict;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.MeasureChange;
import org.heard.improvement.plan.TargetVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTest {
    private static final BoardSettings.Risks SETTINGS = BoardSettings.USUAL.risks();
    private static final LocalDate MEETING = LocalDate.of(2019, 10, 22);

    @ParameterizedTest(name = "{0}×{1} is {2}, looked at again within {3} days")
    @CsvSource({
        "1, 1, LOW, 183",
        "1, 3, LOW, 183",
        "1, 4, MODERATE, 92",
        "2, 3, MODERATE, 92",
        "2, 4, HIGH, 62",
        "3, 4, HIGH, 62",
        "3, 5, EXTREME, 31",
        "4, 4, EXTREME, 31",
        "5, 5, EXTREME, 31"
    })
    void everyScoreHasItsBandAndItsReview(int likelihood, int impact, RiskBand band, int days) {
        RiskScore score = new RiskScore(likelihood, impact);
        assertThat(score.band()).isEqualTo(band);
        assertThat(Risk.latestReview(score.band(), MEETING, SETTINGS)).isEqualTo(MEETING.plusDays(days));
    }

    @Test
    void controlsMakeNothingLikelierOrWorse() {
        assertThat(Risk.refusal(new RiskScore(4, 4), new RiskScore(3, 4))).isEmpty();
        assertThat(Risk.refusal(new RiskScore(3, 3), new RiskScore(4, 2)))
                .contains("the likelihood after controls (4) is higher than before (3)");
        assertThat(Risk.refusal(new RiskScore(3, 3), new RiskScore(2, 4)))
                .contains("the impact after controls (4) is higher than before (3)");
        assertThatThrownBy(() -> new RiskScore(6, 1)).hasMessageContaining("from 1 to 5");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2019-10-21, NEW", "2019-10-22, SAME", "2019-11-05, UP", "2019-11-26, SAME", "2019-12-01, DOWN"})
    void theTrendIsAgainstTheLastMeetingsClose(LocalDate asAt, Risk.Trend trend) {
        Risk risk = new Risk(
                new RiskScore(4, 4),
                List.of(
                        scored("2019-10-22", 3, 4),
                        scored("2019-11-20", 3, 4),
                        scored("2019-11-05", 3, 5),
                        scored("2019-12-01", 2, 4)));
        assertThat(risk.trend(List.of(MEETING, LocalDate.of(2020, 1, 1)), asAt)).isEqualTo(trend);
    }

    private static Risk.Scored scored(String day, int likelihood, int impact) {
        return new Risk.Scored(LocalDate.parse(day), new RiskScore(likelihood, impact));
    }

    @ParameterizedTest(name = "in {0} days: {1}")
    @CsvSource({"-1, PAST", "0, NEAR", "92, NEAR", "93, MIDDLE", "366, MIDDLE", "367, FAR"})
    void nearnessCountsDays(int days, Risk.Nearness nearness) {
        assertThat(Risk.nearness(MEETING.plusDays(days), MEETING, SETTINGS)).isEqualTo(nearness);
    }

    @Test
    void risksAreSuggestedByFewerByHalfTheAnswersAndByATargetNotMet() {
        MeasureChange fewer = MeasureChange.of(Verdict.FEWER, Shade.PLAIN);
        assertThat(Risk.suggestions(fewer, 100, 200, Optional.empty())).containsExactly("the measure is “fewer”");
        assertThat(Risk.suggestions(MeasureChange.NONE, 99, 200, Optional.empty()))
                .hasSize(1);
        assertThat(Risk.suggestions(MeasureChange.NONE, 100, 200, Optional.of(TargetVerdict.NOT_MET)))
                .containsExactly("a target is not met");
        assertThat(Risk.suggestions(MeasureChange.NONE, 100, 200, Optional.of(TargetVerdict.CANNOT_TELL)))
                .isEmpty();
    }
}
