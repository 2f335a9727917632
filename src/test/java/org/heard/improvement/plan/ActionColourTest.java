package org.heard.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.improvement.plan.SampleAction.action;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.heard.figures.statistics.Shade;
import org.heard.figures.statistics.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of the table of examples: the base is under way since 17 October 2019, due 31 March, its note of 10 January. */
class ActionColourTest {
    private static final LocalDate AS_AT = LocalDate.of(2020, 1, 22);

    private static List<String> judged(SampleAction sample) {
        return judged(sample.made());
    }

    private static List<String> judged(Action action) {
        ActionColour colour = action.colour(AS_AT, BoardSettings.USUAL.actions());
        return Stream.concat(
                        Stream.of(colour.colour().word()),
                        colour.reasons().stream().map(reason -> reason.rule().name()))
                .toList();
    }

    private static List<String> wanted(String words) {
        return List.of(words.split(" "));
    }

    @ParameterizedTest(name = "row {0}: due {1} → {2}")
    @CsvSource({
        "1, 2020-03-31, green G1",
        "2, 2020-01-22, green G1",
        "3, 2020-01-21, amber A1",
        "4, 2019-12-23, amber A1",
        "5, 2019-12-22, red R1"
    })
    void r1AndA1OverdueFromTheDayAfterAndRedAfterThirtyDays(int row, LocalDate due, String gives) {
        assertThat(judged(action().due(due))).isEqualTo(wanted(gives));
    }

    @ParameterizedTest(name = "row {0}: moved {1} times, first {2} → {3}")
    @CsvSource({
        "6, 1, 2020-01-21, amber A2",
        "7, 1, 2020-02-28, green G1",
        "8, 2, 2019-10-22, amber A2",
        "9, 2, 2019-10-21, red R2 A2"
    })
    void r2AndA2TheFirstDayStaysForEver(int row, int moves, LocalDate first, String gives) {
        assertThat(judged(action().moved(moves, first))).isEqualTo(wanted(gives));
    }

    @ParameterizedTest(name = "row {0}: milestones {1} missed → {2}")
    @CsvSource({
        "10, 2020-01-20, amber A3",
        "11, 2019-12-22, red R3",
        "11b, 2019-12-23, amber A3",
        "12, 2020-01-15 2020-01-20, red R3",
        "on the day, 2020-01-22, green G1"
    })
    void r3AndA3OneMilestoneIsAmberTwoOrALateOneRed(String row, String days, String gives) {
        assertThat(judged(action().milestones(days.split(" ")))).isEqualTo(wanted(gives));
    }

    @Test
    void aMilestoneReachedByTheDayIsNotMissed() {
        assertThat(judged(action().milestone("2019-12-22", "2020-01-22"))).isEqualTo(wanted("green G1"));
        assertThat(judged(action().milestone("2019-12-22", "2020-01-23"))).isEqualTo(wanted("red R3"));
    }

    @ParameterizedTest(name = "row {0}: note {1} → {2}")
    @CsvSource({
        "13, 2019-12-22, green G1",
        "14, 2019-12-21, amber A4",
        "14b, 2019-11-21, amber A4",
        "15, 2019-11-20, red R4",
        "a note of later is not known, 2020-01-23, red R4"
    })
    void r4AndA4AgeCountsFromTheLastNote(String row, LocalDate note, String gives) {
        assertThat(judged(action().note(note))).isEqualTo(wanted(gives));
    }

    @Test
    void r4AndA4WithoutANoteAgeCountsFromTheLaterOfBeginAndAgreed() {
        assertThat(judged(action().noNote().agreed("2019-12-22"))).as("row 16").isEqualTo(wanted("green G1"));
        assertThat(judged(action().noNote().agreed("2019-12-21"))).isEqualTo(wanted("amber A4"));
        assertThat(judged(action().noNote().agreed("2019-12-22").begin("2019-12-21")))
                .isEqualTo(wanted("green G1"));
    }

    @ParameterizedTest(name = "row {0}: owner {1} → {2}")
    @CsvSource({"17, IN_DOUBT, amber A5", "18, NOT_IN_TIME, red R5", "1, IN_TIME, green G1"})
    void r5AndA5TheOwnersOwnView(int row, Action.OwnersView owner, String gives) {
        assertThat(judged(action().owner(owner))).isEqualTo(wanted(gives));
    }

