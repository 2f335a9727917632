package org.heard.reporting.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.heard.ground.files.WordFiles;
import org.heard.people.account.Accounts;
import org.heard.reporting.report.FileType;
import org.heard.reporting.report.Part;
import org.heard.reporting.report.ReportKind;
import org.heard.reporting.report.Writing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The desk as officers and the forum use it, press by press; the answers behind the figures are invented. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsOverHttpTest {
    private static final List<String> SECTIONS = List.of(Writing.FRONT, "A1", "A2", "A3", "A4", "A5");

    @Inject
    InventedRounds rounds;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager store;

    private String release;
    private Person officer;
    private Person forum;

    /** Once for all: counting a release takes seconds. */
    @BeforeEach
    void publishARound() {
        if (release == null) {
            release = rounds.release();
            officer = Person.as("officer", accounts);
            forum = Person.as("forum", accounts);
        }
    }

    @AfterAll
    void leaveNothing() {
        rounds.leaveNothing();
    }

    @Test
    void aReportIsBegunFromAReleaseAndListed() {
        String report = begun("board", "For the board of June");

        assertThat(officer.page(report).select("h1").text()).contains("For the board of June");
        assertThat(officer.page("/reports").select("main").text())
                .contains("For the board of June")
                .contains("Being written");
        assertThat(officer.page("/your-pages").select("a[href=/reports]")).hasSize(1);
        assertThat(officer.page("/releases").select("a[href=/reports]")).hasSize(1);
    }

    @Test
    void whatIsNotChosenIsAskedForWithTheTitleKept() {
        Response answer = officer.press("/reports", Map.of("title", "My title", "kind", "novel"));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly("Choose for whom the report is", "Choose which figures the report is made from");
        assertThat(page.select("#title").val()).isEqualTo("My title");
        page.select(".govuk-error-summary a")
                .forEach(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
        assertThat(Person.problem(officer.press(
                        "/reports", Map.of("kind", "board", "release", release, "title", "x".repeat(151)))))
                .contains("Title must have 150 characters or fewer");
    }

    @Test
    void aSectionIsNotReadyUntilEachOfItsPartsIsWritten() {
        String report = begun("board", "");
        Map<String, String> form = form(report, "A4");
        form.putAll(Map.of("COMMENT", "They say so.", "ANALYSIS", "It may be so.", "RECOMMENDATION", "Do it."));

        assertThat(missing(report, "A4")).contains("Data comment, Analysis, Recommendation, Evidence of impact");
        assertThat(save(report, "A4", form).statusCode()).isEqualTo(303);
        assertThat(missing(report, "A4")).isEqualTo("Not ready Still empty: Evidence of impact.");

        form = form(report, "A4");
        form.remove("show");
        save(report, "A4", form);
        assertThat(missing(report, "A4")).isEqualTo("Not ready Still empty: Data, Evidence of impact.");
        assertThat(Person.problem(officer.press(report + "/issue"))).contains("Some parts are still empty");
    }

    @Test
    void figuresArePrintedInTheOrderOfficersGiveThem() {
        String report = begun("board", "");
        Map<String, String> form = form(report, "A1");
        String[] figures = form.get("show").split(",");
        assertThat(figures).hasSizeGreaterThan(1);
        form.put("place-" + figures[0], "2");
        form.put("place-" + figures[1], "1");
        save(report, "A1", form);

        assertThat(form(report, "A1").get("show").split(","))
                .containsSubsequence(figures[1], figures[0])
                .hasSize(figures.length);

        form = form(report, "A1");
        form.put("place-" + figures[0], "first");
        form.put("ANALYSIS", "kept");
        Response refused = save(report, "A1", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.getElementById("place-" + figures[0]).val()).isEqualTo("first");
        assertThat(page.getElementById("ANALYSIS").wholeText().strip()).isEqualTo("kept");
        assertThat(page.select(".govuk-error-summary a[href=#place-" + figures[0] + "]"))
                .hasSize(1);
    }

    @Test
    void twoOfficersWhoSaveAtOnceLoseNothing() {
        String report = begun("board", "");
        Map<String, String> hers = form(report, "A2");
        Map<String, String> his = form(report, "A2");
        hers.put("ANALYSIS", "Her words <b>");
        his.put("ANALYSIS", "His words");
        assertThat(save(report, "A2", hers).statusCode()).isEqualTo(303);

        Response clash = save(report, "A2", his);

        assertThat(clash.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(clash.asString());
        assertThat(page.select("section").text()).contains("Her words <b>");
        assertThat(page.getElementById("ANALYSIS").wholeText().strip()).isEqualTo("His words");
        assertThat(form(report, "A2").get("ANALYSIS")).isEqualTo("Her words <b>");

        his = filled(page);
        assertThat(save(report, "A2", his).statusCode()).isEqualTo(303);
        assertThat(form(report, "A2").get("ANALYSIS")).isEqualTo("His words");
        assertThat(save(report, "A2", his).statusCode())
                .as("the same once more")
                .isEqualTo(303);
    }

    @Test
    void longTextsAndSignsNobodyCanPrintAreHandled() {
        String report = begun("board", "");
        Map<String, String> form = form(report, "A3");
        form.put("ANALYSIS", "ї".repeat(TypedText.LONGEST + 1));
        form.put("EVIDENCE", "one\u000Btwo\u0000\uFFFF three");
        Response refused = save(report, "A3", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Person.problem(refused)).contains("Analysis is too long").contains("It has 10,001");
        assertThat(Jsoup.parse(refused.asString()).getElementById("ANALYSIS").wholeText())
                .contains("ї".repeat(TypedText.LONGEST + 1));

        form.put("ANALYSIS", "ї".repeat(TypedText.LONGEST));
        assertThat(save(report, "A3", form).statusCode()).isEqualTo(303);
        assertThat(form(report, "A3").get("EVIDENCE")).isEqualTo("one\ntwo three");
        assertThat(form(report, "A3").get("ANALYSIS")).hasSize(TypedText.LONGEST);
    }

    @Test
    void thePreviewShowsParagraphsAndListsAndSavesNothing() {
        String report = begun("board", "");
        Map<String, String> form = form(report, "A4");
        form.put("ANALYSIS", "First this.\n- one\n- two");
        form.put("preview", "yes");
        Response preview = save(report, "A4", form);

        assertThat(preview.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(preview.asString());
        assertThat(page.select(".heard-preview li").eachText()).contains("one", "two");
        assertThat(page.getElementById("ANALYSIS").wholeText()).contains("- one");
        assertThat(form(report, "A4").get("ANALYSIS")).isEmpty();
    }

    @Test
    void whatIsIssuedStaysAsItIsAndItsFilesAreTheSameBytesForEver() throws IOException {
        String report = ready("board");
        assertThat(officer.page(report).text()).contains("Ready to issue");
        byte[] draft = file(officer, report, "docx");
        assertThat(header(draft)).containsIgnoringCase("draft, not issued");
        assertThat(officer.page(report + "/issue").text()).contains("stays as it is");
        assertThat(forum.get(report).statusCode()).isEqualTo(404);

        assertThat(officer.press(report + "/issue").statusCode()).isEqualTo(303);

        Document page = officer.page(report);
        assertThat(page.text()).contains("by the officer. Version 1.").doesNotContain("Not ready");
        byte[] issued = file(officer, report, "docx");
        assertThat(header(issued)).doesNotContainIgnoringCase("not issued");
        assertThat(officer.upload("/reports/template", "council.docx", WordFiles.council())
                        .statusCode())
                .isEqualTo(303);
        assertThat(file(forum, report, "docx")).isEqualTo(issued);
        officer.press("/reports/template/undo");

        Response late = save(report, "A1", Map.of("version", "1", "ANALYSIS", "late words"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.asString()).contains("late words").contains("issued and stays as it is");
        assertThat(officer.press(report + "/delete").statusCode()).isEqualTo(422);
        assertThat(officer.press(report + "/issue").statusCode()).isEqualTo(422);
        assertThat(officer.press(report + "/title", Map.of("title", "Other")).statusCode())
                .isEqualTo(422);
        assertThat(officer.get(report + "/delete").statusCode()).isEqualTo(404);
    }

    @Test
    void theDatabaseItselfRefusesToChangeAnIssuedReport() {
        String report = ready("board");
        officer.press(report + "/issue");
        long id = Long.parseLong(report.substring("/reports/".length()));

        for (String sql : List.of(
                "update report set title = 'x' where id = ",
                "delete from report where id = ",
                "delete from report_section where report = ",
                "update report_section set version = 9 where report = ")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                                    .run(() -> store.createNativeQuery(sql + id).executeUpdate())))
                    .as(sql)
                    .hasStackTraceContaining("stays as it is");
        }
    }

    @Test
    void theNextVersionBeginsWithTheWordsAndTakesThePlaceOnlyWhenIssued() {
        String first = ready("committee");
        officer.press(first + "/issue");
        Response begun = officer.press(first + "/next");
        String second = address(begun);

        assertThat(address(officer.press(first + "/next"))).as("pressed twice").isEqualTo(second);
        assertThat(officer.page(second).text()).contains("version 2").contains("Ready to issue");
        assertThat(officer.page(first).text()).contains("Until it is issued, this one stands");
        assertThat(form(second, "A1").get("ANALYSIS")).isEqualTo("Written for a test");

        officer.press(second + "/issue");
        assertThat(officer.page(second).text()).contains("Version 2, in place of version 1 of");
        assertThat(officer.page(first).text()).contains("Superseded by version 2");
    }

    @Test
    void aDraftIsDeletedOnlyAfterAskingOnceMore() {
        String report = begun("two-monthly", "To be thrown away");

        assertThat(officer.page(report + "/delete").text()).contains("is lost");
        assertThat(officer.press(report + "/delete").statusCode()).isEqualTo(303);
        assertThat(officer.get(report).statusCode()).isEqualTo(404);
    }

    @Test
    void theForumAloneWritesItsCommentaryAndItIsPrintedUnedited() throws IOException {
        String commentary = "/commentary/" + release;
        String words = "Families wait too long.\n\nWe were *not* asked; we say so: <unedited>";
        String version = forum.page(commentary).select("[name=version]").val();

        assertThat(officer.send(commentary, Map.of("words", "Officers' words", "version", version))
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.page(commentary).select("textarea")).isEmpty();
        assertThat(forum.send(commentary, Map.of("words", words, "version", version))
                        .statusCode())
                .isEqualTo(303);
        assertThat(forum.send(commentary, Map.of("words", "Somebody else's", "version", version))
                        .statusCode())
                .isEqualTo(409);

        String report = ready("board");
        assertThat(officer.page(report).text())
                .contains("Written. It is printed as it is")
                .contains("Seen before they were published: officer, who prepared them,");
        try (XWPFDocument word = word(file(officer, report, "docx"))) {
            assertThat(word.getParagraphs())
                    .extracting(p -> p.getText())
                    .contains("Families wait too long.", "We were *not* asked; we say so: <unedited>");
        }
    }

    @Test
    void whoLooksAtFiguresBeforeTheyArePublishedIsListedByRole() {
        String held = rounds.held();
        Person administrator = Person.as("administrator", accounts);
        assertThat(forum.get("/results/" + held).statusCode()).isEqualTo(404);
        administrator.page("/results/" + held);
        administrator.page("/results/" + held);
        rounds.publish(held);
        forum.page("/results/" + held);

        String page = forum.page("/commentary/" + held).text();
        assertThat(page).contains("officer, who prepared them,").containsOnlyOnce("; administrator, ");
        assertThat(page).doesNotContain("forum, ");
    }

    @Test
    void eachRoleWritesItsOwnPartAloneAndNobodyElseAnything() {
        String report = begun("board", "");

        assertThat(forum.get(report).statusCode()).isEqualTo(404);
        assertThat(forum.get(report + "/sections/A1").statusCode()).isEqualTo(403);
        assertThat(forum.send(report + "/sections/A1", Map.of("ANALYSIS", "x")).statusCode())
                .isEqualTo(403);
        assertThat(forum.press(report + "/issue").statusCode()).isEqualTo(403);
        assertThat(forum.press(report + "/delete").statusCode()).isEqualTo(403);
        assertThat(forum.press("/reports", Map.of("kind", "board", "release", release))
                        .statusCode())
                .isEqualTo(403);
        assertThat(forum.get(report + "/files/docx").statusCode()).isEqualTo(404);
        assertThat(forum.get("/reports/template").statusCode()).isEqualTo(403);
        assertThat(forum.upload("/reports/template", "a.docx", WordFiles.council())
                        .statusCode())
                .isEqualTo(403);
        assertThat(forum.page("/reports").select("form")).isEmpty();
        for (String address : List.of(
                "/reports",
                report,
                report + "/sections/A1",
                "/commentary",
                "/reports/template",
                report + "/files/docx")) {
            Response stranger = Person.asking().get(address);
            assertThat(stranger.statusCode()).as(address).isEqualTo(302);
            assertThat(stranger.header("Location")).endsWith("/sign-in");
        }
    }

    @Test
    void whoWasSignedOutWhileWritingGetsTheWordsBackAndNothingElse() {
        String report = begun("board", "A title nobody may see");
        Map<String, String> form = form(report, "A2");
        form.put("ANALYSIS", "An hour of work <br>");
        Response answer = new Person("gone").send(report + "/sections/A2", form);

        assertThat(answer.statusCode()).as(answer.headers().toString()).isEqualTo(403);
        assertThat(answer.asString()).doesNotContain("A title nobody may see");
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.getElementById("ANALYSIS").wholeText().strip()).isEqualTo("An hour of work <br>");
        Map<String, String> again = new HashMap<>(filled(page));
        again.put(
                "show",
                String.join(
                        ",",
                        page.select("input[name=show]").stream()
                                .map(Element::val)
                                .toList()));
        assertThat(officer.send(page.select("main form").attr("action"), again).statusCode())
                .isEqualTo(303);
        assertThat(form(report, "A2")).isEqualTo(saved(form));
        assertThat(new Person("gone")
                        .send("/commentary/" + release, Map.of("words", "Ours", "version", "0"))
                        .asString())
                .contains("Ours");
    }

    private static Map<String, String> saved(Map<String, String> form) {
        Map<String, String> saved = new HashMap<>(form);
        saved.merge("version", "", (before, any) -> Integer.toString(Integer.parseInt(before) + 1));
        return saved;
    }

    @Test
    void aLongListHasPagesAndAnEmptyOneSaysSo() {
        for (int i = 0; i <= BoardReports.A_PAGE; i++) {
            begun("two-monthly", "One of many");
        }
        Document first = officer.page("/reports");
        assertThat(first.select(".heard-list > li")).hasSize(BoardReports.A_PAGE);
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("/reports?page=2");
        assertThat(officer.page("/reports?page=2").select("a[rel=prev]")).hasSize(1);
        assertThat(officer.page("/reports?page=999").select(".heard-list > li")).isNotEmpty();
    }

    @Test
    void everyKindOfFileIsMadeOnceAndKept() {
        String report = ready("two-monthly");
        officer.press(report + "/issue");
        for (FileType type : FileType.values()) {
            byte[] once = file(officer, report, type.ending());
            assertThat(file(forum, report, type.ending())).isEqualTo(once);
        }
        assertThat(officer.get(report + "/files/exe").statusCode()).isEqualTo(404);
        Document done = officer.page(report + "/files/pdf/progress");
        assertThat(done.select("h1").text()).isEqualTo("The file is ready");
    }

    @Test
    void theCouncilsTemplateIsUsedUntilUndoneAndABadFileIsRefusedInOneSentence() throws IOException {
        String report = begun("board", "");
        Response refused = officer.upload("/reports/template", "a.docx", WordFiles.bomb());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Person.problem(refused)).contains("small only while it is packed");
        assertThat(officer.upload("/reports/template", "<i>our own</i>.docx", WordFiles.council())
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.page("/reports/template").select("main strong").text())
                .isEqualTo("i>.docx");
        assertThat(header(file(officer, report, "docx"))).contains("Sampleshire Council");

        officer.press("/reports/template/undo");
        assertThat(officer.page("/reports/template").text()).contains("made from Heard’s own");
        assertThat(header(file(officer, report, "docx"))).doesNotContain("Sampleshire");
    }

    private String begun(String kind, String title) {
        Response answer = officer.press("/reports", Map.of("kind", kind, "release", release, "title", title));
        assertThat(answer.statusCode()).isEqualTo(303);
        return address(answer);
    }

    private static String address(Response answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private String ready(String kind) {
        String report = begun(kind, "");
        ReportKind of =
                ReportKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        for (String section : SECTIONS) {
            Map<String, String> form = form(report, section);
            List<Part> parts = section.equals(Writing.FRONT) ? of.front() : of.perObjective();
            parts.forEach(part -> form.put(part.name(), "Written for a test"));
            assertThat(save(report, section, form).statusCode()).isEqualTo(303);
        }
        return report;
    }

    private Response save(String report, String section, Map<String, String> form) {
        return officer.send(report + "/sections/" + section, form);
    }

    /** What the section's form holds when it is opened. */
    private Map<String, String> form(String report, String section) {
        return filled(officer.page(report + "/sections/" + section));
    }

    private static Map<String, String> filled(Document page) {
        Map<String, String> form = new HashMap<>();
        page.select("main form textarea")
                .forEach(area -> form.put(area.id(), area.wholeText().strip()));
        page.select("main form input:not([type=checkbox])").forEach(input -> form.put(input.attr("name"), input.val()));
        List<String> shown = page.select("main form input[checked]").stream()
                .map(Element::val)
                .toList();
        if (!shown.isEmpty()) {
            form.put("show", String.join(",", shown));
        }
        return form;
    }

    private String missing(String report, String section) {
        return officer.page(report).getElementById(section).select("p").text();
    }

    /** Waits as a person would, on the page that says to wait. */
    private static byte[] file(Person reader, String report, String ending) {
        Response answer = reader.get(report + "/files/" + ending);
        for (int looks = 0; answer.statusCode() == 303 && looks < 600; looks++) {
            LockSupport.parkNanos(100_000_000L);
            Response progress = reader.get(address(answer));
            assertThat(progress.statusCode()).isEqualTo(200);
            if (!progress.asString().contains("The file is ready")) {
                assertThat(progress.header("Retry-After")).isEqualTo("3");
                assertThat(progress.asString()).contains("See if it is ready").doesNotContain("http-equiv");
            }
            answer = reader.get(report + "/files/" + ending);
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains("attachment").contains("." + ending);
        return answer.asByteArray();
    }

    private static XWPFDocument word(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static String header(byte[] file) throws IOException {
        try (XWPFDocument word = word(file)) {
            return word.getHeaderList().get(0).getText();
        }
    }
}
