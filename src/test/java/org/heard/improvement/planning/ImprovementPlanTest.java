package org.heard.improvement.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.figures.statistics.Shade;
import org.heard.figures.statistics.Verdict;
import org.heard.improvement.board.Board;
import org.heard.improvement.plan.Colour;
import org.heard.improvement.plan.MeasureChange;
import org.heard.improvement.plan.MeasureEvidence;
import org.heard.improvement.plan.PromiseRound;
import org.heard.improvement.plan.SlowFlag;
import org.heard.improvement.plan.TargetFigure;
import org.heard.improvement.record.Chain;
import org.heard.improvement.record.Entries;
import org.heard.improvement.record.Things;
import org.heard.questionnaire.survey.Objective;
import org.junit.jupiter.api.Test;

/** The plan is worked out from what was recorded by a day: colours, first days, targets, gaps, what is slow. */
class ImprovementPlanTest {
    private static final String DAY = "2020-01-22";

    private final Entries record = new Entries()
            .add("2019-10-17", "plan", "plan", Map.of("title", "Plan", "start", "2019-10-17", "deadline", "2020-10-31"))
            .add("2019-10-17", "action", "1.1", action(Map.of()))
            .add("2020-01-10", "note", "1.1-n1", Map.of("action", "1.1", "text", "Agreed", "view", "in-time"));

    @Test
    void anActionInTimeWithANoteIsGreenAndItsFirstDayIsItsDay() {
        PlannedAction action = plan(DAY).action("1.1").orElseThrow();

        assertThat(action.colour().colour()).isEqualTo(Colour.GREEN);
        assertThat(action.facts().due().isMoved()).isFalse();
    }

    @Test
    void theFirstDayIsShownForEverHoweverOftenItMoves() {
        record.add("2020-01-11", "action", "1.1", action(Map.of("due", "2020-05-31")))
                .add("2020-01-12", "action", "1.1", action(Map.of("due", "2020-04-30")))
                .add("2020-01-13", "action", "1.1", action(Map.of("due", "2020-09-30")));
        PlannedAction action = plan(DAY).action("1.1").orElseThrow();

        assertThat(action.facts().due().first()).isEqualTo(LocalDate.of(2020, 3, 31));
        assertThat(action.facts().due().moves()).as("later, not earlier").isEqualTo(2);
        assertThat(action.dueInWords()).isEqualTo("30 September 2020, moved 2 times, first due 31 March 2020");
        assertThat(plan("2020-06-30").action("1.1").orElseThrow().colour().colour())
                .isEqualTo(Colour.RED);
    }

    /** The newest note says how its owner sees it, and how long ago anything was heard. */
    @Test
    void theOwnersDoubtAndTheDaysWithoutNewsColourIt() {
        record.add("2020-01-20", "note", "1.1-n2", Map.of("action", "1.1", "text", "Late", "view", "in-doubt"));

        assertThat(plan(DAY).action("1.1").orElseThrow().colour().sentence())
                .isEqualTo("amber, because its owner says: in doubt");
        assertThat(plan("2020-03-22").action("1.1").orElseThrow().colour().sentence())
                .contains("no news for 62 days");
    }

    @Test
    void whatIsRecordedLaterIsNotKnownOnTheDay() {
        record.add("2020-02-01", "action", "1.1", action(Map.of("state", "dropped")));

        assertThat(plan(DAY).action("1.1").orElseThrow().colour().colour()).isEqualTo(Colour.GREEN);
        assertThat(plan("2020-02-01").action("1.1").orElseThrow().colour().colour())
                .isEqualTo(Colour.GREY);
    }

    /** §6 row 1: embedded goes by itself once a release says "fewer". */
    @Test
    void anEmbeddedActionLosesItsBlueWhenAReleaseSaysFewer() {
        record.add(
                "2020-01-15",
                "action",
                "1.1",
                action(Map.of("state", "embedded", "completed", "2019-12-01", "measure", "M6", "baseline", "pc2019")));
        PromiseRound round = new PromiseRound(
                "pc2020",
                LocalDate.of(2020, 1, 2),
                LocalDate.of(2020, 1, 9),
                List.of(new PromiseRound.Version(
                        LocalDate.of(2020, 1, 12), java.util.Optional.empty(), change(Verdict.MORE))));

        assertThat(plan(DAY, evidence(Verdict.MORE, round))
                        .action("1.1")
                        .orElseThrow()
                        .colour()
                        .colour())
                .isEqualTo(Colour.BLUE);
        assertThat(plan(DAY, evidence(Verdict.FEWER, round))
                        .action("1.1")
                        .orElseThrow()
                        .colour()
                        .colour())
                .isEqualTo(Colour.RED);
        assertThat(plan(DAY).action("1.1").orElseThrow().colour().colour())
                .as("no later round at all")
                .isEqualTo(Colour.AMBER);
    }

