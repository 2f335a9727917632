package org.heard.improvement.transfer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A council's action log comes in whole, with every row accounted for, or not at all; and goes out as it came. */
@QuarkusTest
@TestSecurity(
        user = "robin",
        roles = {"officer", "reader"})
class LogImportTest {
    private static final String PAGE = "/board/import";
    private static final List<String> HEAD = List.of("Ref", "Meeting", "Action", "Owner", "Due", "Status", "Update");

    @Inject
    RecordGround ground;

    @Inject
    BoardRecord record;

    @Inject
    Boards boards;

    @BeforeEach
    void begin() {
        ground.clear();
        new WrittenPlan(record).begin();
        write("meeting", "2019-11-19", 0, Map.of("day", "2019-11-19", "state", "closed"));
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    private static List<List<String>> log() {
        return List.of(
                HEAD,
                List.of("AP1", "22/10/2019", "Ask schools", "Jo Bloggs", "30/11/2019", "Carried forward", "Half did"),
                List.of("AP2", "22/10/2019", "=Write", "Chief Nurse", "Q3 2019/20", "Complete", "Sent"),
                List.of("2019-10/7", "22/10/2019", "Tell families", "Jo Bloggs", "March 2020", "", ""));
    }

    private static List<List<String>> plain() {
        List<List<String>> rows = new ArrayList<>(log());
        rows.set(2, List.of("AP2", "22/10/2019", "Write", "Chief Nurse", "Q3 2019/20", "Complete", "Sent"));
        return rows;
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("log.csv", PlanFiles.csv(plain())),
                Arguments.of("log.xlsx", PlanFiles.xlsx(plain())),
                Arguments.of("log.ods", PlanFiles.ods(plain())),
                Arguments.of("log.docx", PlanFiles.docxMerged(plain(), 1, 1)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aLogComesInAndTheNamesOfOwnersDoNot(String name, byte[] file) {
        Document page = page(send(name, file), 200);
        assertThat(page.select("h1 + p").text())
                .as("Chief Nurse is a seat, Jo Bloggs is none")
                .isEqualTo("1 item taken, 0 changed, 0 unchanged, 2 not understood.");
        broughtIn(page);

        assertThat(item("2019-10-1").text("state")).isEqualTo("open");
        assertThat(item("2019-10-1").text("update")).isEqualTo("Half did");
        assertThat(item("2019-10-1").text("theirs")).isEqualTo("AP1");
        assertThat(item("2019-10-2").text("state")).isEqualTo("closed");
        assertThat(item("2019-10-2").text("due")).isEqualTo("2019-12-31");
        assertThat(item("2019-10-2").text("note")).isEqualTo("Sent");
        assertThat(item("2019-10-7").text("owner")).isEqualTo("director-council");
        assertThat(record.entries())
                .noneMatch(entry -> entry.body().orElseThrow().toString().contains("Bloggs"));
        assertThat(answered(page(send(name, file), 200)).select("h1 + p").text())
                .as("the same file finds its items by the council’s own numbers")
                .isEqualTo("3 items, nothing changed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ods", "docx"})
    void whatGoesOutAndComesBackChangesNothing(String ending) {
        broughtIn(page(send("log.csv", PlanFiles.csv(plain())), 200));
        write(
                "item",
                "2019-11-1",
                0,
                Map.of(
                        "meeting", "2019-11-19",
                        "what", "-Look at \"it\",\n=twice",
                        "owner", "heads-schools",
                        "due", "2020-01-31",
                        "state", "open",
                        "said", "@begun"));
        int entries = record.entries().size();

        byte[] file = given().get("/board/files/log." + ending).asByteArray();
        Document page = page(send("log." + ending, file), 200);

        assertThat(page.select("h1 + p").text()).isEqualTo("4 items, nothing changed.");
        assertThat(page.select("label[for^=lead-]")).as("every owner is known").isEmpty();
        assertThat(record.entries()).hasSize(entries);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    AP1 | 22/10/2019 | Do it | 30/11/2019 | AP1 | item AP1 stands in the file twice
                    AP2 |            | Do it | 30/11/2019 | AP1 | item AP2 names no meeting
                    AP2 | 05/06      | Do it | 30/11/2019 | AP1 | may be more than one day
                    AP2 | 22/10/2019 |       | 30/11/2019 | AP1 | item AP2 says nothing under “Action”
                    AP2 | 22/10/2019 | Do it | 21/10/2019 | AP1 | item AP2 is due on 21 October 2019, before its meeting of 22 October 2019
                    AP2 | 19/11/2019 | Do it | 30/11/2019 | AP1 | the meeting of 19 November 2019 is closed or cancelled
                    2019-09/1 | 22/10/2019 | Do it | 30/11/2019 | AP1 | has the number of another month
                        | 22/10/2019 | Do it | 30/11/2019 | AP1 | the item has no number
                    AP2 | 22/10/2019 | =1+1 | 30/11/2019 | AP1 | a formula stands under “Action”
                    """)
    void oneWrongRowRefusesTheWholeFileInASentence(
            String ref, String meeting, String what, String due, String other, String sentence) {
        List<List<String>> rows = List.of(
                HEAD,
                List.of(other, "22/10/2019", "Ask", "Director", "30/11/2019", "Open", ""),
                List.of(none(ref), none(meeting), none(what), "Director", due, "Open", ""));

        Document page = page(send("log.csv", PlanFiles.csv(rows)), 422);

        assertThat(page.select(".govuk-error-summary a").eachText())
                .hasSize(1)
                .allMatch(text -> text.startsWith("The file, row 3: ") && text.contains(sentence));
        assertThat(page.select("button[formaction]")).as("nothing to press").isEmpty();
    }

    @Test
    void anOwnerWithoutASeatAndADayThatIsNoneAreAskedAndThenTaken() {
        List<List<String>> rows = List.of(HEAD, List.of("AP1", "22/10/2019", "Ask", "Somebody", "ongoing", "Open", ""));
        Map<String, String> form = form(page(send("log.csv", PlanFiles.csv(rows)), 200));
        assertThat(post("/confirm", form).statusCode()).isEqualTo(422);
        form.put("day-1", "31/03/2020");
        Document page = page(post("/look", form), 200);
        assertThat(page.select("h2").eachText()).contains("Who is meant by each owner");
        broughtIn(page);

        assertThat(item("2019-10-1").text("due")).isEqualTo("2020-03-31");
    }

    @Test
    void anImportIsTakenBackUntilAMeetingCountsItsItems() {
        broughtIn(page(send("log.csv", PlanFiles.csv(plain())), 200));
        String id = item("2019-10-1").text("imported");
        assertThat(given().get(PAGE).asString()).as("not among the plan’s").doesNotContain(id);
        write("meeting", "2020-01-14", 0, Map.of("day", "2020-01-14", "state", "closed"));
        assertThat(undo(id).statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(undo(id).asString()).text()).contains("the meeting of 14 January 2020 was closed since");
    }

    /** Agreeing its minutes writes a meeting that was closed long ago once more. */
    @Test
    void onlyAMeetingThatIsClosedAfterAnImportCountsItsItems() {
        broughtIn(page(send("log.csv", PlanFiles.csv(plain())), 200));

        write(
                "meeting",
                "2019-11-19",
                1,
                Map.of("day", "2019-11-19", "state", "closed", "minutes-agreed", "2020-01-22"));

        assertThat(undo(item("2019-10-1").text("imported")).statusCode()).isEqualTo(303);
    }

    /** A meeting keeps the key of its first day, and its items have the number of that month. */
    @Test
    void anItemIsNumberedByItsMeetingsOwnMonthAlsoWhereItWasMoved() {
        write("meeting", "2019-12-10", 0, Map.of("day", "2020-01-14", "state", "held"));
        List<List<String>> rows = List.of(
                HEAD,
                List.of("AP1", "14/01/2020", "Ask", "Director", "31/03/2020", "Open", ""),
                List.of("2019-12/7", "14/01/2020", "Tell", "Director", "31/03/2020", "Open", ""),
                List.of("AP2", "10/12/2019", "Write", "Director", "31/03/2020", "Open", ""));

        broughtIn(page(send("log.csv", PlanFiles.csv(rows)), 200));

        assertThat(List.of("2019-12-1", "2019-12-7", "2019-12-2"))
                .allMatch(key -> item(key).text("meeting").equals("2019-12-10"));
    }

    @Test
    void anItemStandsInAFileOnceWhateverItIsCalled() {
        broughtIn(page(send("log.csv", PlanFiles.csv(plain())), 200));
        List<List<String>> rows = new ArrayList<>(plain());
        rows.add(List.of("2019-10/1", "22/10/2019", "Ask schools", "Jo Bloggs", "30/11/2019", "", "Half did"));

        assertThat(page(send("log.csv", PlanFiles.csv(rows)), 422)
                        .select(".govuk-error-summary a")
                        .text())
                .contains("row 5: item 2019-10/1 stands in the file twice, once by another number");
    }

    @Test
    void aPointAfterANumberIsNoPartOfIt() {
        List<List<String>> rows = List.of(
                HEAD,
                List.of("AP1.", "22/10/2019", "Ask", "Director", "30/11/2019", "Open", ""),
                List.of("2019-10/1.", "22/10/2019", "Tell", "Director", "30/11/2019", "Open", ""));

        broughtIn(page(send("log.csv", PlanFiles.csv(rows)), 200));

        assertThat(item("2019-10-1").text("what")).isEqualTo("Tell");
        assertThat(item("2019-10-2").text("theirs")).isEqualTo("AP1");
    }

    @Test
    void whatAnImportBroughtIsGoneOnceItIsTakenBack() {
        broughtIn(page(send("log.csv", PlanFiles.csv(plain())), 200));

        assertThat(undo(item("2019-10-1").text("imported")).statusCode()).isEqualTo(303);

        assertThat(boards.today().all(ThingKind.LOG_ITEM)).isEmpty();
    }

    @Test
    void aClosedMeetingsWordsAndAClosedItemAreNotChangedByAFile() {
        write(
                "item",
                "2019-11-1",
                0,
                Map.of(
                        "meeting",
                        "2019-11-19",
                        "what",
                        "Old",
                        "owner",
                        "director-council",
                        "due",
                        "2020-01-31",
                        "state",
                        "closed",
                        "note",
                        "Done"));
        assertThat(error(List.of("2019-11/1", "19/11/2019", "New", "Director", "31/01/2020", "Closed", "Done")))
                .contains("its words stay");
        assertThat(error(List.of("2019-11/1", "19/11/2019", "Old", "Director", "31/01/2020", "Open", "Done")))
                .contains("is closed in Heard");
    }

    private String error(List<String> row) {
        return page(send("log.csv", PlanFiles.csv(List.of(HEAD, row))), 422)
                .select(".govuk-error-summary")
                .text();
    }

    private static String none(String cell) {
        return cell == null ? "" : cell;
    }

    private void write(String thing, String key, int seen, Map<String, String> body) {
        LocalDate today = boards.today().asAt();
        record.append(List.of(new NewEntry(thing, key, seen, today, EntryKind.MADE, body, "")), "officer");
    }

    private Thing item(String key) {
        return boards.today().find(ThingKind.LOG_ITEM, key).orElseThrow();
    }

    private void broughtIn(Document page) {
        assertThat(post("/confirm", form(answered(page))).statusCode()).isEqualTo(303);
    }

    /** With the Director for everybody who is asked. */
    private static Document answered(Document page) {
        Map<String, String> form = form(page);
        page.select("label[for^=lead-]").eachAttr("for").stream()
                .filter(name -> form.getOrDefault(name, "").isEmpty())
                .forEach(name -> form.put(name, "director-council"));
        return page(post("/look", form), 200);
    }

    private static Document page(Response answer, int status) {
        assertThat(answer.statusCode())
                .as(Jsoup.parse(answer.asString()).text())
                .isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }

    private static Response send(String name, byte[] file) {
        return given().redirects().follow(false).multiPart("file", name, file).post(PAGE + "?of=log");
    }

    private static Response post(String path, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(PAGE + path + "?of=log");
    }

    private static Response undo(String id) {
        return post("/undo", Map.of("import", id));
    }

    private static Map<String, String> form(Document page) {
        Map<String, String> form = new LinkedHashMap<>();
        page.select("form input[name]:not([type=checkbox])").forEach(one -> form.put(one.attr("name"), one.val()));
        page.select("form select")
                .forEach(one -> form.put(
                        one.attr("name"), one.select("option[selected]").attr("value")));
        return form;
    }
}
