package org.heard.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.ShareDifference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
    private static final LocalDate START = LocalDate.of(2019, 10, 17);
    private static final LocalDate DAY = START.plusMonths(3);
    private static final BoardSettings.Targets SETTINGS = BoardSettings.USUAL.targets();

    private static Aim atLeast(String value) {
        return new Aim(Aim.Direction.AT_LEAST, new BigDecimal(value));
    }

    private static String against(Actual actual, Aim aim) {
        return said(actual.against(aim, DAY, SETTINGS));
    }

    /** "cannot tell: 29 answers". */
    private static String said(TargetOutcome outcome) {
        return outcome.verdict().word()
                + (outcome.why().isEmpty() ? "" : ": " + outcome.why())
                + (outcome.note().isEmpty() ? "" : " (" + outcome.note() + ")");
    }

    private static TargetFigure figure(String name, String from, String to, Actual actual) {
        return new TargetFigure(
                name,
                new Period(LocalDate.parse(from), LocalDate.parse(to), ""),
                Optional.empty(),
                Optional.empty(),
                actual);
    }

    private static TargetFigure published(TargetFigure figure, String day) {
        return new TargetFigure(
                figure.name(), figure.period(), Optional.of(LocalDate.parse(day)), Optional.empty(), figure.actual());
    }

    @ParameterizedTest(name = "{0}/{1} worth {2}, at least {3} → {4}")
    @CsvSource({
        "137, 312, 312, 50, not met: likely between 38.5% and 49.5%",
        "278, 506, 506, 50, met: likely between 50.6% and 59.2%",
        "263, 506, 506, 50, cannot tell: likely between 47.6% and 56.3%",
        "300, 506, 506, 55, cannot tell: likely between 54.95% and 63.5%",
        "25, 30, 30, 65, met: likely between 66.4% and 92.7%",
        "18, 29, 29, 50, cannot tell: 29 answers",
        "6, 8, 8, 50, cannot tell: fewer than 10 answers",
        "40, 40, 40, 92, cannot tell: likely between 91.2% and 100.0%",
        "0, 40, 40, 10, not met: likely between 0.0% and 8.8%",
        "120, 200, 100, 50, met: likely between 50.2% and 69.1%",
        "120, 200, 90, 50, cannot tell: likely between 49.7% and 69.5%",
        "40, 60, 29.9, 10, 'cannot tell: 60 answers, worth 29'"
    })
    void aSurveyLevelIsMetWhereTheWholeIntervalIs(long count, long base, double worth, String level, String says) {
        assertThat(against(SurveyLevel.of(new Share(count, base, worth)), atLeast(level)))
                .isEqualTo(says);
    }

    @Test
    void aLevelNotToBePassedIsMetFromTheOtherSide() {
        Aim most = new Aim(Aim.Direction.AT_MOST, new BigDecimal("50"));
        assertThat(against(SurveyLevel.of(Share.of(137, 312)), most)).startsWith("met");
        assertThat(against(SurveyLevel.of(Share.of(278, 506)), most)).startsWith("not met");
        assertThat(against(SurveyLevel.of(Share.of(263, 506)), most)).startsWith("cannot tell");
    }

    @Test
    void aWithheldFigureTellsNothing() {
        assertThat(against(SurveyLevel.withheld(), atLeast("50"))).isEqualTo("cannot tell: withheld");
    }

    @Test
    void aChangeIsMetByMoreAlone() {
        Share before = Share.of(137, 312);
        Share after = Share.of(263, 506);
        assertThat(says(Comparison.alone(before, after))).startsWith("met: more: 44% → 52%");
        assertThat(says(Comparison.of(ShareDifference.of(before, after), Optional.of(.125))))
                .startsWith("cannot tell: ");
        assertThat(says(Comparison.alone(Share.of(700, 1400), Share.of(713, 1400))))
                .startsWith("not met: about the same");
        assertThat(says(Comparison.alone(after, Share.of(100, 312)))).startsWith("not met: fewer");
        assertThat(against(new SurveyChange(MeasureChange.cannotTell("cannot be compared: C")), Aim.OF_ITSELF))
                .isEqualTo("cannot tell: cannot be compared: C");
    }

    private static String says(Comparison comparison) {
        return against(new SurveyChange(MeasureChange.of(comparison, "2019", "2020", 10)), Aim.OF_ITSELF);
    }

    @Test
    void officialFiguresAndCountsAreExactAndProvisionalIsSaid() {
        assertThat(against(ExactFigure.percent(198, 296, false), atLeast("60"))).isEqualTo("met: 66.9% (198 of 296)");
        assertThat(against(ExactFigure.percent(196, 321, false), atLeast("62")))
                .isEqualTo("not met: 61.1% (196 of 321)");
        assertThat(against(ExactFigure.percent(2, 3, false), atLeast("66.6666666666666666")))
                .startsWith("met");
        assertThat(against(ExactFigure.percent(198, 296, true), atLeast("60")))
                .isEqualTo("met: 66.9% (198 of 296) (provisional)");
        assertThat(against(ExactFigure.value(new BigDecimal("11"), false), atLeast("12")))
                .isEqualTo("not met: 11");
    }

    @Test
    void aDeliverableIsMetByItsDay() {
        assertThat(against(new Deliverable(Optional.of(DAY)), Aim.OF_ITSELF)).startsWith("met");
        assertThat(against(new Deliverable(Optional.of(DAY.plusDays(1))), Aim.OF_ITSELF))
                .startsWith("not met");
        assertThat(against(new Deliverable(Optional.empty()), Aim.OF_ITSELF)).isEqualTo("not met: not delivered");
    }

    @ParameterizedTest(name = "{0} months on, as at {1} → {2}")
    @CsvSource({
        "3, 2020-01-16, not due",
        "3, 2020-01-17, not met: likely between 38.5% and 49.5%",
        "6, 2020-04-17, awaiting a figure",
        "6, 2020-07-17, awaiting a figure",
        "6, 2020-07-18, cannot tell: no figure"
    })
    void theRoundThatEndedInDecemberJudgesJanuaryAndNotApril(int months, LocalDate asAt, String says) {
        TargetFigure round = figure("pc2019", "2019-11-01", "2019-12-18", SurveyLevel.of(Share.of(137, 312)));
        Target target = new Target(START.plusMonths(months), atLeast("50"), Optional.empty(), Optional.empty());
        assertThat(said(target.judge(List.of(round), asAt, SETTINGS))).isEqualTo(says);
    }

    @Test
    void theFigureThatEndsNearestJudgesAndOfTwoAsNearTheLater() {
        TargetFigure early = figure("early", "2020-01-01", "2020-01-10", SurveyLevel.of(Share.of(137, 312)));
        TargetFigure late = figure("late", "2020-01-20", "2020-01-24", SurveyLevel.of(Share.of(278, 506)));
        TargetFigure nearer = figure("nearer", "2020-01-01", "2020-01-11", SurveyLevel.of(Share.of(137, 312)));
        Target target = new Target(DAY, atLeast("50"), Optional.empty(), Optional.empty());
        LocalDate asAt = LocalDate.of(2020, 2, 1);

        assertThat(target.judge(List.of(late, early), asAt, SETTINGS).figure()).contains("late");
        assertThat(target.judge(List.of(late, nearer), asAt, SETTINGS).figure()).contains("nearer");
        assertThat(target.judge(List.of(published(late, "2020-02-02"), early), asAt, SETTINGS)
                        .figure())
                .as("what is not known yet does not judge")
                .contains("early");
    }

    @ParameterizedTest(name = "a period that ends on {0}: {1}")
    @CsvSource({
        "2019-10-16, awaiting a figure",
        "2019-10-17, not met",
        "2020-04-17, not met",
        "2020-04-18, awaiting a figure"
    })
    void aFigureJudgesWithinThreeMonthsEitherSide(String end, String verdict) {
        TargetFigure figure = figure("one", "2019-09-01", end, SurveyLevel.of(Share.of(137, 312)));
        Target target = new Target(DAY, atLeast("50"), Optional.empty(), Optional.empty());
        assertThat(target.judge(List.of(figure), LocalDate.of(2020, 4, 17), SETTINGS)
                        .verdict()
                        .word())
                .isEqualTo(verdict);
    }

    @Test
    void aFigureNamedBeforeItIsOutJudgesAndOneNamedAfterwardsDoesNot() {
        TargetFigure far =
                published(figure("far", "2020-01-01", "2020-01-10", SurveyLevel.of(Share.of(278, 506))), "2020-02-01");
        TargetFigure near = figure("near", "2020-01-01", "2020-01-17", SurveyLevel.of(Share.of(137, 312)));
        LocalDate asAt = LocalDate.of(2020, 3, 1);

        assertThat(named("far", "2020-01-31")
                        .judge(List.of(far, near), asAt, SETTINGS)
                        .figure())
                .contains("far");
        assertThat(named("far", "2020-02-01")
                        .judge(List.of(far, near), asAt, SETTINGS)
                        .figure())
                .contains("near");
        assertThat(named("far", "2020-01-31")
                        .judge(List.of(far, near), LocalDate.of(2020, 1, 31), SETTINGS)
                        .verdict())
                .isEqualTo(TargetVerdict.AWAITING_A_FIGURE);
    }

    private static Target named(String figure, String day) {
        return new Target(
                DAY,
                atLeast("50"),
                Optional.of(new Target.Named(figure, Optional.of(LocalDate.parse(day)))),
                Optional.empty());
    }

    @ParameterizedTest(name = "a figure of {0} to {1} ({2}): {3}")
    @CsvSource({
        "2019-08-01, 2019-11-18, half, met",
        "2019-08-01, 2019-11-19, half, refused",
        "2019-08-01, 2019-10-29, half, met",
        "2019-08-01, 2019-10-28, half, refused",
        "2019-08-01, 2019-11-08, quarter, refused"
    })
    void unlikePeriodsAreRefused(LocalDate from, LocalDate to, String kind, String verdict) {
        Period hundredDays = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 4, 10), "half");
        Target target = new Target(DAY, atLeast("60"), Optional.empty(), Optional.of(hundredDays));
        TargetFigure figure = new TargetFigure(
                "f", new Period(from, to, kind), Optional.empty(), Optional.empty(), ExactFigure.percent(5, 6, false));
        assertThat(target.judge(List.of(figure), DAY, SETTINGS).verdict().word())
                .isEqualTo(verdict);
    }

    @Test
    void aQuarterBesideAYearIsASentence() {
        Period year = new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), "calendar year");
        Period quarter = new Period(LocalDate.of(2019, 10, 1), LocalDate.of(2019, 12, 31), "quarter");
        Target target = new Target(DAY, atLeast("60"), Optional.empty(), Optional.of(year));
        TargetFigure figure =
                new TargetFigure("f", quarter, Optional.empty(), Optional.empty(), ExactFigure.percent(5, 6, false));
        assertThat(said(target.judge(List.of(figure), DAY, SETTINGS)))
                .isEqualTo("refused: its period is a quarter, the target’s a calendar year");
    }

    @Test
    void anImportedRoundSpeaksOfItsWholeMonths() {
        Period period = Period.ofMonths(YearMonth.of(2019, 11), YearMonth.of(2020, 2), "");
        assertThat(period.from()).isEqualTo("2019-11-01");
        assertThat(period.to()).isEqualTo("2020-02-29");
    }
}