    /** "More" than at the start is no evidence that it lasts where it is "fewer" than at the round that showed it. */
    @Test
    void anEmbeddedActionIsRedWhereANewerRoundSaysFewerThanTheOneThatShowedTheChange() {
        record.add(
                "2020-01-15",
                "action",
                "1.1",
                action(Map.of("state", "embedded", "completed", "2019-12-01", "measure", "M6", "baseline", "pc2019")));
        MeasureEvidence fewerSince = new MeasureEvidence() {
            @Override
            public MeasureChange since(String measure, String baseline, LocalDate asAt) {
                return change(baseline.equals("pc2019") ? Verdict.MORE : Verdict.FEWER);
            }

            @Override
            public List<PromiseRound> rounds(String measure, String baseline) {
                return List.of(later("pc2020", 2), later("pc2021", 14));
            }

            @Override
            public List<org.heard.improvement.plan.TargetFigure> figures(String measure, String baseline) {
                return List.of();
            }
        };

        assertThat(plan(DAY, fewerSince).action("1.1").orElseThrow().colour().sentence())
                .isEqualTo("red, because was embedded, but the measure is “fewer”");
    }

    private static PromiseRound later(String key, int day) {
        LocalDate first = LocalDate.of(2020, 1, day);
        return new PromiseRound(
                key,
                first,
                first.plusDays(2),
                List.of(new PromiseRound.Version(first.plusDays(3), java.util.Optional.empty(), change(Verdict.MORE))));
    }

    @Test
    void anOfficialFigureJudgesATargetAndAProvisionalOneIsSaid() {
        record.add(
                        "2019-10-17",
                        "target",
                        "A1-3",
                        Map.of(
                                "objective",
                                "A1",
                                "months",
                                "3",
                                "words",
                                "60%",
                                "type",
                                "at-least",
                                "value",
                                "60",
                                "measure",
                                "plans"))
                .add("2020-01-16", "figure", "plans-1", figure("provisional"));
        PlannedTarget target = plan(DAY).objective("A1").orElseThrow().target(3).orElseThrow();

        assertThat(target.day()).isEqualTo(LocalDate.of(2020, 1, 17));
        assertThat(target.outcome().verdict().word()).isEqualTo("met");
        assertThat(target.outcome().why()).isEqualTo("66.9% (198 of 296)");
        assertThat(target.outcome().note()).isEqualTo("provisional");
    }

    @Test
    void aFigureOfAnotherKindOfPeriodIsRefused() {
        record.add(
                        "2019-10-17",
                        "target",
                        "A1-3",
                        Map.of(
                                "objective",
                                "A1",
                                "months",
                                "3",
                                "words",
                                "60%",
                                "type",
                                "at-least",
                                "value",
                                "60",
                                "measure",
                                "plans"))
                .add("2019-10-18", "figure", "plans-0", quarter())
                .add("2020-01-16", "figure", "plans-1", figure("final"));

        assertThat(plan(DAY)
                        .objective("A1")
                        .orElseThrow()
                        .target(3)
                        .orElseThrow()
                        .outcome()
                        .verdict()
                        .word())
                .isEqualTo("refused");
    }

    /** A measure is missing only where nobody says why there is none. */
    @Test
    void gapsAreNamedOneByOne() {
        record.add("2019-10-18", "action", "1.2", action(Map.of("noMeasure", "")));
        assertThat(plan(DAY).objective("A1").orElseThrow().gaps())
                .containsExactly(
                        "no aim and nobody who leads it",
                        "no target at 3 months",
                        "no target at 6 months",
                        "no target at 12 months",
                        "no target at 24 months",
                        "no promise to families by one of its measures",
                        "1.1: its owner has no seat on the board",
                        "1.2: its owner has no seat on the board",
                        "1.2: no measure, and no reason why");
    }

    @Test
    void anOwnerWhoseSeatIsOnTheBoardIsNoGapAndNeitherIsAMeasureThatAPromiseNames() {
        record.add("2019-10-18", "seat", "seat", Map.of("title", "Head of service"))
                .add("2019-10-18", "promise", "P1", Map.of("measure", "M6"))
                .add("2019-10-19", "action", "1.1", action(Map.of("measure", "M6", "baseline", "pc2019")));

        assertThat(plan(DAY).objective("A1").orElseThrow().gaps())
                .noneMatch(gap -> gap.contains("owner") || gap.contains("promise"));
    }

    @Test
    void aVoiceThatWasNotAskedBeforeADecisionIsAGap() {
        record.add(
                        "2019-11-01",
                        "decision",
                        "2019-10-D1",
                        Map.of(
                                "heard-parents", "They wait.",
                                "heard-schools", "They wait too.",
                                "heard-staff", "Few staff.",
                                "not-asked-young-people", "no time"))
                .add("2019-11-02", "action", "1.1", action(Map.of("decision", "2019-10-D1")));

        assertThat(plan(DAY).objective("A1").orElseThrow().gaps())
                .contains("1.1: young people were not asked before decision 2019-10/D1")
                .noneMatch(gap -> gap.contains("parents") || gap.contains("schools"));
    }

