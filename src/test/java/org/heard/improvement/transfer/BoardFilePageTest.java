package org.heard.improvement.transfer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;
import org.heard.improvement.record.RecordGround;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every table of the board can be taken away as its page shows it, with day, number and digest of the record. */
@QuarkusTest
@TestSecurity(
        user = "robin",
        roles = {"officer", "reader"})
class BoardFilePageTest {
    private static final String FILES = "/board/files/";

    @Inject
    RecordGround ground;

    @Inject
    BoardRecord record;

    @BeforeEach
    void write() {
        ground.clear();
        new WrittenPlan(record).begin();
        record.append(
                List.of(
                        made("meeting", "2019-10-22", Map.of("day", "2019-10-22", "state", "held")),
                        made(
                                "item",
                                "2019-10-1",
                                Map.of(
                                        "meeting", "2019-10-22",
                                        "what", "=Ask schools",
                                        "owner", "heads-schools",
                                        "due", "2019-11-30",
                                        "state", "open")),
                        made(
                                "risk",
                                "R1",
                                Map.of(
                                        "risk", "@Staff leave",
                                        "effect", "+waits",
                                        "likelihood", "4",
                                        "impact", "4",
                                        "controls", "Hiring",
                                        "likelihoodAfter", "3",
                                        "impactAfter", "4",
                                        "owner", "nurse-nhs",
                                        "review", "2020-02-01",
                                        "state", "open")),
                        made(
                                "request",
                                "Q1",
                                Map.of(
                                        "seat", "nurse-nhs",
                                        "about", "Waiting times",
                                        "asked", "2019-11-01",
                                        "due", "2019-11-15")),
                        made("group", "g1", Map.of("name", "Voice", "theme", "Families", "seats", "nurse-nhs"))),
                "officer",
                LocalDate.of(2020, 1, 10));
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    private static NewEntry made(String thing, String key, Map<String, String> body) {
        return new NewEntry(thing, key, 0, LocalDate.of(2019, 10, 22), EntryKind.MADE, body, "");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    risks,    R1,         ▲ 12 high
                    meetings, 22/10/2019, Held
                    log,      2019-10/1,  Open
                    requests, Q1,         Waiting times
                    groups,   Voice,      Families
                    partners, 'Chief Nurse, NHS', 1
                    seats,    Director,   council
                    record,   1,          seat
                    glossary, ◆ Off track, red
                    """)
    void eachTableHoldsItsRowsAndSaysAsAtWhatItIs(String name, String first, String other) throws IOException {
        List<CSVRecord> lines = csv(get(name, "csv"));

        assertThat(lines.get(lines.size() - 1).get(0))
                .matches("As at 22 January 2020, entry \\d+, digest [0-9a-f]{12}\\.");
        CSVRecord row = lines.stream()
                .filter(line -> line.get(0).equals(first))
                .findFirst()
                .orElseThrow();
        assertThat(row.toList()).anyMatch(cell -> cell.startsWith(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"risks", "log"})
    void noCellIsAFormula(String name) throws IOException {
        assertThat(csv(get(name, "csv")).stream().flatMap(line -> line.toList().stream()))
                .noneMatch(cell -> cell.matches("(?s)[=@+-].+"));
    }

    @ParameterizedTest
    @CsvSource({"risks, 11, 2020-02-01", "log, 4, 2019-11-30", "log, 1, 2019-10-22", "meetings, 0, 2019-10-22"})
    void daysAreDaysInExcel(String name, int column, LocalDate day) throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(get(name, "xlsx").asByteArray()))) {
            Cell cell = book.getSheetAt(0).getRow(1).getCell(column);
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
            assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day);
            assertThat(book.getSheet("About").getRow(0).getCell(0).getStringCellValue())
                    .contains(", digest ");
        }
    }

    @Test
    void wordHoldsTheRisksInATable() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(get("risks", "docx").asByteArray()))) {
            assertThat(word.getTables().get(0).getRow(1).getCell(11).getText()).isEqualTo("01/02/2020");
            assertThat(word.getProperties().getCoreProperties().getDescription())
                    .contains(", digest ");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    /board/risks,    2
                    /board/meetings, 2
                    /board/log,      4
                    /board/requests, 2
                    /board/groups,   1
                    /board/seats,    1
                    /board/record,   1
                    /board/glossary, 1
                    """)
    void eachPageLinksItsFiles(String page, int files) {
        List<String> links = Jsoup.parse(given().get(page).asString())
                .select("p:contains(Take it away) a")
                .eachAttr("href");

        assertThat(links).hasSize(files).allMatch(link -> given().get(link).statusCode() == 200);
    }

    @Test
    @TestSecurity(
            user = "alex",
            roles = {"member", "reader"})
    void theRecordIsForOfficersAndTheRestForAllReaders() {
        assertThat(given().get(FILES + "record.csv").statusCode()).isEqualTo(403);
        assertThat(given().get(FILES + "seats.csv").statusCode()).isEqualTo(200);
        assertThat(given().get(FILES + "accounts.csv").statusCode()).isEqualTo(404);
    }

    /** The role alone, as somebody has it whom the council's own sign-in names. */
    @Test
    @TestSecurity(
            user = "kim",
            roles = {"administrator"})
    void whoeverMaySeeTheRecordMayTakeItAway() {
        String link = Jsoup.parse(given().get("/board/record").asString())
                .select("p:contains(Take it away) a")
                .attr("href");

        assertThat(given().get(link).statusCode()).isEqualTo(200);
        assertThat(given().get(FILES + "record.xyz").statusCode()).isEqualTo(404);
    }

    private static Response get(String name, String ending) {
        Response answer = given().get(FILES + name + "." + ending + "?as-at=2020-01-22");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static List<CSVRecord> csv(Response file) throws IOException {
        String text = new String(file.asByteArray(), StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    }
}
