package org.heard.improvement.transfer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.planning.PlannedAction;
import org.heard.improvement.planning.Plans;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A council's plan comes in whole, with every row accounted for, or not at all. */
@QuarkusTest
@TestSecurity(
        user = "robin",
        roles = {"officer", "reader"})
class PlanImportPageTest {
    private static final String PAGE = "/board/import";
    private static final List<String> SHORT =
            List.of("Objective", "Ref", "Action", "Lead", "Start date", "Due", "Status");

    @Inject
    RecordGround ground;

    @Inject
    BoardRecord record;

    @Inject
    Boards boards;

    @Inject
    Plans plans;

    @BeforeEach
    void begin() {
        ground.clear();
        new WrittenPlan(record).begin();
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    private static List<List<String>> sefton() {
        return List.of(
                PlanFiles.HEAD,
                List.of(
                        "A1 Joint",
                        "1.1",
                        "Write one pathway",
                        "Nobody knew",
                        "Clear",
                        "W1",
                        "Jo Bloggs",
                        "March 2020 - Amber"),
                List.of("", "1.2", "Tell families", "They ask", "Told", "W1", "Jo Bloggs", "31/03/2020\nComplete"),
                PlanFiles.HEAD,
                List.of("Outcome 2", "2.1", "Ask schools", "", "", "W2", "Sam Smith, NHS", "Q3 2019/20 Green"));
    }

    static Stream<Arguments> filesWithAMergedOutcome() {
        return Stream.of(
                Arguments.of("plan.xlsx", PlanFiles.xlsxMerged(sefton(), 1, 2)),
                Arguments.of("plan.ods", PlanFiles.odsMerged(sefton(), 1, 2)),
                Arguments.of("plan.docx", PlanFiles.docxMerged(sefton(), 1, 2)));
    }

    @ParameterizedTest
    @MethodSource("filesWithAMergedOutcome")
    void aPlanWithSeftonsHeadingsComesInAndItsNamesDoNot(String name, byte[] file) {
        Document page = page(send(name, file), 200);
        assertThat(page.select("h1 + p").text())
                .isEqualTo("0 actions taken, 0 changed, 0 unchanged, 3 not understood.");
        assertThat(page.select("label[for^=lead-]").eachText()).containsExactly("Jo Bloggs", "Sam Smith, NHS");
        assertThat(page.select("button[formaction]")).as("nothing to press yet").isEmpty();

        Map<String, String> form = form(page);
        form.put(lead(page, "Jo Bloggs"), "director-council");
        form.put(lead(page, "Sam Smith, NHS"), "nurse-nhs");
        page = page(post("/look", form), 200);
        assertThat(page.select("h1 + p").text())
                .isEqualTo("3 actions taken, 0 changed, 0 unchanged, 0 not understood.");
        Response done = post("/confirm", form(page));

        assertThat(done.statusCode()).isEqualTo(303);
        Thing first = action("1.1");
        assertThat(first.text("objective")).isEqualTo("A1");
        assertThat(first.text("due")).isEqualTo("2020-03-31");
        assertThat(first.text("theirs")).isEqualTo("Amber");
        assertThat(first.text("state")).isEqualTo("under-way");
        assertThat(first.text("begin")).as("with the plan").isEqualTo("2019-10-17");
        assertThat(first.text("owner")).isEqualTo("director-council");
        assertThat(action("1.2").text("objective"))
                .as("a merged cell carries down")
                .isEqualTo("A1");
        assertThat(action("1.2").text("state")).isEqualTo("completed");
        assertThat(action("1.2").text("completed")).isEqualTo("2020-03-31");
        assertThat(action("1.2").text("evidence")).isEqualTo("none, because imported");
        assertThat(action("2.1").text("due")).isEqualTo("2019-12-31");
        assertThat(record.entries().toString()).doesNotContain("Bloggs").doesNotContain("Smith");
        assertThat(record.faults()).isEmpty();
        assertThat(Jsoup.parse(given().get("/board/plan/actions/1.1").asString())
                        .text())
                .contains("Amber. It is not ours and counts for nothing here.");
    }

    @Test
    void aSecondPressTellsTheSameAndWritesNothing() {
        Map<String, String> form = form(page(send("plan.csv", PlanFiles.csv(one("1.1", "31/03/2020"))), 200));
        assertThat(post("/confirm", form).statusCode()).isEqualTo(303);
        int entries = record.entries().size();

        Response again = post("/confirm", form);

        assertThat(again.statusCode()).isEqualTo(303);
        Document told = Jsoup.parse(given().cookies(again.cookies()).get(PAGE).asString());
        assertThat(told.select(".govuk-notification-banner").text()).contains("1 action taken");
        assertThat(record.entries()).hasSize(entries);
    }

    @Test
    void daysThatAreNotUnderstoodAreAskedAndNothingIsInBeforeTheyAreAnswered() {
        List<List<String>> rows = List.of(
                SHORT,
                List.of("A1", "1.1", "One", "Director", "", "Q3 2019", "Red"),
                List.of("A1", "1.2", "Two", "Director", "", "May 25", ""),
                List.of("A1", "1.3", "Three", "Director", "", "ongoing", ""),
                List.of("A1", "1.4", "Four", "Director", "", "TBC", "Not started"));
        Document page = page(send("plan.csv", PlanFiles.csv(rows)), 200);
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "The file, row 2 1.1 Not understood: “Q3 2019” may be more than one day. Write the day it means",
                        "The file, row 3 1.2 Not understood: “May 25” may be more than one day. Write the day it means",
                        "The file, row 4 1.3 Not understood: “ongoing” is no date. Write the day it is due",
                        "The file, row 5 1.4 Not understood: “TBC” is no date. Write the day it is due");

        Document refused = page(post("/confirm", form(page)), 422);
        assertThat(refused.select(".govuk-error-summary li")).hasSize(4);
        assertThat(boards.today().all(ThingKind.ACTION)).isEmpty();

        Map<String, String> form = form(refused);
        form.put("day-1", "30/09/2020");
        form.put("day-2", "25 May 2020");
        form.put("day-3", "31/10/2020");
        form.put("out", "4");
        assertThat(post("/confirm", form(page(post("/look", form), 200))).statusCode())
                .isEqualTo(303);
        assertThat(boards.today().all(ThingKind.ACTION).stream().map(one -> one.text("due")))
                .containsExactly("2020-09-30", "2020-05-25", "2020-10-31");
    }

