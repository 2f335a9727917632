package org.heard.improvement.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.improvement.meetings.MeetingsGround.faults;
import static org.heard.improvement.meetings.MeetingsGround.page;
import static org.heard.improvement.meetings.MeetingsGround.send;

import biweekly.Biweekly;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.improvement.board.BoardRules;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings over HTTP: from planning to agreed minutes, and every refusal on the way. */
@QuarkusTest
class MeetingPageTest {
    @Inject
    MeetingsGround ground;

    private LocalDate today;
    private String at;

    @BeforeEach
    void begin() {
        ground.clear();
        today = ground.today().asAt();
        at = "/board/meetings/" + today;
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    private static Map<String, String> form(LocalDate day, Map<String, String> more) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("day-day", String.valueOf(day.getDayOfMonth()));
        form.put("day-month", String.valueOf(day.getMonthValue()));
        form.put("day-year", String.valueOf(day.getYear()));
        form.put("time", "10:00");
        form.put("state", "planned");
        form.putAll(more);
        return form;
    }

    private static Map<String, String> everybodyThere(int seen) {
        Map<String, String> form = new TreeMap<>();
        form.put("seen", String.valueOf(seen));
        form.put("rest", "there");
        form.put("sent-today-DfE", "yes");
        form.put("not-invited-NHSE", "the seat is empty");
        return form;
    }