    @Test
    void whatIsDoneOnNoDayIsAGapOfDate() {
        record.add("2019-11-02", "action", "1.1", action(Map.of("state", "completed")));

        assertThat(plan(DAY).objective("A1").orElseThrow().gaps()).contains("1.1: done, but on no day");
    }

    @Test
    void targetsOfAPlanThatBeginsOnNoDayHaveNoDate() {
        record.add("2019-10-17", "target", "A1-3", Map.of("objective", "A1", "months", "3", "type", "change"))
                .add("2019-10-18", "plan", PlanForm.KEY, Map.of());

        assertThat(plan(DAY).objective("A1").orElseThrow().gaps())
                .contains("its targets have no date, for the plan has no day on which it begins");
    }

    @Test
    void aLateActionIsOnTheSlowListUnaskedUntilTheChairTakesItOffAndBackWhenItsNoteChanges() {
        record.add("2020-01-20", "action", "1.2", action(Map.of("due", "2020-01-21")))
                .add("2020-01-20", "note", "1.2-n1", Map.of("action", "1.2", "text", "x", "view", "in-time"));
        assertThat(slow(DAY)).contains("1.2");
        assertThat(plan(DAY).slow().values().iterator().next()).contains(SlowFlag.OVERDUE);

        record.add(
                "2020-01-22",
                "taken-off",
                "1.2-s1",
                Map.of(
                        "action",
                        "1.2",
                        "reason",
                        "agreed",
                        "due",
                        "2020-01-21",
                        "figure",
                        "no measure",
                        "lastNote",
                        "2020-01-20"));
        assertThat(slow(DAY)).doesNotContain("1.2");

        record.add("2020-01-23", "note", "1.2-n2", Map.of("action", "1.2", "text", "again", "view", "in-time"));
        assertThat(slow("2020-01-23")).contains("1.2");
    }

    @Test
    void theChairsColourStandsBesideTheRulesUntilTheNextMeetingCloses() {
        record.add(
                        "2020-01-20",
                        "override",
                        "1.1-o1",
                        Map.of(
                                "action",
                                "1.1",
                                "colour",
                                "amber",
                                "reason",
                                "the post is empty, and nobody has applied"))
                .add("2020-01-21", "meeting", "2020-01-22", Map.of("state", "planned"));

        assertThat(plan("2020-01-21").action("1.1").orElseThrow().sentence())
                .startsWith("Chair: amber. By rule: green, because");
        record.add("2020-01-22", "meeting", "2020-01-22", Map.of("state", "closed"));
        assertThat(plan(DAY).action("1.1").orElseThrow().override()).isEmpty();
        assertThat(plan(DAY)
                        .objective("A1")
                        .orElseThrow()
                        .actions()
                        .get(0)
                        .colour()
                        .colour())
                .as("feeds no sum")
                .isEqualTo(Colour.GREEN);
    }

    private List<String> slow(String day) {
        return plan(day).slow().keySet().stream().map(PlannedAction::key).toList();
    }

    private ImprovementPlan plan(String day) {
        return plan(day, MeasureEvidence.NONE);
    }

    private ImprovementPlan plan(String day, MeasureEvidence evidence) {
        LocalDate asAt = LocalDate.parse(day);
        Board board = new Board(Things.asAt(record.all(), asAt), asAt, Chain.Head.EMPTY, false);
        return ImprovementPlan.of(
                board, List.of(new Objective("A1", "Progress", "Poor progress", List.of())), evidence);
    }

    private static MeasureEvidence evidence(Verdict verdict, PromiseRound round) {
        return new MeasureEvidence() {
            @Override
            public MeasureChange since(String measure, String baseline, LocalDate asAt) {
                return change(verdict);
            }

            @Override
            public List<PromiseRound> rounds(String measure, String baseline) {
                return List.of(round);
            }

            @Override
            public List<TargetFigure> figures(String measure, String baseline) {
                return List.of();
            }
        };
    }

    private static MeasureChange change(Verdict verdict) {
        return MeasureChange.of(verdict, Shade.PLAIN);
    }

    private static Map<String, String> action(Map<String, String> more) {
        Map<String, String> body = new HashMap<>(Map.of(
                "reference",
                "1.1",
                "objective",
                "A1",
                "what",
                "Advice on time",
                "owner",
                "seat",
                "begin",
                "2019-10-17",
                "due",
                "2020-03-31",
                "noMeasure",
                "none yet",
                "state",
                "under-way"));
        body.putAll(more);
        return body;
    }

    private static Map<String, String> figure(String status) {
        return Map.of(
                "series",
                "plans",
                "period",
                "2019",
                "periodKind",
                "calendar year",
                "from",
                "2019-01-01",
                "to",
                "2019-12-31",
                "numerator",
                "198",
                "denominator",
                "296",
                "published",
                "2020-01-16",
                "status",
                status);
    }

    private static Map<String, String> quarter() {
        return Map.of(
                "series",
                "plans",
                "period",
                "Q1",
                "periodKind",
                "quarter",
                "from",
                "2019-01-01",
                "to",
                "2019-03-31",
                "value",
                "50",
                "published",
                "2019-05-01",
                "status",
                "final");
    }
}