    static Stream<Arguments> refusedRows() {
        List<String> good = List.of("A1", "1.1", "One", "Director", "", "31/03/2020", "");
        return Stream.of(
                Arguments.of(good, good, "Sheet “Plan”, row 3: action 1.1 stands in the file twice"),
                Arguments.of(
                        good,
                        List.of("A9", "1.2", "Two", "Director", "", "31/03/2020", ""),
                        "Sheet “Plan”, row 3: the objective “A9” of action 1.2 is none of the plan’s"),
                Arguments.of(
                        good,
                        List.of("A1", "1.2", "Two", "Director", "01/05/2020", "30/04/2020", ""),
                        "Sheet “Plan”, row 3: action 1.2 is due on 30 April 2020, before it begins on 1 May 2020"),
                Arguments.of(
                        good,
                        List.of("A1", "1.2", "Two", "Director", "", "30/04/2019", ""),
                        "Sheet “Plan”, row 3: action 1.2 is due on 30 April 2019, before it begins on 17 October 2019"),
                Arguments.of(
                        good,
                        List.of("A1", "12", "Two", "Director", "", "30/04/2020", ""),
                        "Sheet “Plan”, row 3: the number “12” is not two numbers with a point between"),
                Arguments.of(
                        good,
                        List.of("A1", "", "Two", "Director", "", "30/04/2020", ""),
                        "Sheet “Plan”, row 3: the action has no number"));
    }

    @ParameterizedTest
    @MethodSource("refusedRows")
    void oneWrongRowRefusesTheWholeFileInASentence(List<String> one, List<String> other, String sentence) {
        Document page = page(send("plan.xlsx", PlanFiles.xlsx(List.of(SHORT, one, other))), 422);

        assertThat(page.select(".govuk-error-summary li").eachText())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(sentence);
        assertThat(page(post("/confirm", form(page)), 422).select("button[formaction]"))
                .isEmpty();
        assertThat(boards.today().all(ThingKind.ACTION)).isEmpty();
    }

    @Test
    void aLeadWithoutASeatRefusesTheWholeFile() {
        List<List<String>> rows = List.of(
                SHORT,
                List.of("A1", "1.1", "One", "Director", "", "31/03/2020", ""),
                List.of("A1", "1.2", "Two", "Somebody", "", "31/03/2020", ""));
        Document page = page(send("plan.ods", PlanFiles.ods(rows)), 200);
        Map<String, String> form = form(page);
        form.put(lead(page, "Somebody"), "no-such-seat");

        Document refused = page(post("/confirm", form), 422);

        assertThat(refused.select(".govuk-error-summary li").text())
                .isEqualTo("Sheet “Plan”, row 3: no seat is chosen for the lead of action 1.2");
        assertThat(boards.today().all(ThingKind.ACTION)).isEmpty();
    }

