package org.heard.improvement.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.improvement.meetings.MeetingsGround.faults;
import static org.heard.improvement.meetings.MeetingsGround.page;
import static org.heard.improvement.meetings.MeetingsGround.send;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.improvement.board.BoardRules;
import org.heard.improvement.board.ThingKind;
import org.heard.people.account.Accounts;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log, requests, groups and events over HTTP, and what waits for whom. */
@QuarkusTest
class LogAndRequestsTest {
    @Inject
    MeetingsGround ground;

    @Inject
    Accounts accounts;

    private LocalDate today;
    private String log;

    @BeforeEach
    void begin() {
        ground.clear();
        ground.seats();
        today = ground.today().asAt();
        log = "/board/meetings/" + today + "/log";
    }

    @AfterEach
    void clear() {
        ground.clear();
        accounts.all().stream()
                .filter(account -> account.name().equals("nora"))
                .forEach(account -> accounts.remove(account.name()));
    }

    private static void day(Map<String, String> form, String name, LocalDate day) {
        form.put(name + "-day", String.valueOf(day.getDayOfMonth()));
        form.put(name + "-month", String.valueOf(day.getMonthValue()));
        form.put(name + "-year", String.valueOf(day.getYear()));
    }

    private static Map<String, String> touch(String key, String outcome, String said, String evidence) {
        return new TreeMap<>(Map.of(
                "seen-" + key, "1", "outcome-" + key, outcome, "said-" + key, said, "evidence-" + key, evidence));
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void everyOpenItemIsSpokenOfInOnePressAndEachIsItsOwnVersion() {
        ground.meeting(today, Map.of());
        ground.item("2019-10-1", "2019-10-22", LocalDate.of(2019, 11, 1));
        ground.item("2019-10-2", "2019-10-22", today.plusDays(1));
        ground.item("2019-10-3", "2019-10-22", today);
        Map<String, String> form = touch("2019-10-1", "closed", "two posts filled", "the staff list");
        form.putAll(touch("2019-10-2", "no change", "it waits for the budget", ""));

        assertThat(send(log, form).statusCode()).isEqualTo(303);

        assertThat(ground.thing(ThingKind.LOG_ITEM, "2019-10-1").text("closed-at"))
                .isEqualTo(today.toString());
        assertThat(ground.thing(ThingKind.LOG_ITEM, "2019-10-2").text("touched"))
                .isEqualTo(today.toString());
        assertThat(ground.thing(ThingKind.LOG_ITEM, "2019-10-3").version())
                .as("left alone")
                .isEqualTo(1);
        Document again = page(log);
        assertThat(again.select("#said-2019-10-2").val()).isEqualTo("it waits for the budget");
        assertThat(page("/board/log/2019-10-1")
                        .select("#history tbody tr")
                        .eachText()
                        .get(0))
                .contains("closed: two posts filled");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aLineHalfFilledIsRefusedAndNothingIsSaved() {
        ground.meeting(today, Map.of());
        ground.item("2019-10-1", "2019-10-22", today);
        ground.item("2019-10-2", "2019-10-22", today);
        ground.item("2019-10-3", "2019-10-22", today);
        Map<String, String> form = touch("2019-10-1", "no change", "", "");
        form.putAll(touch("2019-10-2", "closed", "done", ""));
        form.putAll(touch("2019-10-3", "", "words alone", ""));

        Response refused = send(log, form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(faults(refused))
                .containsExactlyInAnyOrder(
                        "Item 2019-10/1: write why nothing has changed",
                        "Item 2019-10/2: name the evidence, or write “none, because …”",
                        "Item 2019-10/3: choose no change, changed or closed");
        assertThat(refused.asString()).contains("words alone");
        assertThat(ground.today().all(ThingKind.LOG_ITEM)).allMatch(item -> item.version() == 1);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void theSecondOfTwoWhoSpeakOfAnItemIsTold() {
        ground.meeting(today, Map.of());
        ground.item("2019-10-1", "2019-10-22", today);
        assertThat(send(log, touch("2019-10-1", "changed", "half done", "")).statusCode())
                .isEqualTo(303);

        Response late = send(log, touch("2019-10-1", "closed", "all done", "a list"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("Said before: half done").contains("all done");
        assertThat(ground.thing(ThingKind.LOG_ITEM, "2019-10-1").text("said")).isEqualTo("half done");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void anItemWithoutOwnerOrDayIsNotSavedAndItsNumberFollowsItsMeeting() {
        ground.meeting(today, Map.of());
        Map<String, String> form =
                new LinkedHashMap<>(Map.of("meeting", today.toString(), "what", "Fill the post", "state", "open"));
        assertThat(faults(send("/board/edit/item", form)))
                .containsExactly("Who sees to it: choose one", "By: write the day");
        form.put("owner", "nurse");
        day(form, "due", today.plusDays(30));

        assertThat(send("/board/edit/item", form).statusCode()).isEqualTo(303);
        assertThat(send("/board/edit/item", form).statusCode()).isEqualTo(303);

        String month = today.toString().substring(0, 7);
        assertThat(page("/board/log").select("#open tbody th").eachText()).containsExactly(month + "/1", month + "/2");
        form.putAll(Map.of("state", "closed", "seen", "1", "why", "it is done"));
        assertThat(faults(send("/board/edit/item/" + month + "-1", form))).containsExactly("Write how it was closed");
    }

    @Test
    @TestSecurity(
            user = "mel",
            roles = {"member", "reader"})
    void theLogShowsTheLongestOverdueFirstAndSaysItInWords() {
        ground.item("2019-10-1", "2019-10-22", today.plusDays(1));
        ground.item("2019-10-2", "2019-10-22", today.minusDays(1));
        ground.item("2019-10-3", "2019-10-22", today.minusDays(6));

        Document page = page("/board/log");

        assertThat(page.select("#counts").text()).isEqualTo("3 open, 2 overdue, 0 closed.");
        assertThat(page.select("#open tbody tr").eachText().get(0))
                .startsWith("2019-10/3")
                .endsWith("! 6 days overdue");
        assertThat(page.select("#open tbody tr").eachText().get(1)).endsWith("! 1 day overdue");
        assertThat(page.select("table caption").eachText()).containsExactly("Open items");
        assertThat(page.select("[colspan], [rowspan]")).isEmpty();
        assertThat(page("/board/log?as-at=2019-01-01").select("#none").text()).isEqualTo("Nothing is in the log yet.");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void severalPartnersAreAskedInOnePressEachWithItsOwnRequestAndFiveWorkingDays() {
        LocalDate earliest = RequestForm.earliest(today, BoardRules.USUAL);
        Map<String, String> form = new LinkedHashMap<>(Map.of("about", "Posts filled by now"));
        day(form, "due", earliest.minusDays(1));
        Response early = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post("/board/requests/ask");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(faults(early)).hasSize(2).anyMatch(fault -> fault.startsWith("By: give at least 5 working days"));
        day(form, "due", earliest);

        Response sent = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .formParam("seats", List.of("teacher", "nurse"))
                .post("/board/requests/ask");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(Requests.of(ground.today()).waiting())
                .extracting(one -> one.key() + " " + one.seat())
                .containsExactly("Q1 teacher", "Q2 nurse");
        assertThat(page("/board/requests").select("#counts").text()).isEqualTo("2 waited for, 0 late, 0 given.");
    }

    @Test
    @TestSecurity(
            user = "nora",
            roles = {"partner", "reader"})
    void aPartnerAnswersItsOwnRequestAndNoOther() {
        accounts.add("nora", "partner", "correct horse battery staple 7");
        accounts.sit("nora", "nurse", null);
        Map<String, String> asked =
                new TreeMap<>(Map.of("about", "posts", "asked", "2019-10-01", "due", "2019-10-08", "seat", "nurse"));
        ground.plant(ThingKind.REQUEST, "Q1", asked);
        asked.put("seat", "teacher");
        ground.plant(ThingKind.REQUEST, "Q2", asked);

        assertThat(page("/your-pages").select("main").text())
                .contains("The board asks: posts")
                .contains("days late");
        assertThat(page("/board/requests/Q1").select("main form[method=post]")).hasSize(1);
        assertThat(page("/board/requests/Q2").select("main form[method=post]")).isEmpty();
        assertThat(send("/board/requests/Q2", Map.of("seen", "1", "reply", "not mine"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(faults(send("/board/requests/Q1", Map.of("seen", "1", "reply", " "))))
                .containsExactly("Reply: write something here");
        assertThat(send("/board/requests/Q1", Map.of("seen", "1", "reply", "two filled"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(send("/board/requests/Q1", Map.of("seen", "1", "reply", "three"))
                        .statusCode())
                .isEqualTo(409);

        assertThat(ground.thing(ThingKind.REQUEST, "Q1").latest().seat()).isEqualTo("nurse");
        assertThat(page("/board/requests").select("#given").text())
                .contains("✓ Given on")
                .contains("days late");
        assertThat(page("/your-pages").select("main").text()).doesNotContain("The board asks");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void officersSeeWhatTheMeetingsLeaveToDo() {
        ground.meeting(today.plusDays(20), Map.of("invited-DfE", today.toString()));
        ground.meeting(today.minusDays(2), Map.of());
        ground.item("2019-10-1", "2019-10-22", today.minusDays(6));

        assertThat(page("/your-pages").select(".heard-waiting").text())
                .contains("6 days late 1 item of the log is overdue")
                .contains("2 days late Close the meeting of")
                .contains("Papers of the meeting of")
                .contains("Invite NHSE to the meeting of")
                .doesNotContain("Invite DfE");
    }

    @Test
    @TestSecurity(
            user = "sam",
            roles = {"chair", "reader"})
    void theChairSeesMinutesThatWait() {
        ground.meeting(today.minusDays(2), Map.of("state", "closed", "seat-chair", "there"));

        assertThat(page("/your-pages").select(".heard-waiting").text()).contains("Minutes of the meeting of");
    }

    @ParameterizedTest
    @CsvSource({"40, 303, about 40", "0, 303, fewer than 10", "37, 422, ", "-10, 422, "})
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void anEventCountsInStepsOfTen(String people, int status, String shown) {
        Map<String, String> form =
                new LinkedHashMap<>(Map.of("name", "Conference", "people", people, "themes", "Waiting\nTransport"));
        day(form, "day", today);

        assertThat(send("/board/edit/event", form).statusCode()).isEqualTo(status);

        String events = page("/board/groups").select("main").text();
        assertThat(events).contains(shown == null ? "No event yet." : shown);
        if (shown != null) {
            assertThat(events).contains("these numbers are no trend").contains("Waiting; Transport");
        }
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aGroupSaysOneLineToEachBoardAndItsSilenceIsSeen() {
        ground.meeting(today, SampleBoard.HELD);
        ground.plant(ThingKind.GROUP, "G1", Map.of("name", "Transport group", "seats", "nurse\ncarer"));
        assertThat(page("/board/groups").select("h3").text()).contains("! silent since the last meeting");
        Map<String, String> line = Map.of("group", "G1", "meeting", today.toString(), "said", "Two routes are back");

        assertThat(send("/board/edit/line", line).statusCode()).isEqualTo(303);
        assertThat(send("/board/edit/line", line).statusCode())
                .as("one to each")
                .isEqualTo(422);

        Document page = page("/board/groups");
        assertThat(page.select("h3").text()).doesNotContain("silent");
        assertThat(page.select("main").text()).contains("Two routes are back").contains("Lead nurse; Head of care");
    }
}
