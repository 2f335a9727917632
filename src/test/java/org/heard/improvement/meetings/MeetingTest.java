package org.heard.improvement.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardRules;
import org.heard.improvement.logbook.LogCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** §4.6 and §4.8 as the room reads them out of the record. */
class MeetingTest {
    private static final String OCTOBER = "2019-10-22";
    private static final String NOVEMBER = "2019-11-26";
    private static final Map<String, String> ALL_THERE = Map.of(
            "state",
            "held",
            "seat-chair",
            "deputy",
            "seat-teacher",
            "there",
            "seat-nurse",
            "there",
            "seat-carer",
            "there");
    private static final Map<String, String> INVITED =
            Map.of("invited-DfE", "2019-11-18", "not-invited-NHSE", "the seat is empty");

    private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        Map<String, String> both = new TreeMap<>(one);
        both.putAll(other);
        return both;
    }

    @Test
    void openAtStartAndNewLessClosedIsOpenAtEnd() {
        SampleBoard sample =
                new SampleBoard().meeting(OCTOBER, SampleBoard.HELD).meeting(NOVEMBER, both(ALL_THERE, INVITED));
        IntStream.rangeClosed(1, 22)
                .forEach(
                        i -> sample.item("2019-11-01", "2019-10-" + i, OCTOBER, i <= 16 ? "2019-11-25" : "2019-12-31"));
        IntStream.rangeClosed(1, 4).forEach(i -> sample.item(NOVEMBER, "2019-11-" + i, NOVEMBER, "2020-01-31"));
        IntStream.rangeClosed(1, 13)
                .forEach(i -> sample.add(
                        NOVEMBER,
                        "item",
                        "2019-10-" + i,
                        SampleBoard.item(
                                OCTOBER,
                                "2019-11-25",
                                Map.of(
                                        "state",
                                        "closed",
                                        "closed-at",
                                        NOVEMBER,
                                        "closed-on",
                                        NOVEMBER,
                                        "touched",
                                        NOVEMBER))));

        Board board = sample.asAt(NOVEMBER);
        BoardLog log = BoardLog.of(board);
        Meeting november = sample.meeting(NOVEMBER, NOVEMBER);

        assertThat(log.count(november)).isEqualTo(new LogCount(22, 4, 13));
        assertThat(log.count(november).openAtTheEnd())
                .isEqualTo(13)
                .isEqualTo(log.open().size());
        assertThat(log.overdueAt(november)).isEqualTo(3);
        assertThat(november.refusals(board))
                .hasSize(9)
                .first()
                .asString()
                .startsWith("item 2019-10/14 was not touched");
    }

    @Test
    void aTouchOfAnEarlierMeetingIsNoTouchOfThisOne() {
        SampleBoard sample = new SampleBoard()
                .meeting(OCTOBER, SampleBoard.HELD)
                .meeting(NOVEMBER, both(ALL_THERE, INVITED))
                .item("2019-11-01", "2019-09-1", "2019-09-24", "2019-12-31")
                .add(
                        "2019-11-02",
                        "item",
                        "2019-09-1",
                        SampleBoard.item(
                                "2019-09-24", "2019-12-31", Map.of("touched", OCTOBER, "outcome", "no change")));

        assertThat(sample.meeting(NOVEMBER, NOVEMBER).refusals(sample.asAt(NOVEMBER)))
                .containsExactly("item 2019-09/1 was not touched by this meeting");

        sample.add(
                NOVEMBER,
                "item",
                "2019-09-1",
                SampleBoard.item("2019-09-24", "2019-12-31", Map.of("touched", NOVEMBER, "outcome", "no change")));
        assertThat(sample.meeting(NOVEMBER, NOVEMBER).refusals(sample.asAt(NOVEMBER)))
                .isEmpty();
        assertThat(BoardLog.of(sample.asAt(NOVEMBER)).items().get(0).isTouchedBy(sample.meeting(OCTOBER, NOVEMBER)))
                .as("the earlier word stays")
                .isTrue();
    }

    @Test
    void aMovedMeetingHasToSpeakOfWhatCameUpBeforeItsNewDay() {
        SampleBoard sample = new SampleBoard()
                .add("2019-10-01", "meeting", OCTOBER, SampleBoard.body("2019-12-03", Map.of()))
                .meeting(NOVEMBER, SampleBoard.HELD)
                .item(NOVEMBER, "2019-11-1", NOVEMBER, "2020-01-31")
                .item("2019-12-03", "2019-10-1", OCTOBER, "2020-01-31");

        BoardLog log = BoardLog.of(sample.asAt("2019-12-03"));

        assertThat(log.openAtStart(sample.meeting(OCTOBER, "2019-12-03")))
                .extracting(LogItem::reference)
                .containsExactly("2019-11/1");
        assertThat(log.openAtStart(sample.meeting(NOVEMBER, "2019-12-03"))).isEmpty();
    }

    @Test
    void anInvitationWithoutDayOrReasonAndAnEmptyTableStandInTheWay() {
        SampleBoard sample =
                new SampleBoard().meeting(NOVEMBER, Map.of("state", "papers out", "invited-NHSE", "2019-11-18"));

        assertThat(sample.meeting(NOVEMBER, NOVEMBER).refusals(sample.asAt(NOVEMBER)))
                .containsExactly(
                        "the invitation of DfE has neither a day nor a reason", "nobody is marked as there or away");
    }

    @Test
    void aQuorumIsTheChairOrDeputyAndOneEachOfEducationHealthAndCare() {
        SampleBoard whole = new SampleBoard().meeting(NOVEMBER, ALL_THERE);
        assertThat(whole.meeting(NOVEMBER, NOVEMBER).isQuorate(whole.asAt(NOVEMBER)))
                .contains(true);
        SampleBoard noNurse = new SampleBoard().meeting(NOVEMBER, both(ALL_THERE, Map.of("seat-nurse", "apologies")));
        assertThat(noNurse.meeting(NOVEMBER, NOVEMBER).isQuorate(noNurse.asAt(NOVEMBER)))
                .contains(false);
        SampleBoard nobody = new SampleBoard().meeting(NOVEMBER, SampleBoard.HELD);
        assertThat(nobody.meeting(NOVEMBER, NOVEMBER).isQuorate(nobody.asAt(NOVEMBER)))
                .isEmpty();
    }

    @Test
    void withoutAQuorumADecisionIsToBeConfirmedUntilALaterMeetingWithOneDoes() {
        Map<String, String> decided = Map.of("meeting", OCTOBER, "words", "we go on");
        SampleBoard sample = new SampleBoard()
                .meeting(OCTOBER, both(ALL_THERE, Map.of("seat-carer", "absent")))
                .add("2019-10-22", "decision", "2019-10-D1", decided)
                .meeting(NOVEMBER, ALL_THERE);
        assertThat(Decision.of(sample.meeting(OCTOBER, NOVEMBER), sample.asAt(NOVEMBER)))
                .allMatch(one -> one.isToBeConfirmed(sample.asAt(NOVEMBER)));

        sample.add(NOVEMBER, "decision", "2019-10-D1", both(decided, Map.of("confirmed", NOVEMBER)));

        assertThat(Decision.of(sample.meeting(OCTOBER, NOVEMBER), sample.asAt(NOVEMBER)))
                .noneMatch(one -> one.isToBeConfirmed(sample.asAt(NOVEMBER)))
                .extracting(Decision::reference)
                .containsExactly("2019-10/D1");
    }

    @Test
    void everyMonthSinceTheStartHasAHeldMeetingOrAReasonAndIsMissingFromTheFirstOfTheNext() {
        SampleBoard sample = new SampleBoard()
                .add("2019-09-01", "plan", "plan", Map.of("start", "2019-09-17"))
                .meeting("2019-09-24", SampleBoard.HELD)
                .meeting(OCTOBER, Map.of("state", "planned"))
                .meeting(NOVEMBER, Map.of("state", "cancelled", "reason", "an election"));

        assertThat(MeetingsPage.gaps(sample.asAt("2019-10-31"))).isEmpty();
        assertThat(MeetingsPage.gaps(sample.asAt("2019-11-01"))).containsExactly(YearMonth.of(2019, 10));
        assertThat(MeetingsPage.gaps(sample.asAt("2020-01-01")))
                .containsExactly(YearMonth.of(2019, 10), YearMonth.of(2019, 12));
    }

    @ParameterizedTest
    @CsvSource({"2019-10-22, 2019-10-14", "2019-04-23, 2019-04-11", "2019-04-30, 2019-04-18", "2020-01-08, 2019-12-30"})
    void papersAndInvitationsGoOutByTheLatestWorkingDayWithFiveStrictlyBetween(String meeting, LocalDate outBy) {
        SampleBoard sample =
                new SampleBoard().add("2019-08-01", "meeting", meeting, SampleBoard.body(meeting, Map.of()));

        assertThat(sample.meeting(meeting, "2020-01-31").outBy()).contains(outBy);
    }

    @Test
    void aYearWhoseBankHolidaysAreNotKnownSaysNoDay() {
        SampleBoard sample =
                new SampleBoard().add("2019-08-01", "meeting", "2040-01-08", SampleBoard.body("2040-01-08", Map.of()));

        assertThat(sample.meeting("2040-01-08", "2019-10-01").outBy()).isEmpty();
    }

    @Test
    void theChecklistOfTheNextMeetingSaysWhatIsDoneAndWhatIsLate() {
        SampleBoard sample = new SampleBoard()
                .meeting("2019-09-24", SampleBoard.HELD)
                .add(
                        "2019-10-01",
                        "meeting",
                        OCTOBER,
                        SampleBoard.body(OCTOBER, Map.of("agenda", "the plan", "invited-DfE", "2019-10-01")));

        assertThat(NextMeeting.of(sample.asAt("2019-10-14")).orElseThrow().checklist())
                .extracting(one -> one.mark() + ": " + one.what())
                .containsExactly(
                        "✓ done: agenda, log first (0 open)",
                        "○ to do: papers, numbered (0)",
                        "○ to do: minutes of 24 September 2019 agreed",
                        "○ to do: papers out by 14 October 2019",
                        "✓ done: invitation of DfE by 14 October 2019",
                        "○ to do: invitation of NHSE by 14 October 2019");
        assertThat(NextMeeting.of(sample.asAt("2019-10-15")).orElseThrow().checklist())
                .filteredOn(NextMeeting.Check::late)
                .extracting(NextMeeting.Check::mark)
                .hasSize(4)
                .containsOnly("! late");
        assertThat(NextMeeting.of(sample.asAt("2019-10-23"))).isEmpty();
    }

    @Test
    void papersHaveOneNumberingWithLateOnesAtItsEnd() {
        SampleBoard sample = new SampleBoard()
                .meeting(
                        OCTOBER,
                        Map.of(
                                "papers", "The plan\n\nWaiting times https://example.org/a?b=c",
                                "late-papers", "The budget"));

        assertThat(MeetingPaper.of(sample.meeting(OCTOBER, OCTOBER)))
                .containsExactly(
                        new MeetingPaper(1, "The plan", "", false),
                        new MeetingPaper(2, "Waiting times", "https://example.org/a?b=c", false),
                        new MeetingPaper(3, "The budget", "", true));
    }

    @Test
    void aRequestIsLateFromTheDayAfterItsOwnAndAReplyIsMeasuredByItsFirstDay() {
        Map<String, String> asked =
                Map.of("seat", "nurse", "about", "posts", "asked", "2019-10-01", "due", "2019-10-08");
        SampleBoard sample = new SampleBoard().add("2019-10-01", "request", "Q1", asked);

        assertThat(Requests.of(sample.asAt("2019-10-08")).late()).isEmpty();
        assertThat(Requests.of(sample.asAt("2019-10-09")).late()).hasSize(1);

        sample.add("2019-10-10", "request", "Q1", both(asked, Map.of("reply", "two", "replied", "2019-10-10")));
        Requests answered = Requests.of(sample.asAt("2019-10-31"));
        assertThat(answered.late()).isEmpty();
        assertThat(answered.answered().get(0).daysLate(LocalDate.of(2019, 10, 31)))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2019-10-22, 2019-10-29", "2019-12-23, 2020-01-02", "2028-12-27, 2029-01-03"})
    void aPartnerHasFiveWorkingDaysAtLeast(LocalDate asked, LocalDate earliest) {
        assertThat(RequestForm.tooSoon(earliest, asked, BoardRules.USUAL)).isEmpty();
        assertThat(RequestForm.tooSoon(earliest.minusDays(1), asked, BoardRules.USUAL))
                .isPresent();
    }

    @Test
    void theLinkOfAPaperEndsBeforeTheBracketAroundIt() {
        Meeting meeting = new SampleBoard()
                .meeting(OCTOBER, Map.of("papers", "The plan (https://example.org/plan).\nhttps://example.org/a/"))
                .meeting(OCTOBER, OCTOBER);

        assertThat(MeetingPaper.of(meeting))
                .extracting(MeetingPaper::link)
                .containsExactly("https://example.org/plan", "https://example.org/a/");
    }
}
