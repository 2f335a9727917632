package org.heard.improvement.planning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;
import org.heard.improvement.record.RecordGround;
import org.heard.improvement.record.Thing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan's pages and forms: what is refused, who may write, and what a reader sees. */
@QuarkusTest
class PlanPageTest {
    private static final List<String> PAGES = List.of(
            "/board",
            "/board/plan",
            "/board/plan/A1",
            "/board/plan/actions/1.1",
            "/board/plan/measures",
            "/board/slow",
            "/board/seats");

    @Inject
    RecordGround ground;

    @Inject
    BoardRecord record;

    @Inject
    Boards boards;

    private final LocalDate today = LocalDate.now();

    @BeforeEach
    void plant() {
        ground.clear();
        add("seat", "lead", Map.of("title", "Head of SEND", "organisation", "council", "sector", "education"));
        add(
                "plan",
                "plan",
                Map.of("title", "Plan", "start", today.minusMonths(4).toString()));
        add("action", "1.1", action());
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void noPageOfTheBoardIsShownToWhoHasNotSignedIn() {
        for (String page : PAGES) {
            Response answer = given().redirects().follow(false).get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(answer.header("Location")).endsWith("/sign-in");
        }
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"member", "reader"})
    void aMemberReadsEveryPageAndIsOfferedNothingToWrite() {
        for (String page : PAGES) {
            Document shown = page(page);
            assertThat(shown.select("main a[href^=/board/edit]")).as(page).isEmpty();
            assertThat(shown.select(".heard-head").text())
                    .as(page)
                    .startsWith(page.equals("/board/seats") ? "" : "As at ");
        }
        assertThat(given().get("/board/record").statusCode()).isEqualTo(403);
        for (String kind : List.of("plan", "objective", "target", "action", "milestone", "note", "measure", "figure")) {
            assertThat(given().get("/board/edit/" + kind).statusCode()).as(kind).isEqualTo(403);
        }
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void anActionWithoutOwnerOrDayIsNotSaved() {
        Map<String, String> form = form(action());
        form.put("reference", "1.2");
        form.remove("owner");
        form.keySet().removeIf(field -> field.startsWith("due"));

        Response refused = send("/board/edit/action", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(faults(refused)).containsExactly("Who answers for it: choose one", "Due: write the day");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void whatMovesTheDayDropsOrReopensNamesADecision() {
        Map<String, String> form = form(action());
        form.put("due-year", String.valueOf(today.getYear() + 2));
        form.put("seen", "1");
        form.put("why", "the post is empty");
        assertThat(faults(send("/board/edit/action/1.1", form)))
                .containsExactly(
                        "The day moves: only a decision of the board does that. Record the decision first and choose it here");

        add("decision", "2020-01-D1", Map.of("words", "Move 1.1 by a year"));
        form.put("decision", "2020-01-D1");
        assertThat(send("/board/edit/action/1.1", form).statusCode()).isEqualTo(303);
        assertThat(page("/board/plan/actions/1.1").select("main").text()).contains("moved once, first due");

        Map<String, String> dropped = form(action());
        dropped.put("state", "dropped");
        dropped.put("due-year", String.valueOf(today.getYear() + 2));
        dropped.put("seen", "2");
        dropped.put("why", "no longer needed");
        assertThat(faults(send("/board/edit/action/1.1", dropped)).get(0)).startsWith("The state becomes “dropped”");
    }

    /** Its own purpose, and the reason of the change: two fields, so that neither takes the other's place. */
    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void theReasonOfAChangeIsNotThePurposeOfTheAction() {
        Document form = page("/board/edit/action/1.1");
        assertThat(form.select("#purpose")).hasSize(1);
        assertThat(form.select("[name=why]")).hasSize(1);
        assertThat(form.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aNewActionIsOpenAndNothingIsDoneBeforeItsBeginningOrAfterToday() {
        Map<String, String> form = form(action());
        form.put("reference", "1.7");
        form.put("state", "embedded");
        form.put("evidence", "none, because");
        form.put("completed-day", "1");
        form.put("completed-month", "1");
        form.put("completed-year", "2020");

        assertThat(faults(send("/board/edit/action", form)))
                .containsExactly(
                        "State: a new action has not started or is under way",
                        "Completed on: a day from its beginning to today");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void whatWasPromisedIsNotTakenOffAndATargetIsSetBeforeItsDay() {
        assertThat(given().get("/board/edit/plan/plan/remove").statusCode()).isEqualTo(403);
        assertThat(send("/board/edit/action/1.1/remove", Map.of("seen", "1", "why", "gone"))
                        .statusCode())
                .as("entered today, a slip")
                .isEqualTo(303);
        assertThat(faults(send(
                        "/board/edit/target",
                        Map.of("objective", "A1", "months", "3", "words", "A page", "type", "deliverable"))))
                .containsExactly("That day has come: a target is set before it, or it judges nothing");
        add("target", "A2-3", Map.of("objective", "A2", "months", "3", "words", "A page", "type", "deliverable"));
        assertThat(given().get("/board/edit/target/A2-3/remove").statusCode()).isEqualTo(403);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aCompletedActionNeedsItsDayAndEvidenceOrNoneBecause() {
        Map<String, String> form = form(action());
        form.put("state", "completed");
        form.put("seen", "1");
        form.put("why", "done");

        assertThat(faults(send("/board/edit/action/1.1", form)))
                .containsExactly(
                        "Completed on: write the day", "Evidence that it is done: name it, or write “none, because …”");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void theStartIsFixedOnceATargetsDayHasCome() {
        add("target", "A1-3", Map.of("objective", "A1", "months", "3", "words", "A page", "type", "deliverable"));
        LocalDate other = today.minusMonths(2);
        Map<String, String> form = new LinkedHashMap<>(Map.of("title", "Plan", "seen", "1", "why", "later"));
        form.put("start-day", String.valueOf(other.getDayOfMonth()));
        form.put("start-month", String.valueOf(other.getMonthValue()));
        form.put("start-year", String.valueOf(other.getYear()));

        assertThat(faults(send("/board/edit/plan/plan", form)))
                .containsExactly("Start: a target has fallen due already, so the start stays as it is");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aTargetWhoseDayHasComeStaysAsItIs() {
        add("target", "A1-3", Map.of("objective", "A1", "months", "3", "words", "A page", "type", "deliverable"));
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "objective",
                "A1",
                "months",
                "3",
                "words",
                "Half a page",
                "type",
                "deliverable",
                "seen",
                "1",
                "why",
                "x y z"));

        assertThat(faults(send("/board/edit/target/A1-3", form)))
                .containsExactly("The target has fallen due, so it stays as it is");
        assertThat(page("/board/plan/A1").select("#targets + div").text()).contains("not met not delivered");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aNoteIsOnlyFollowedNeverChanged() {
        assertThat(send("/board/edit/note", Map.of("action", "1.1", "text", "Agreed with schools", "view", "in-doubt"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(given().get("/board/edit/note/1.1-n1").statusCode()).isEqualTo(403);
        assertThat(send("/board/edit/note/1.1-n1", Map.of("action", "1.1", "text", "x", "seen", "1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(page("/board/plan/actions/1.1").select("#notes ~ ul").first().text())
                .contains("Agreed with schools")
                .contains("That is in doubt.");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"partner", "reader"})
    void aPartnerWritesOnlyOfTheActionsItsSeatAnswersFor() {
        Map<String, String> note = Map.of("action", "1.1", "text", "Ours", "view", "in-time");
        assertThat(send("/board/edit/note", note).statusCode())
                .as("the action is another seat’s")
                .isEqualTo(403);

        Map<String, String> own = new LinkedHashMap<>(action());
        own.put("owner", "partner"); // an account without a seat acts for its role
        add("action", "1.3", own);
        assertThat(send("/board/edit/note", Map.of("action", "1.3", "text", "Ours", "view", "in-time"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"chair", "reader"})
    void theChairSetsAnotherColourWithAReasonThatPrintsAndNobodyElseDoes() {
        assertThat(faults(send(
                        "/board/edit/override", Map.of("action", "1.1", "colour", "amber", "reason", "too short"))))
                .containsExactly("The reason needs at least 20 letters");

        assertThat(send(
                                "/board/edit/override",
                                Map.of(
                                        "action",
                                        "1.1",
                                        "colour",
                                        "red",
                                        "reason",
                                        "Two posts stay empty until the summer"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page("/board/plan/actions/1.1").select(".govuk-inset-text").text())
                .startsWith("Chair: red. By rule: ")
                .endsWith("The chair’s reason: Two posts stay empty until the summer");
        assertThat(given().get("/board/edit/action").statusCode()).isEqualTo(403);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void onlyTheChairOverridesAColourOrTakesOffTheSlowList() {
        assertThat(given().get("/board/edit/override?for=1.1").statusCode()).isEqualTo(403);
        assertThat(given().get("/board/edit/taken-off?for=1.1").statusCode()).isEqualTo(403);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aRevisedFigureSaysWhatItWasAndUnlikeCountsAreRefused() {
        add("measure", "plans", Map.of("title", "Plans in time", "unit", "%", "source", "DfE", "asks", "how-well"));
        Map<String, String> figure = new LinkedHashMap<>(Map.of(
                "series",
                "plans",
                "period",
                "2020",
                "periodKind",
                "calendar year",
                "from",
                "2020-01-01",
                "to",
                "2020-12-31",
                "value",
                "61.1",
                "published",
                "2021-05-13",
                "status",
                "final"));
        add("figure", "plans-2020", figure);
        figure.put("value", "66.9");
        record.append(
                List.of(new NewEntry("figure", "plans-2020", 1, today, EntryKind.CORRECTED, figure, "a slip")),
                "officer");

        assertThat(page("/board/plan/measures").select("td").first().text())
                .startsWith("66.9, corrected ")
                .endsWith("was 61.1");
        Map<String, String> form = form(figure);
        form.put("numerator", "3");
        form.put("denominator", "4");
        form.put("seen", "2");
        form.put("why", "x y z");
        assertThat(faults(send("/board/edit/figure/plans-2020", form)))
                .containsExactly("Value: give either the value or both counts");
    }

    /** The page of a day stays as it was known then; looked back on, it holds what was put right since. */
    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void whatIsKnownTodayOfADayHoldsFiguresPutRightSince() {
        add("measure", "plans", Map.of("title", "Plans in time", "unit", "%", "source", "DfE", "asks", "how-well"));
        Map<String, String> figure = form(Map.of(
                "series",
                "plans",
                "period",
                "2020",
                "periodKind",
                "calendar year",
                "from",
                "2020-01-01",
                "to",
                "2020-12-31",
                "value",
                "61.1",
                "published",
                "2021-05-13",
                "status",
                "final"));
        assertThat(send("/board/edit/figure", figure).statusCode()).isEqualTo(303);
        String earlier = "/board/plan/measures?as-at=" + today.minusDays(1);

        assertThat(page(earlier).select("main").text()).contains("No measure yet.");
        Document known = page("/board/plan/measures?known=now&as-at=" + today);
        assertThat(known.select("td").first().text()).isEqualTo("61.1");
        assertThat(known.select(".heard-head").text()).startsWith("What is known today of ");
        assertThat(record.entries().get(record.entries().size() - 1).onDay()).isEqualTo(LocalDate.of(2021, 5, 13));
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aNoteOfAnEarlierDayCountsFromThatDayAndSaysWhenItWasWritten() {
        LocalDate then = today.minusDays(40);
        Map<String, String> note =
                form(Map.of("action", "1.1", "text", "Agreed", "view", "in-time", "day", then.toString()));
        assertThat(send("/board/edit/note", note).statusCode()).isEqualTo(303);

        assertThat(page("/board/plan/actions/1.1").select("#notes ~ ul").first().text())
                .contains("Written down 40 days later.");
        note.put("day-year", String.valueOf(today.getYear() + 1));
        assertThat(faults(send("/board/edit/note", note))).containsExactly("Day: it is still to come");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void theBoardsFirstPageSaysWhatNeedsItAndWhereToBeginWhenThereIsNothing() {
        assertThat(page("/board").select("#needs ~ ul").first().text())
                .contains("Gap A2")
                .contains("no action");

        ground.clear();
        Document empty = page("/board");
        assertThat(empty.select("main").text()).contains("Nothing is recorded of the plan yet.");
        assertThat(empty.select("main ol a").eachAttr("href"))
                .containsExactly("/board/edit/seat", "/board/edit/plan", "/board/plan");
        assertThat(page("/board/slow").select("main").text()).contains("Nothing is slow.");
        assertThat(page("/board/plan/measures").select("main").text()).contains("No measure yet.");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"administrator", "reader"})
    void theRecordIsShownEntryByEntryAndAnEntryIsBlankedOnceSomethingElseStands() {
        assertThat(page("/board/record").select("main").text()).contains("The record is whole: 3 entries");
        assertThat(faults(send("/board/record/blank", Map.of("entry", "3", "why", "names a child", "sure", "yes"))))
                .containsExactly("Entry 3 is what stands now. Write first what should stand, then blank it.");

        record.append(
                List.of(new NewEntry("action", "1.1", 1, today, EntryKind.CHANGED, action(), "without the name")),
                "officer");
        Response asked = send("/board/record/blank", Map.of("entry", "3", "why", "names a child"));
        assertThat(asked.asString()).contains("Blank entry 3?", "Action 1.1", "names a child");
        assertThat(page("/board/record").select("#entry-3").text()).doesNotContain("Blank");
        assertThat(send("/board/record/blank", Map.of("entry", "3", "why", "names a child", "sure", "yes"))
                        .statusCode())
                .isEqualTo(303);
        Document after = page("/board/record");
        assertThat(after.select("#entry-3").text()).contains("Blank: it should not be kept.");
        assertThat(after.select("main").text()).contains("The record is whole: 5 entries");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aDecisionOfAnEarlierChangeIsNoConflict() {
        add("decision", "2019-10-D1", Map.of("meeting", "2019-10-22", "words", "We go on."));
        add("decision", "2019-10-D2", Map.of("meeting", "2019-10-22", "words", "We go further."));
        Map<String, String> decided = new LinkedHashMap<>(action());
        decided.put("decision", "2019-10-D1");
        changed(1, decided);
        decided.put("what", "Advice in time");
        decided.put("decision", "2019-10-D2");
        changed(2, decided);
        Map<String, String> mine = form(action());
        mine.put("evidence", "The figures of June");
        mine.put("seen", "2");
        mine.put("why", "they are out");

        assertThat(send("/board/edit/action/1.1", mine).statusCode()).isEqualTo(303);

        Thing both = boards.today().find(ThingKind.ACTION, "1.1").orElseThrow();
        assertThat(both.text("what")).isEqualTo("Advice in time");
        assertThat(both.text("evidence")).isEqualTo("The figures of June");
    }

    private void changed(int seen, Map<String, String> body) {
        record.append(
                List.of(new NewEntry("action", "1.1", seen, today, EntryKind.CHANGED, body, "a change")), "officer");
    }

    @Test
    void anAdministratorWhoWasSignedOutGetsTheReasonForBlankingBack() {
        Response answer = send("/board/record/blank", Map.of("entry", "3", "why", "names a child", "sure", "yes"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("You were signed out", "names a child");
        assertThat(record.entries()).hasSize(3);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void anOfficerBlanksNothing() {
        assertThat(send("/board/record/blank", Map.of("entry", "3", "why", "names a child", "sure", "yes"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(record.entries()).hasSize(3);
    }

    private void add(String thing, String key, Map<String, String> body) {
        record.append(
                List.of(new NewEntry(thing, key, 0, today.minusMonths(1), EntryKind.MADE, body, "")),
                "officer",
                boards.today().find(ThingKind.PLAN, "plan").isPresent() ? today : today.minusMonths(1));
    }

    private Map<String, String> action() {
        return Map.of(
                "reference",
                "1.1",
                "objective",
                "A1",
                "what",
                "Advice on time",
                "owner",
                "lead",
                "begin",
                today.minusMonths(1).toString(),
                "due",
                today.plusMonths(3).toString(),
                "noMeasure",
                "none yet",
                "state",
                "under-way");
    }

    /** As the form sends it: days in three boxes. */
    private static Map<String, String> form(Map<String, String> body) {
        Map<String, String> form = new LinkedHashMap<>();
        body.forEach((field, text) -> {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                LocalDate day = LocalDate.parse(text);
                form.put(field + "-day", String.valueOf(day.getDayOfMonth()));
                form.put(field + "-month", String.valueOf(day.getMonthValue()));
                form.put(field + "-year", String.valueOf(day.getYear()));
            } else {
                form.put(field, text);
            }
        });
        return form;
    }

    private static List<String> faults(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        page.select(".govuk-error-summary a")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as("where " + link.text() + " leads")
                                .isNotNull());
        return page.select(".govuk-error-summary li").eachText();
    }

    private static Document page(String address) {
        Response answer = given().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static Response send(String address, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(address);
    }
}