    static Stream<Arguments> refusedFiles() throws IOException {
        List<List<String>> rows = one("1.1", "31/03/2020");
        XSSFWorkbook formula = PlanFiles.workbook(rows);
        formula.getSheetAt(0).getRow(1).getCell(5).setCellFormula("DATE(2020,3,31)");
        return Stream.of(
                Arguments.of("plan.xlsm", PlanFiles.xlsx(rows), "The file holds a macro"),
                Arguments.of("plan.xlsx", with(PlanFiles.xlsx(rows), "xl/vbaProject.bin"), "The file holds a macro"),
                Arguments.of("plan.docx", with(PlanFiles.docx(rows), "word/vbaProject.bin"), "The file holds a macro"),
                Arguments.of("plan.xlsx", locked(PlanFiles.xlsx(rows)), "The file is protected by a password"),
                Arguments.of(
                        "plan.csv", PlanFiles.csv(rows.subList(1, 2)), "No table in the file has a row of headings"),
                Arguments.of(
                        "plan.docx", PlanFiles.docx(rows.subList(1, 2)), "No table in the file has a row of headings"),
                Arguments.of(
                        "plan.xlsx", PlanFiles.bytes(formula), "Sheet “Plan”, row 2: a formula stands under “Due”"),
                Arguments.of(
                        "plan.csv",
                        PlanFiles.csv(one("1.1", "=NOW()")),
                        "The file, row 2: a formula stands under “Due”"),
                Arguments.of("plan.xlsx", many(), "The file has 501 rows, and a plan may have 500"),
                Arguments.of("plan.csv", new byte[5 * 1024 * 1024 + 1], "The file is larger than 5 megabytes"),
                Arguments.of("plan.csv", new byte[0], "The file is empty"),
                Arguments.of(
                        "plan.pdf", "%PDF-1.4 nothing".getBytes(StandardCharsets.UTF_8), "This is no file of a plan"),
                Arguments.of(
                        "plan.csv",
                        "Ref,Action,Due\n\"1.1,open".getBytes(StandardCharsets.UTF_8),
                        "In the file a quotation mark"));
    }

    @ParameterizedTest
    @MethodSource("refusedFiles")
    void aFileThatIsNotToBeReadIsRefusedInOneSentence(String name, byte[] file, String sentence) {
        Document page = page(send(name, file), 422);

        assertThat(page.select(".govuk-error-summary li").eachText())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(sentence);
    }