    @ParameterizedTest(name = "row 19: measure {0} → {1}")
    @CsvSource({"FEWER, amber A6", "MORE, green G1", "NO_CLEAR_CHANGE, green G1", "TOO_FEW_TO_SAY, green G1"})
    void a6AMeasureThatSaysFewer(Verdict verdict, String gives) {
        assertThat(judged(action().measure(verdict))).isEqualTo(wanted(gives));
    }

    @ParameterizedTest(name = "row {0}: not started, begin {1}, agreed {2}, no note → {3}")
    @CsvSource({
        "20, 2020-02-01, 2019-10-17, grey X1",
        "21, 2020-01-22, 2020-01-10, green G1",
        "22, 2020-01-21, 2020-01-10, amber A7"
    })
    void a7AndX1AnActionThatHasNotStarted(int row, String begin, String agreed, String gives) {
        assertThat(judged(action().state(Action.State.NOT_STARTED)
                        .noNote()
                        .begin(begin)
                        .agreed(agreed)))
                .isEqualTo(wanted(gives));
    }

    @Test
    void x1GivesWayToEveryRowAboveIt() {
        SampleAction late =
                action().state(Action.State.NOT_STARTED).begin("2020-02-01").due(AS_AT.minusDays(1));
        assertThat(judged(late)).isEqualTo(wanted("amber A1"));
    }

    @ParameterizedTest(name = "row {0}: completed {1}, {2} → {3}")
    @CsvSource({
        "23, 2019-12-01, , green C5",
        "24, 2019-12-01, MORE, green C4",
        "25, 2019-12-01, FEWER, red C1",
        "26, 2019-01-22, , green C5",
        "27, 2019-01-21, NO_CLEAR_CHANGE, amber C3",
        "27 and more, 2019-01-21, MORE, green C4",
        "25 and 27, 2019-01-21, FEWER, red C1 C3"
    })
    void c1C3C4C5ACompletedActionHasAYearToShowAChange(String row, LocalDate day, Verdict verdict, String gives) {
        assertThat(judged(action().measure(verdict).completed(day))).isEqualTo(wanted(gives));
    }

    @ParameterizedTest(name = "row {0}: embedded, evidence {1}, measure {2} → {3}")
    @CsvSource({
        "28, STANDS, , blue B1",
        "29, GONE, , amber C2",
        "C1, OVERTAKEN, , red C1",
        "C1 by the measure, STANDS, FEWER, red C1",
        "C1 and C2, GONE, FEWER, red C1 C2"
    })
    void b1C1C2EmbeddedLastsAsLongAsItsEvidence(String row, EmbeddedEvidence evidence, Verdict verdict, String gives) {
        assertThat(judged(action().measure(verdict).embedded(evidence))).isEqualTo(wanted(gives));
    }

    @Test
    void onlyAFigureWhosePeriodIsWhollyAfterCompletionIsEvidence() {
        LocalDate completed = LocalDate.of(2019, 6, 1);
        Period after = new Period(completed.plusDays(1), completed.plusDays(60), "");
        Period over = new Period(completed, completed.plusDays(60), "");
        MeasureChange more = MeasureChange.of(Verdict.MORE, Shade.PLAIN);
        MeasureChange unclear = MeasureChange.of(Verdict.NO_CLEAR_CHANGE, Shade.PLAIN);

        assertThat(EmbeddedEvidence.of(after, completed, more, false)).isEqualTo(EmbeddedEvidence.STANDS);
        assertThat(EmbeddedEvidence.of(after, completed, unclear, true)).isEqualTo(EmbeddedEvidence.STANDS);
        assertThat(EmbeddedEvidence.of(after, completed, unclear, false)).isEqualTo(EmbeddedEvidence.GONE);
        assertThat(EmbeddedEvidence.of(over, completed, more, true)).isEqualTo(EmbeddedEvidence.GONE);
    }

    @Test
    void x2ADroppedActionIsGrey() {
        assertThat(judged(action().state(Action.State.DROPPED))).isEqualTo(wanted("grey X2"));
    }

    @Test
    void row30TheWorstColourWinsAndAllReasonsPrint() {
        SampleAction action = action().due(LocalDate.of(2019, 12, 1))
                .note(LocalDate.of(2019, 12, 1))
                .owner(Action.OwnersView.IN_DOUBT);
        assertThat(judged(action)).isEqualTo(wanted("red R1 A4 A5"));
        assertThat(action.made().colour(AS_AT, BoardSettings.USUAL.actions()).sentence())
                .isEqualTo("red, because 52 days overdue; no news for 52 days; its owner says: in doubt");
    }
}
