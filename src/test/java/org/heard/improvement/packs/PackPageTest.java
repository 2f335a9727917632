package org.heard.improvement.packs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.heard.ground.language.Days;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;
import org.heard.improvement.record.RecordGround;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board's papers hold what was recorded by their day, and name what is missing. */
@QuarkusTest
@TestSecurity(
        user = "robin",
        roles = {"member", "reader"})
class PackPageTest {
    private static final String DAY = "2020-01-22";

    @Inject
    RecordGround ground;

    @Inject
    BoardRecord record;

    @BeforeEach
    void plant() {
        ground.clear();
        add(
                "2019-10-17",
                "seat",
                "lead",
                0,
                Map.of("title", "Head of SEND", "organisation", "council", "sector", "education"));
        add("2019-10-17", "plan", "plan", 0, Map.of("title", "Plan", "start", "2019-10-17"));
        add("2019-10-17", "action", "1.1", 0, action(Map.of()));
        add(
                "2020-01-10",
                "note",
                "1.1-n1",
                0,
                Map.of("action", "1.1", "text", "Agreed with schools", "view", "in-time"));
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void aPaperMadeAgainIsTheSameFileThoughMoreWasRecordedSince() {
        byte[] word = file("monthly.docx");
        byte[] pdf = file("monthly.pdf");

        add("2020-02-01", "action", "1.1", 1, action(Map.of("due", "2021-03-31")));
        add("2020-02-02", "risk", "R1", 0, risk());

        assertThat(file("monthly.docx")).isEqualTo(word);
        assertThat(file("monthly.pdf")).isEqualTo(pdf);
        assertThat(text("monthly.html", "2020-02-02"))
                .contains("Posts stay empty", "moved once, first due 31 March 2020");
    }

    @Test
    void thePaperCarriesTheDayAndTheLastEntryKnownThen() {
        String digest = record.head().digest();
        add("2020-02-02", "risk", "R1", 0, risk());

        assertThat(text("monthly.html", DAY))
                .contains("As at 22 January 2020. Entry 4 of the board’s record, digest " + digest + ".")
                .contains("Of 1 action: 1 on track. 1 is slow.")
                .containsPattern("What was done 1\\.1\\b.{0,80}10 January 2020.{0,60}Agreed with schools");
    }

    @Test
    void aReviewHasTheNoticesSevenHeadingsAndNamesItsGaps() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file("review.docx")))) {
            List<String> headings = word.getParagraphs().stream()
                    .filter(one -> "Heading1".equals(one.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(headings)
                    .containsSubsequence(
                            "1. Culture: how families are heard",
                            "2. Performance",
                            "3. Leadership and governance",
                            "4. Workforce: training and support",
                            "5. Work across agencies, and health’s part",
                            "6. Joint commissioning",
                            "7. Time and quality of plans",
                            "Gaps");
        }
        assertThat(text("review.html", DAY))
                .contains("No training or support of staff is recorded under this heading.")
                .contains("No meeting and no reason: October 2019, November 2019, December 2019.")
                .contains("A1: no target at 3 months.")
                .contains("No official or process measure is recorded.");
    }

    @Test
    void aSelfAssessmentSaysOnItsFirstPageWhoIsNotHeard() {
        Document page = Jsoup.parse(
                given().get("/board/packs/self-assessment.html?as-at=" + DAY).asString());

        assertThat(page.select("h2").eachText()).startsWith("Who is not heard yet", "Where the plan stands");
        assertThat(page.text()).contains("No survey was published by this day, so nobody knows who is missing.");
    }

    @Test
    void beforeAnythingIsRecordedThePaperSaysSo() {
        ground.clear();

        assertThat(text("monthly.html", DAY)).contains("Nothing is recorded of the plan by this day.");
        assertThat(given().get("/board/packs").asString()).contains("each paper names them at its end");
        assertThat(given().get("/board/packs/novel.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aReviewIsFollowedWithinSixMonthsAndItsLetterIsOnlyReadWhereTheyAgreed() {
        Map<String, String> review = new HashMap<>(Map.of(
                "day-day", "22", "day-month", "1", "day-year", "2020", "by", "DfE and NHS England", "letter", "held"));
        assertThat(faults("review", with(review, "next-day", "23", "next-month", "7", "next-year", "2020")))
                .containsExactly("Next review: it follows within 6 months, by 22 July 2020");
        assertThat(faults("review", with(review, "link", "https://example.org/letter")))
                .containsExactly("Where the letter can be read: first say that they agreed");
        assertThat(faults("review", with(review, "letter", "public", "link", "javascript:alert(1)")))
                .containsExactly("Where the letter can be read: write an address that begins with https://");
        assertThat(faults(
                        "review", with(review, "day-year", "" + (LocalDate.now().getYear() + 1), "found", "Good")))
                .containsExactly("What they found: the review is still to come, leave this empty");

        assertThat(send("review", with(review, "next-day", "22", "next-month", "7", "next-year", "2020"))
                        .statusCode())
                .isEqualTo(303);

        Document page = Jsoup.parse(given().get("/board/packs").asString());
        assertThat(page.select("#reviews ~ h3").text()).isEqualTo("22 January 2020");
        assertThat(page.select("#reviews ~ dl dd").eachText())
                .containsExactly(
                        "DfE and NHS England",
                        "Due 8 January 2020: Word, pack for 22 January 2020, PDF, pack for 22 January 2020,"
                                + " all files in one zip, pack for 22 January 2020",
                        "Not written down yet",
                        "Not for everybody: they have not agreed",
                        "22 July 2020");
        assertThat(page.select("#reviews ~ dl a").eachAttr("href"))
                .contains("/board/packs/review.docx?as-at=2020-01-08");
        assertThat(given().get("/your-pages").asString())
                .contains("Write down what the review found")
                .as("the one of July 2020 is long due")
                .contains("Plan the next review");
        assertThat(faults("review", review))
                .containsExactly("Day of the review: there is one on that day already; change that one");
    }

    @Test
    void theReportToTheBodiesSaysWhenItIsDueHowLateItIsAndWhatDidNotGo() {
        assertThat(page("/board/packs?as-at=" + DAY).select("#reports ~ ul li").eachText())
                .as("no day of the notice, nothing sent")
                .containsExactly(
                        "The plan has no day of the notice, so nobody knows when the first report to DfE and NHSE is due.");
        add("2020-01-11", "plan", "plan", 1, Map.of("title", "Plan", "start", "2019-10-17", "notice", "2019-07-25"));
        assertThat(page("/board?as-at=2020-01-11")
                        .select("[aria-labelledby=report]")
                        .text())
                .contains("Due 25 September 2019, 108 days late. None has gone to all of them yet.");
        add(
                "2020-01-12",
                "report-sent",
                "T1",
                0,
                Map.of(
                        "report",
                        "Autumn",
                        "edition",
                        "new",
                        "went-to-DfE",
                        "2019-10-17",
                        "went-to-NHSE",
                        "2019-10-21"));
        add(
                "2020-01-13",
                "report-sent",
                "T2",
                0,
                Map.of("report", "Winter", "edition", "new", "went-to-DfE", "2020-01-13"));
        String due = "Due 21 December 2019, 32 days late. The last had gone to all of them on 21 October 2019.";

        assertThat(page("/board?as-at=" + DAY)
                        .select("[aria-labelledby=report]")
                        .text())
                .contains("Report to DfE and NHSE " + due);
        Document packs = page("/board/packs?as-at=" + DAY);
        assertThat(packs.select("[aria-labelledby=reports]").text())
                .contains("It goes to them every 2 months. " + due, "“Winter” did not go to all")
                .containsOnlyOnce("days late");
        assertThat(packs.select("[aria-labelledby=reports] tbody tr").eachText())
                .containsExactly(
                        "Winter DfE 13 January 2020, NHSE not yet", "Autumn DfE 17 October 2019, NHSE 21 October 2019");
        for (String pack : List.of("monthly.html", "review.html")) {
            assertThat(text(pack, DAY))
                    .contains(due)
                    .contains("The report to DfE and NHSE was due on 21 December 2019 and is 32 days late.")
                    .contains("“Winter” did not go to all: DfE 13 January 2020, NHSE not yet.");
        }
        assertThat(page("/board?as-at=2019-12-21")
                        .select("[aria-labelledby=report]")
                        .text())
                .as("nothing was written down of it on that day")
                .contains("Nobody knows when it is due");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void anOfficerWritesDownThatAReportWentOutOnADayThatHasCome() {
        add("2020-01-23", "plan", "plan", 1, Map.of("title", "Plan", "start", "2019-10-17", "notice", "2019-07-25"));
        assertThat(page("/your-pages").text()).contains("Send the report to DfE and NHSE");
        LocalDate today = LocalDate.now();
        Map<String, String> sent = Map.of("report", "Autumn, version 1", "edition", "new");
        assertThat(faults("report-sent", sent))
                .containsExactly("Write the day on which it went to one of them, or to each");
        assertThat(faults("report-sent", with(sent, day("went-to-DfE", today.plusDays(1)))))
                .containsExactly("Went to DfE: this day is still to come");

        Response saved = send("report-sent", with(with(sent, day("went-to-DfE", today)), day("went-to-NHSE", today)));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(page("/board/packs").select("[aria-labelledby=reports]").text())
                .contains("Due " + Days.inWords(today.plusMonths(2)) + ".", "Autumn, version 1")
                .doesNotContain("late");
        assertThat(page("/your-pages").text()).doesNotContain("Send the report");
    }

    private static String[] day(String field, LocalDate day) {
        return new String[] {
            field + "-day",
            "" + day.getDayOfMonth(),
            field + "-month",
            "" + day.getMonthValue(),
            field + "-year",
            "" + day.getYear()
        };
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).asString());
    }

    @Test
    @TestSecurity(
            user = "fran",
            roles = {"forum", "reader"})
    void theForumsWordsStandInThePaperAsTheyAreAndNobodyElseWritesThem() {
        String words = "We were told in March.  Two spaces, and no <b>edit</b>.";

        assertThat(send("forum-words", Map.of("pack", "monthly", "words", words))
                        .statusCode())
                .isEqualTo(303);

        Document paper = Jsoup.parse(given().get("/board/packs/monthly.html").asString());
        assertThat(paper.text()).contains("says We were told in March. Two spaces, and no <b>edit</b>.");
        assertThat(text("monthly.html", DAY)).as("written later").doesNotContain("We were told");
        assertThat(given().get("/board/packs/review.html").asString()).doesNotContain("We were told");
        assertThat(given().get("/board/packs").asString()).contains("Change these words");
        assertThat(given().get("/board/edit/review").statusCode()).isEqualTo(403);
        assertThat(faults("forum-words", Map.of("pack", "monthly", "words", "Again")))
                .containsExactly("Paper: the forum has words of today on this one; go back and change those");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void anOfficerDoesNotWriteForTheForum() {
        assertThat(given().get("/board/edit/forum-words?for=monthly").statusCode())
                .isEqualTo(403);
        assertThat(send("forum-words", Map.of("pack", "monthly", "words", "Ours"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void whatAReviewFoundIsNotTakenOffAndNoTwoAreOnOneDay() {
        add("2020-01-23", "review", "2020-01-22", 0, Map.of("day", "2020-01-22", "by", "DfE", "found", "Slow"));
        add("2020-01-24", "review", "2020-02-20", 0, Map.of("day", "2020-03-20", "by", "DfE", "letter", "held"));
        Map<String, String> moved = new HashMap<>(Map.of(
                "day-day", "20", "day-month", "3", "day-year", "2020", "by", "DfE", "letter", "held", "found", "Slow"));

        assertThat(faults("review", moved))
                .containsExactly("Day of the review: there is one on that day already; change that one");
        assertThat(faults("review/2020-01-22", with(moved, "seen", "1", "why", "it was moved")))
                .containsExactly("Day of the review: there is one on that day already; change that one");
        assertThat(given().get("/board/edit/review/2020-01-22/remove").statusCode())
                .isEqualTo(403);
        assertThat(given().get("/board/edit/review/2020-01-22").asString()).doesNotContain("Take it off");
        assertThat(send("review/2020-02-20/remove", Map.of("seen", "1", "why", "there twice"))
                        .statusCode())
                .isEqualTo(303);
        Response saved = send("review", with(moved, "day-day", "21"));
        assertThat(said(saved)).contains("Saved: Review of 21 March 2020.");
    }

    @Test
    @TestSecurity(
            user = "fran",
            roles = {"forum", "reader"})
    void theForumsWordsOfAnEarlierDayStayAndThoseOfTodayCanBeWrittenAnew() {
        add("2020-01-23", "forum-words", "monthly-2020-01-23", 0, Map.of("pack", "monthly", "words", "Of old"));
        assertThat(given().get("/board/edit/forum-words/monthly-2020-01-23/remove")
                        .statusCode())
                .isEqualTo(403);
        String today = "monthly-" + LocalDate.now();
        Response first = send("forum-words", Map.of("pack", "monthly", "words", "A slip"));
        assertThat(said(first)).contains("Saved: The forum’s words on the paper “Report to the board”.");
        assertThat(faults("forum-words/" + today, Map.of("pack", "review", "words", "A slip", "seen", "1")))
                .containsExactly("Paper: these words stay with theirs; write new words for the other paper");

        assertThat(send("forum-words/" + today + "/remove", Map.of("seen", "1", "why", "a slip"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(send("forum-words", Map.of("pack", "monthly", "words", "As we mean it"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(given().get("/board/packs/monthly.html").asString())
                .contains("As we mean it")
                .doesNotContain("A slip");
        assertThat(faults("forum-words", Map.of("pack", "monthly", "words", "Once more")))
                .containsExactly("Paper: the forum has words of today on this one; go back and change those");
    }

    private static String said(Response saved) {
        assertThat(saved.statusCode()).isEqualTo(303);
        return Jsoup.parse(given().cookies(saved.cookies()).get("/board/packs").asString())
                .text();
    }

    private static Response send(String kind, Map<String, String> fields) {
        return given().redirects().follow(false).formParams(fields).post("/board/edit/" + kind);
    }

    private static List<String> faults(String kind, Map<String, String> fields) {
        Response answer = send(kind, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString()).select(".govuk-error-summary li").eachText();
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private byte[] file(String name) {
        return given().get("/board/packs/" + name + "?as-at=" + DAY).asByteArray();
    }

    private static String text(String name, String day) {
        return Jsoup.parse(given().get("/board/packs/" + name + "?as-at=" + day).asString())
                .text();
    }

    private void add(String day, String thing, String key, int seen, Map<String, String> body) {
        LocalDate on = LocalDate.parse(day);
        EntryKind kind = seen == 0 ? EntryKind.MADE : EntryKind.CHANGED;
        record.append(List.of(new NewEntry(thing, key, seen, on, kind, body, "")), "officer", on);
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
                "lead",
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

    private static Map<String, String> risk() {
        return Map.of(
                "risk",
                "Posts stay empty",
                "likelihood",
                "4",
                "impact",
                "4",
                "likelihoodAfter",
                "3",
                "impactAfter",
                "4",
                "owner",
                "lead",
                "review",
                "2020-02-20",
                "state",
                "open");
    }
}