    @Test
    void theShadeOfACellIsTheirRatingWhereItSaysNothing() {
        XSSFWorkbook book = PlanFiles.workbook(one("1.1", "31/03/2020"));
        XSSFCellStyle style = book.createCellStyle();
        style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xC0, 0}));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        book.getSheetAt(0).getRow(1).getCell(6).setCellStyle(style);

        bringIn("plan.xlsx", PlanFiles.bytes(book));

        assertThat(action("1.1").text("theirs")).isEqualTo("Amber (shade)");
    }

    @Test
    void columnsAreSuggestedAndCanBeChosenOtherwise() {
        List<List<String>> rows = List.of(
                List.of("Objective", "Ref", "Measure of success", "Action", "Lead", "Due"),
                List.of("A1", "1.1", "Families say so", "One", "Director", "31/03/2020"));
        Document page = page(send("plan.xlsx", PlanFiles.xlsx(rows)), 200);
        assertThat(page.select("label[for=column-2]").text()).isEqualTo("Measure of success");
        assertThat(page.select("#column-2 option[selected]").val()).isEqualTo("nothing");

        Map<String, String> form = form(page);
        form.put("column-2", "impact");
        post("/confirm", form(page(post("/look", form), 200)));

        assertThat(action("1.1").text("effect")).isEqualTo("Families say so");
    }

    @Test
    void whatIsChosenAfterTheLookIsLookedAtAgain() {
        Document page = page(send("plan.csv", PlanFiles.csv(one("1.1", "31/03/2020"))), 200);
        Map<String, String> form = form(page);
        form.put("column-6", "why");
        form.put("column-2", "impact");
        form.put("column-2", "action");
        new WrittenPlan(record).note("9.9");
        record.append(
                List.of(new NewEntry(
                        "action",
                        "1.1",
                        0,
                        WrittenPlan.DAY,
                        EntryKind.MADE,
                        WrittenPlan.action("1.1", "A1", "nurse-nhs"),
                        "")),
                "officer");

        Document again = page(post("/confirm", form), 409);

        assertThat(again.select(".govuk-error-summary li").text()).startsWith("The plan or your choices have changed");
        assertThat(action("1.1").text("owner")).isEqualTo("nurse-nhs");
        assertThat(post("/confirm", form(again)).statusCode()).isEqualTo(303);
        assertThat(action("1.1").text("owner")).isEqualTo("director-council");
    }

    @Test
    void aDayThatIsInThePlanIsNotMovedByAFile() {
        bringIn("plan.csv", PlanFiles.csv(one("1.1", "31/03/2020")));

        Document page = page(send("plan.csv", PlanFiles.csv(one("1.1", "30/06/2020"))), 200);

        assertThat(page.select("tbody tr").text())
                .contains("the day moves from 31 March 2020 to 30 June 2020. Only a decision of the board does that");
        assertThat(post("/confirm", form(page)).statusCode()).isEqualTo(422);
    }

    @Test
    void anImportIsTakenBackUntilSomethingNamesWhatItBrought() {
        bringIn("plan.csv", PlanFiles.csv(one("1.1", "31/03/2020")));
        bringIn("more.csv", PlanFiles.csv(one("1.2", "31/03/2020")));
        new WrittenPlan(record).note("1.1");
        Document page = Jsoup.parse(given().get(PAGE).asString());
        assertThat(page.text()).contains("It cannot be taken back any more: note 1.1-n1 names action 1.1.");
        String second = page.select("[name=import]").val();

        assertThat(undo(second).statusCode()).isEqualTo(303);

        assertThat(boards.today().find(ThingKind.ACTION, "1.2")).isEmpty();
        assertThat(boards.today().find(ThingKind.ACTION, "1.1")).isPresent();
        assertThat(record.entries().get(record.entries().size() - 1).kind()).isEqualTo(EntryKind.REMOVED);
        assertThat(undo(second).statusCode()).as("once").isEqualTo(422);
        assertThat(undo(second.replaceAll("[0-9]+$", "1")).statusCode())
                .as("barred")
                .isEqualTo(422);
    }

    @Test
    void whatAnImportChangedIsAsBeforeOnceItIsTakenBack() {
        bringIn("plan.csv", PlanFiles.csv(one("1.1", "31/03/2020")));
        List<List<String>> changed =
                List.of(SHORT, List.of("A1", "1.1", "Other words", "Chief Nurse", "", "", "Complete"));
        bringIn("plan.csv", PlanFiles.csv(changed));
        assertThat(action("1.1").text("state")).isEqualTo("completed");
        assertThat(action("1.1").text("owner")).isEqualTo("nurse-nhs");

        undo(Jsoup.parse(given().get(PAGE).asString()).select("[name=import]").val());

        assertThat(action("1.1").text("what")).isEqualTo("One");
        assertThat(action("1.1").text("state")).isEqualTo("not-started");
        assertThat(action("1.1").text("owner")).isEqualTo("director-council");
    }

    /** The first day is that of the plan that stands, not of one that was taken back. */
    @Test
    void whatWasTakenBackComesInAnewWithItsRightDay() {
        bringIn("plan.csv", PlanFiles.csv(one("1.1", "31/03/2020")));
        undo(Jsoup.parse(given().get(PAGE).asString()).select("[name=import]").val());

        bringIn("plan.csv", PlanFiles.csv(one("1.1", "30/06/2020")));

        PlannedAction action = plans.of(boards.today()).action("1.1").orElseThrow();
        assertThat(action.facts().due().first()).isEqualTo("2020-06-30");
        assertThat(action.facts().due().isMoved()).isFalse();
    }

    @Test
    void whatAnOfficerTookOffDoesNotComeBackByAFile() {
        bringIn("plan.csv", PlanFiles.csv(one("1.1", "31/03/2020")));
        given().formParam("why", "not ours").formParam("seen", "1").post("/board/edit/action/1.1/remove");

        Document page = page(send("plan.csv", PlanFiles.csv(one("1.1", "31/03/2020"))), 422);

        assertThat(page.select(".govuk-error-summary li").text()).contains("action 1.1 was taken off the plan");
    }

    @Test
    void aChangeOnTheFormKeepsTheirRating() {
        bringIn(
                "plan.csv",
                PlanFiles.csv(List.of(SHORT, List.of("A1", "1.1", "One", "Director", "", "31/03/2020", "Red"))));
        Document form = Jsoup.parse(given().get("/board/edit/action/1.1").asString());
        Map<String, String> sent = form(form);
        form.select("input[type=radio][checked]").forEach(one -> sent.put(one.attr("name"), one.val()));
        form.select("textarea").forEach(one -> sent.put(one.attr("name"), one.text()));
        sent.put("what", "Better words");
        sent.put("why", "clearer");

        assertThat(given().redirects()
                        .follow(false)
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParams(sent)
                        .post("/board/edit/action/1.1")
                        .statusCode())
                .isEqualTo(303);

        assertThat(action("1.1").text("what")).isEqualTo("Better words");
        assertThat(action("1.1").text("theirs")).isEqualTo("Red");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ods", "docx"})
    void whatGoesOutAndComesBackChangesNothing(String ending) {
        new WrittenPlan(record).withActions();
        int entries = record.entries().size();
        byte[] file = given().get("/board/plan/actions." + ending).asByteArray();

        Document page = page(send("actions." + ending, file), 200);

        assertThat(page.select("h1 + p").text()).isEqualTo("24 actions, nothing changed.");
        assertThat(page.select("label[for^=lead-]")).as("every lead is known").isEmpty();
        assertThat(record.entries()).hasSize(entries);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ods", "docx"})
    void aPlanWithoutActionsGoesOutAndComesBackToo(String ending) {
        byte[] file = given().get("/board/plan/actions." + ending).asByteArray();

        Document page = page(send("actions." + ending, file), 200);

        assertThat(page.select("h1 + p").text()).isEqualTo("0 actions, nothing changed.");
        assertThat(page.select("main").text()).contains("There is nothing to bring in.");
    }

    @Test
    @TestSecurity(
            user = "alex",
            roles = {"member", "reader"})
    void whoOnlyReadsBringsNothingIn() {
        assertThat(given().get(PAGE).statusCode()).isEqualTo(403);
        assertThat(send("plan.csv", PlanFiles.csv(one("1.1", "31/03/2020"))).statusCode())
                .isEqualTo(403);
        assertThat(post("/confirm", Map.of("kept", "x")).statusCode()).isEqualTo(403);
        assertThat(undo("x").statusCode()).isEqualTo(403);
    }

    private static List<List<String>> one(String key, String due) {
        return List.of(SHORT, List.of("A1", key, "One", "Director", "", due, ""));
    }

    private static byte[] many() {
        List<List<String>> rows = new ArrayList<>(List.of(SHORT));
        for (int i = 1; i <= 501; i++) {
            rows.add(List.of("A1", "1." + i, "One", "Director", "", "31/03/2020", ""));
        }
        return PlanFiles.xlsx(rows);
    }

    private static byte[] with(byte[] packed, String part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(packed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(1);
        }
        return out.toByteArray();
    }

    private static byte[] locked(byte[] packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(file)) {
                stream.write(packed);
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private void bringIn(String name, byte[] file) {
        Response done = post("/confirm", form(page(send(name, file), 200)));
        assertThat(done.statusCode()).isEqualTo(303);
    }

    private Thing action(String key) {
        return boards.today().find(ThingKind.ACTION, key).orElseThrow();
    }

    private static String lead(Document page, String text) {
        return page.select("label[for^=lead-]").stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow()
                .attr("for");
    }

    /** What a browser would send. */
    private static Map<String, String> form(Document page) {
        Map<String, String> form = new LinkedHashMap<>();
        page.select("main form input:not([type=checkbox]):not([type=radio])[name]")
                .forEach(input -> form.put(input.attr("name"), input.val()));
        page.select("main form input[type=checkbox][checked]").forEach(box -> form.put(box.attr("name"), box.val()));
        page.select("main form select")
                .forEach(select -> form.put(
                        select.attr("name"), select.select("option[selected]").val()));
        return form;
    }

    private static Document page(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }

    private static Response send(String name, byte[] file) {
        return given().redirects().follow(false).multiPart("file", name, file).post(PAGE);
    }

    private static Response undo(String id) {
        return given().redirects().follow(false).formParam("import", id).post(PAGE + "/undo");
    }

    private static Response post(String step, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(PAGE + step);
    }
}