    private static Map<String, String> decision(String meeting) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("meeting", meeting);
        form.put("words", "The short breaks offer is doubled.");
        form.put("heard-parents", "Question 12: too few breaks");
        form.put("heard-young-people", "The workshop in June");
        form.put("not-asked-schools", "it touches no school");
        form.put("heard-staff", "Staff survey, theme 2");
        form.put("changed", "Weekends come first.");
        form.put("equality", "Families without a car gain most.");
        return form;
    }

    @Test
    @TestSecurity(
            user = "olive",
            roles = {"officer", "reader"})
    void theNextMeetingBeginsAsTheLastOnTheSameWeekdayOfTheNextMonth() {
        LocalDate last = today.minusMonths(1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
        LocalDate next = last.plusMonths(1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
        ground.meeting(last, Map.of("state", "held", "time", "14:30", "place", "Town Hall", "theme", "Old"));
        ground.meeting(last.plusDays(1), Map.of("state", "cancelled", "reason", "storm"));
        Document form = MeetingsGround.page("/board/edit/meeting");
        LocalDate offered = offered(form);
        if (next.isBefore(today)) {
            next = next.plusMonths(1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
        }
        assertThat(offered).isEqualTo(next);
        assertThat(form.select("#time").val()).isEqualTo("14:30");
        assertThat(form.select("#place").val()).isEqualTo("Town Hall");
        assertThat(form.select("#theme").val()).isEmpty();

        ground.meeting(next, Map.of("time", "9:15"));
        Document after = MeetingsGround.page("/board/edit/meeting");
        assertThat(offered(after))
                .as("after the last that is planned")
                .isEqualTo(next.plusMonths(1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY)));
        assertThat(after.select("#time").val()).isEqualTo("9:15");
    }

    private static LocalDate offered(Document form) {
        List<Integer> boxes = form.select("#day input").eachAttr("value").stream()
                .map(Integer::valueOf)
                .toList();
        return LocalDate.of(boxes.get(2), boxes.get(1), boxes.get(0));
    }

    @Test
    @TestSecurity(
            user = "olive",
            roles = {"officer", "reader"})
    void noMeetingBeginsOnADayThatIsPastOrTaken() {
        ground.meeting(LocalDate.of(2019, 10, 31), Map.of("state", "held"));
        LocalDate offered = offered(page("/board/edit/meeting"));
        assertThat(offered).isAfterOrEqualTo(today);
        assertThat(offered.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(offered.get(ChronoField.ALIGNED_WEEK_OF_MONTH))
                .as("a fifth Thursday is followed by a fourth")
                .isEqualTo(4);

        ground.meeting(offered, Map.of("state", "cancelled", "reason", "storm"));
        assertThat(offered(page("/board/edit/meeting"))).isAfter(offered);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void beforeThereIsAMeetingThePageSaysSo() {
        Document page = page("/board/meetings");

        assertThat(page.select("#none").text()).isEqualTo("No meeting yet.");
        assertThat(page.select(".heard-head").text()).startsWith("As at ").endsWith("Nothing is recorded yet.");
        assertThat(page.select("main").text()).contains("once the plan has its day of start");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aMeetingGoesFromPlannedToAgreedMinutes() {
        ground.seats();
        ground.item("2019-10-3", "2019-10-22", LocalDate.of(2019, 11, 1));
        assertThat(send("/board/edit/meeting", form(today, Map.of("agenda", "Short breaks", "papers", "The plan")))
                        .statusCode())
                .isEqualTo(303);
        assertThat(send(at + "/out", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page(at).select("main").text())
                .contains("The papers went out on")
                .contains(": late.");

        assertThat(send(at + "/attendance", everybodyThere(2)).statusCode()).isEqualTo(303);
        Map<String, String> log = new TreeMap<>(Map.of(
                "seen-2019-10-3", "1", "outcome-2019-10-3", "no change", "said-2019-10-3", "the post is not filled"));
        assertThat(send(at + "/log", log).statusCode()).isEqualTo(303);
        assertThat(send("/board/edit/decision", decision(today.toString())).statusCode())
                .isEqualTo(303);
        assertThat(send(at + "/close", Map.of()).statusCode()).isEqualTo(303);

        Document page = page(at);
        assertThat(page.select("#quorum").text()).isEqualTo("✓ There was a quorum.");
        assertThat(page.select("#counts dd").eachText()).containsExactly("1", "0", "0", "1, 1 of them overdue");
        assertThat(page.select("#minutes-part").text()).isEqualTo("Draft minutes");
        assertThat(page.select("main").text())
                .contains("2019-10/3 (no change): the post is not filled")
                .contains("There: Chair; Head of education; Lead nurse; Head of care")
                .contains("/D1: The short breaks offer is doubled.")
                .contains("Not asked, because: it touches no school");
        assertThat(page.select("#close, #presses")).isEmpty();
        assertThat(send(at + "/agree", Map.of()).statusCode())
                .as("only the chair")
                .isEqualTo(403);
    }

    @Test
    @TestSecurity(
            user = "sam",
            roles = {"chair", "reader"})
    void onlyTheChairAgreesTheMinutesAndOnceOnly() {
        ground.seats();
        ground.meeting(today, Map.of("state", "closed", "seat-chair", "there"));

        assertThat(page(at).select("#agree")).hasSize(1);
        assertThat(send(
                                at + "/agree",
                                Map.of(
                                        "seen",
                                        page(at).select("#agree [name=seen]").val()))
                        .statusCode())
                .isEqualTo(303);

        Document page = page(at);
        assertThat(page.select("#minutes-part").text()).startsWith("Minutes, agreed by the chair on");
        assertThat(page.select("#agree")).isEmpty();
        assertThat(send(at + "/agree", Map.of()).statusCode()).isEqualTo(422);
        assertThat(send(at + "/close", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void closingNamesEveryUntouchedItemEachInvitationAndAnEmptyTable() {
        ground.seats();
        ground.meeting(today, Map.of());
        ground.item("2019-10-3", "2019-10-22", today);
        ground.item("2019-10-4", "2019-10-22", today);

        Response refused = send(at + "/close", Map.of());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(faults(refused))
                .containsExactly(
                        "Item 2019-10/3 was not touched by this meeting",
                        "Item 2019-10/4 was not touched by this meeting",
                        "The invitation of DfE has neither a day nor a reason",
                        "The invitation of NHSE has neither a day nor a reason",
                        "Nobody is marked as there or away");
        assertThat(ground.thing(ThingKind.MEETING, today.toString()).text("state"))
                .isEqualTo("planned");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aClosedMeetingIsNeverOpenedAgain() {
        ground.seats();
        ground.meeting(
                today,
                Map.of(
                        "state",
                        "closed",
                        "seat-chair",
                        "there",
                        "log-open",
                        "22",
                        "log-new",
                        "4",
                        "log-closed",
                        "13",
                        "log-overdue",
                        "3"));

        Response form = send("/board/edit/meeting/" + today, form(today, Map.of("seen", "1", "why", "a slip")));

        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(faults(form)).containsExactly(MeetingForm.NEVER_AGAIN);
        assertThat(send(at + "/attendance", everybodyThere(1)).statusCode()).isEqualTo(422);
        assertThat(send(at + "/log", Map.of()).statusCode()).isEqualTo(422);
        assertThat(send(at + "/close", Map.of()).statusCode()).isEqualTo(422);
        assertThat(send("/board/edit/decision", decision(today.toString())).statusCode())
                .isEqualTo(422);
        assertThat(page(at).select("#counts dd").eachText())
                .as("counted when it closed")
                .containsExactly("22", "4", "13", "13, 3 of them overdue");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aCancelledMeetingNeedsAReasonWhichExcusesItsMonth() {
        ground.plant(
                ThingKind.PLAN,
                "plan",
                Map.of("start", today.minusMonths(1).withDayOfMonth(1).toString()));
        LocalDate day = today.minusMonths(1);
        assertThat(page("/board/meetings").select("tbody tr").text()).contains("○ Gap");

        Response without = send("/board/edit/meeting", form(day, Map.of("state", "cancelled")));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(faults(without)).containsExactly("Write why the meeting was cancelled");
        assertThat(send("/board/edit/meeting", form(day, Map.of("state", "cancelled", "reason", "an election")))
                        .statusCode())
                .isEqualTo(303);

        assertThat(page("/board/meetings").select("tbody tr").text())
                .contains("Reason: an election")
                .doesNotContain("Gap");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aMeetingStillToComeIsNeitherHeldNorClosedAndTakesOnlyApologies() {
        ground.seats();
        LocalDate day = today.plusDays(20);
        String ahead = "/board/meetings/" + day;
        assertThat(faults(send("/board/edit/meeting", form(day, Map.of("state", "held", "time", "10.30")))))
                .containsExactly(
                        "It begins at: write hour and minute, such as 10:00 or 14:30",
                        "A meeting that is still to come was not held yet");
        ground.meeting(day, Map.of());

        assertThat(faults(send(ahead + "/close", Map.of()))).containsExactly("This meeting is still to come.");
        assertThat(faults(send(ahead + "/attendance", everybodyThere(1))))
                .containsExactly("The meeting is still to come: only apologies can be written down before it");
        assertThat(send(ahead + "/attendance", Map.of("seen", "1", "seat-nurse", "apologies"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ground.thing(ThingKind.MEETING, day.toString()).text("state"))
                .isEqualTo("planned");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void theSecondOfTwoWhoMarkAttendanceGetsBothTextsAndNothingIsLost() {
        ground.seats();
        ground.meeting(today, Map.of());
        assertThat(send(at + "/attendance", everybodyThere(1)).statusCode()).isEqualTo(303);

        Response late = send(at + "/attendance", Map.of("seen", "1", "seat-nurse", "absent"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("id=\"theirs\"");
        assertThat(ground.thing(ThingKind.MEETING, today.toString()).text("seat-nurse"))
                .isEqualTo("there");
        assertThat(Jsoup.parse(late.asString()).select("#seat-nurse-absent[checked]"))
                .hasSize(1);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void whatAMeetingLeftBehindIsNotTakenOff() {
        LocalDate first = LocalDate.of(2019, 10, 22);
        ground.seats();
        ground.meeting(first, Map.of("state", "closed", "seat-chair", "there"));
        ground.item("2019-10-3", first.toString(), today);
        ground.plant(ThingKind.DECISION, "2019-10-D1", Map.of("meeting", first.toString(), "words", "we go on"));
        ground.meeting(today, Map.of());

        for (String gone : new String[] {"meeting/" + first, "item/2019-10-3", "decision/2019-10-D1"}) {
            String address = "/board/edit/" + gone + "/remove";
            assertThat(given().get(address).statusCode()).as(gone).isEqualTo(403);
            assertThat(send(address, Map.of("why", "never liked it")).statusCode())
                    .as(gone)
                    .isEqualTo(403);
        }
        assertThat(send("/board/edit/meeting/" + today + "/remove", Map.of("seen", "1", "why", "there twice"))
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"heard-parents", "heard-young-people", "not-asked-schools", "heard-staff", "changed", "equality"
            })
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aDecisionWithOneVoiceOrItsEqualityNoteEmptyIsNotSaved(String empty) {
        ground.meeting(today, Map.of());
        Map<String, String> form = decision(today.toString());
        form.put(empty, " ");

        Response refused = send("/board/edit/decision", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(faults(refused)).hasSize(1);
        assertThat(ground.today().all(ThingKind.DECISION)).isEmpty();
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void withoutAQuorumItsDecisionsAreToBeConfirmed() {
        ground.seats();
        ground.meeting(today, Map.of("state", "held", "seat-chair", "there", "seat-nurse", "apologies"));
        send("/board/edit/decision", decision(today.toString()));

        Document page = page(at);

        assertThat(page.select("#quorum").text()).startsWith("! There was no quorum.");
        assertThat(page.select("h3").text()).contains("to be confirmed: there was no quorum");
        assertThat(ground.today().all(ThingKind.DECISION))
                .extracting(Thing::key)
                .containsExactly(today.toString().substring(0, 7) + "-D1");
    }

    @Test
    @TestSecurity(
            user = "mel",
            roles = {"member", "reader"})
    void aMemberReadsEverythingButDraftsAndWritesNothing() {
        ground.seats();
        ground.meeting(today, Map.of("state", "closed", "seat-chair", "there", "minutes", "SECRET DRAFT"));
        ground.item("2019-10-3", "2019-10-22", today);

        Document page = page(at);
        assertThat(page.select("main form[method=post], #presses")).isEmpty();
        assertThat(page.select("main").text())
                .contains("The draft waits for the chair")
                .doesNotContain("SECRET DRAFT");
        for (String read : new String[] {"", "/log", "/log/2019-10-3", "/requests", "/groups"}) {
            String address = read.isEmpty() ? "/board/meetings" : "/board" + read;
            assertThat(given().get(address).statusCode()).as(address).isEqualTo(200);
            assertThat(page(address).select("main form[method=post], main a.govuk-button"))
                    .as(address)
                    .isEmpty();
        }
        assertThat(given().get(at + "/attendance").statusCode()).isEqualTo(403);
        assertThat(given().get(at + "/log").statusCode()).isEqualTo(403);
        for (String press : new String[] {"/out", "/close", "/agree", "/minutes", "/attendance", "/log"}) {
            assertThat(send(at + press, Map.of()).statusCode()).as(press).isEqualTo(403);
        }
        assertThat(send("/board/edit/decision", decision(today.toString())).statusCode())
                .isEqualTo(403);
        assertThat(send("/board/requests/ask", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void theSecondOfTwoWhoWriteMinutesGetsBothTexts() {
        ground.meeting(today, Map.of("state", "closed", "seat-chair", "there"));
        assertThat(send(at + "/minutes", Map.of("seen", "1", "minutes", "mine")).statusCode())
                .isEqualTo(303);

        Response late = send(at + "/minutes", Map.of("seen", "1", "minutes", "theirs too"));

        assertThat(late.statusCode()).isEqualTo(409);
        Document both = Jsoup.parse(late.asString());
        assertThat(both.select("#theirs + p").text()).isEqualTo("mine");
        assertThat(both.select("#minutes").val()).isEqualTo("theirs too");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void whoWritesMinutesIsNotRefusedForAnotherFieldThatSomebodyChanged() {
        ground.meeting(today, Map.of("state", "held", "seat-chair", "there"));
        ground.meeting(today, Map.of("state", "held", "seat-chair", "there", "place", "The library"));

        assertThat(send(at + "/minutes", Map.of("seen", "1", "minutes", "mine")).statusCode())
                .isEqualTo(303);
        Meeting both = new Meeting(ground.thing(ThingKind.MEETING, today.toString()), BoardRules.USUAL);
        assertThat(both.text("place")).isEqualTo("The library");
        assertThat(both.text("minutes")).isEqualTo("mine");
    }

    @Test
    @TestSecurity(
            user = "sam",
            roles = {"chair", "reader"})
    void theChairAgreesOnlyToTheMinutesThatWereRead() {
        ground.meeting(today, Map.of("state", "closed", "seat-chair", "there", "minutes", "As I read it"));
        ground.meeting(today, Map.of("state", "closed", "seat-chair", "there", "minutes", "As it was rewritten"));

        Response late = send(at + "/agree", Map.of("seen", "1"));

        assertThat(late.statusCode()).isEqualTo(409);
        Document both = Jsoup.parse(late.asString());
        assertThat(both.select("#theirs + p").text()).isEqualTo("As it was rewritten");
        assertThat(both.select("#read + p").text()).isEqualTo("As I read it");
        assertThat(send(at + "/agree", Map.of()).statusCode()).isEqualTo(409);
        assertThat(both.select("#agree [name=seen]").val()).isEqualTo("2");
        assertThat(send(at + "/agree", Map.of("seen", "2")).statusCode()).isEqualTo(303);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aDecisionWithoutAQuorumCanBeConfirmedAfterItsMinutesWereAgreed() {
        ground.seats();
        ground.meeting(today, Map.of("state", "closed", "seat-chair", "there", "minutes-agreed", today.toString()));
        ground.plant(ThingKind.DECISION, "2020-01-D1", Map.of("meeting", today.toString(), "words", "Go on."), today);

        assertThat(page(at).select("#decisions ~ p a").eachAttr("href"))
                .containsExactly("/board/edit/decision/2020-01-D1");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void twoWhoMarkDifferentSeatsAreBothRight() {
        ground.seats();
        ground.meeting(today, Map.of());
        assertThat(send(at + "/attendance", Map.of("seen", "1", "seat-chair", "there"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(send(at + "/attendance", Map.of("seen", "1", "seat-nurse", "deputy"))
                        .statusCode())
                .isEqualTo(303);

        Meeting both = new Meeting(ground.thing(ThingKind.MEETING, today.toString()), BoardRules.USUAL);
        assertThat(both.text("seat-chair")).isEqualTo("there");
        assertThat(both.text("seat-nurse")).isEqualTo("deputy");
        assertThat(send(at + "/attendance", Map.of("seen", "1", "seat-chair", "absent"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void refusedAttendanceIsStillOfTheVersionThatWasRead() {
        ground.seats();
        ground.meeting(today, Map.of());
        send(at + "/attendance", Map.of("seen", "1", "seat-nurse", "there"));
        Map<String, String> mine = new TreeMap<>(Map.of("seen", "1", "seat-nurse", "absent"));
        mine.putAll(Map.of("invited-DfE-day", "99", "invited-DfE-month", "1", "invited-DfE-year", "2020"));

        Response refused = send(at + "/attendance", mine);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("[name=seen]").val()).isEqualTo("1");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void refusedMinutesAreStillOfTheVersionThatWasRead() {
        ground.meeting(today, Map.of("state", "closed", "seat-chair", "there"));
        send(at + "/minutes", Map.of("seen", "1", "minutes", "theirs"));

        Response refused = send(at + "/minutes", Map.of("seen", "1", "minutes", "x".repeat(10_001)));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("#words [name=seen]").val())
                .isEqualTo("1");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void whoSavesAttendanceAgainAfterAConflictKeepsWhatOnlyTheOtherTouched() {
        ground.seats();
        ground.meeting(today, Map.of());
        send(at + "/attendance", Map.of("seen", "1", "seat-nurse", "there", "seat-chair", "apologies"));

        Response late = send(at + "/attendance", Map.of("seen", "1", "seat-nurse", "absent", "seat-carer", "deputy"));

        assertThat(late.statusCode()).isEqualTo(409);
        Document both = Jsoup.parse(late.asString());
        assertThat(both.select("#theirs + dl dt").eachText()).containsExactly("Lead nurse");
        assertThat(both.select("#theirs + dl dd").eachText()).containsExactly("There");
        assertThat(both.select("[name=seen]").val()).isEqualTo("2");
        assertThat(both.select("[name^=seat-][checked]").eachAttr("id"))
                .containsExactly("seat-chair-apologies", "seat-nurse-absent", "seat-carer-deputy");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void thatThePapersWentOutMeanwhileIsNoConflictForWhoMarksAttendance() {
        ground.seats();
        ground.meeting(today, Map.of());
        send(at + "/out", Map.of());

        assertThat(send(at + "/attendance", Map.of("seen", "1", "seat-nurse", "there"))
                        .statusCode())
                .isEqualTo(303);

        Thing both = ground.thing(ThingKind.MEETING, today.toString());
        assertThat(both.text("state")).isEqualTo("held");
        assertThat(both.text("papers-went")).isEqualTo(today.toString());
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void attendanceAndMinutesThatCollideWithAnEntryOfTomorrowAreRefusedInOneSentence() {
        ground.seats();
        ground.meeting(today, Map.of("state", "held"));
        Map<String, String> later = SampleBoard.body(today.toString(), Map.of("state", "held", "place", "Library"));
        ground.plant(ThingKind.MEETING, today.toString(), later, today.plusDays(1));

        Response attendance = send(at + "/attendance", Map.of("seen", "1", "seat-nurse", "there"));
        assertThat(attendance.statusCode()).isEqualTo(409);
        assertThat(faults(attendance))
                .containsExactly("Somebody else is writing this at the same moment. Save it again a little later.");
        assertThat(Jsoup.parse(attendance.asString()).select("#seat-nurse-there[checked], [name=seen][value=1]"))
                .hasSize(2);
        Response minutes = send(at + "/minutes", Map.of("seen", "1", "minutes", "mine"));
        assertThat(minutes.statusCode()).isEqualTo(409);
        assertThat(faults(minutes))
                .containsExactly("Somebody else is writing this at the same moment. Save it again a little later.");
        assertThat(Jsoup.parse(minutes.asString()).select("#minutes").val()).isEqualTo("mine");
    }

    @Test
    @TestSecurity(
            user = "sam",
            roles = {"chair", "reader"})
    void theChairDoesNotAgreeToADecisionThatWasRewordedAfterItWasRead() {
        ground.meeting(today, Map.of("state", "closed", "seat-chair", "there"));
        ground.plant(ThingKind.DECISION, "2020-01-D1", Map.of("meeting", today.toString(), "words", "We open."));
        String seen = page(at).select("#agree [name=seen]").val();
        ground.plant(ThingKind.DECISION, "2020-01-D1", Map.of("meeting", today.toString(), "words", "We shut."));

        Response late = send(at + "/agree", Map.of("seen", seen));

        assertThat(late.statusCode()).isEqualTo(409);
        Document both = Jsoup.parse(late.asString());
        assertThat(both.select("#theirs + p").text()).contains("We shut.").doesNotContain("We open.");
        assertThat(both.select("#read + p").text()).contains("We open.").doesNotContain("We shut.");
        ground.plant(ThingKind.RISK, "R1", Map.of("risk", "Posts stay empty"), today);
        assertThat(send(
                                at + "/agree",
                                Map.of("seen", both.select("#agree [name=seen]").val()))
                        .statusCode())
                .as("what is not of these minutes does not matter")
                .isEqualTo(303);
    }

    @Test
    void nobodyWhoIsNotSignedInReadsOrWritesButGetsTypedWordsBack() {
        ground.meeting(today, Map.of());

        assertThat(given().redirects().follow(false).get(at).statusCode()).isNotEqualTo(200);
        Response minutes = send(at + "/minutes", Map.of("minutes", "many words"));
        assertThat(minutes.statusCode()).isEqualTo(403);
        assertThat(minutes.asString()).contains("many words");
        Response attendance = send(at + "/attendance", Map.of("not-invited-NHSE", "their seat is empty"));
        assertThat(attendance.statusCode()).isEqualTo(403);
        assertThat(attendance.asString()).contains("their seat is empty");
        assertThat(ground.thing(ThingKind.MEETING, today.toString()).version()).isEqualTo(1);
    }

    @Test
    @TestSecurity(
            user = "mel",
            roles = {"member", "reader"})
    void aMovedMeetingKeepsItsAddressAndItsPlaceInTheCalendar() {
        LocalDate first = LocalDate.of(2019, 10, 22);
        ground.meeting(first, Map.of());
        ground.plant(
                ThingKind.MEETING,
                first.toString(),
                SampleBoard.body("2019-10-29", Map.of()),
                LocalDate.of(2019, 10, 1));

        assertThat(page("/board/meetings/2019-10-22").select("h1").text()).contains("29 October 2019");
        assertThat(page("/board/meetings/2019-10-22?as-at=2019-09-01")
                        .select("h1")
                        .text())
                .contains("22 October 2019");
        Response file = given().get("/board/meetings/2019-10-22.ics");
        assertThat(file.contentType()).startsWith("text/calendar");
        assertThat(file.asString()).contains("DTSTART:20191029T100000Z").contains("SEQUENCE:1");
        assertThat(Biweekly.parse(given().get("/board/meetings.ics").asString())
                        .first()
                        .getEvents())
                .hasSize(1);
        assertThat(given().get("/board/meetings/2019-10-23").statusCode()).isEqualTo(404);
        assertThat(given().get("/board/meetings/2019-10-23.ics").statusCode()).isEqualTo(404);
    }
}
