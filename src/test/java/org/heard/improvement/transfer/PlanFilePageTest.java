package org.heard.improvement.transfer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.RecordGround;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out is what the page shows as at the day, and no cell is a formula. */
@QuarkusTest
@TestSecurity(
        user = "alex",
        roles = {"member", "reader"})
class PlanFilePageTest {
    private static final String FILE = "/board/plan/actions.";

    @Inject
    RecordGround ground;

    @Inject
    BoardRecord record;

    @BeforeEach
    void write() {
        ground.clear();
        new WrittenPlan(record).begin().withActions();
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void csvHoldsEveryActionWithItsFirstDayItsMovesAndWhatTheRulesSay() throws IOException {
        List<CSVRecord> lines = csv(get("csv", ""));

        assertThat(lines.get(0).toList())
                .startsWith("Objective", "Action ref", "Action", "Why", "Impact", "Workstream", "Lead", "Due")
                .contains("Progress rating", "First due", "Times moved", "Colour by rule", "Reasons", "Last note");
        assertThat(lines).hasSize(WrittenPlan.ACTIONS + 2);
        List<String> first = lines.get(1).toList();
        assertThat(first)
                .contains("1.1", "Director, council", "30/06/2020", "31/03/2020", "1", "under way", "◆ Off track");
        assertThat(first.get(14)).startsWith("Half of the plans");
        assertThat(lines.get(lines.size() - 1).get(0)).matches("As at .*, entry 30, digest [0-9a-f]{12}\\.");
    }

    @Test
    void theFileOfAnEarlierDayHoldsWhatWasKnownThen() throws IOException {
        List<CSVRecord> lines = csv(get("csv", "2019-12-31"));

        assertThat(lines.get(1).toList()).contains("31/03/2020", "0").doesNotContain("30/06/2020");
        assertThat(lines.get(lines.size() - 1).get(0)).startsWith("As at 31 December 2019, entry 28, digest ");
        assertThat(get("csv", "2019-12-31").getHeader("Content-Disposition")).contains("actions-2019-12-31.csv");
    }

    @Test
    void noCellIsAFormula() throws IOException {
        assertThat(csv(get("csv", "")).stream().flatMap(line -> line.toList().stream()))
                .noneMatch(cell -> cell.matches("(?s)[=@].*|[+-][^0-9].*"));
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(get("xlsx", "").asByteArray()))) {
            List<CellType> types = new ArrayList<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> types.add(cell.getCellType()))));
            assertThat(types).containsOnly(CellType.STRING);
            assertThat(book.getSheet("About").getRow(0).getCell(0).getStringCellValue())
                    .contains("entry 30, digest ");
            assertThat(book.getProperties().getCoreProperties().getTitle()).contains("entry 30, digest ");
        }
        SpreadSheet ods =
                new SpreadSheet(new ByteArrayInputStream(get("ods", "").asByteArray()));
        assertThat(ods.getSheet(0).getDataRange().getFormula()).isNull();
        assertThat(ods.getSheet(0).getRange(1, 3).getValue().toString()).startsWith("'=SUM");
    }

    @Test
    void theGapsStandOnASheetOfTheirOwnAsOnThePage() throws IOException {
        List<String> shown = Jsoup.parse(
                        given().get("/board/plan/A1?as-at=2020-01-22").asString())
                .select("#gaps ~ ul li, #gaps li")
                .eachText();
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(get("xlsx", "2020-01-22").asByteArray()))) {
            List<String> gaps = new ArrayList<>();
            book.getSheet("Gaps").forEach(row -> {
                if (row.getCell(0).getStringCellValue().startsWith("A1")) {
                    gaps.add(row.getCell(1).getStringCellValue());
                }
            });
            assertThat(gaps).contains("No target at 3 months", "No aim and nobody who leads it");
            assertThat(shown).hasSameSizeAs(gaps);
        }
    }

    @Test
    void wordHoldsOneTableWithAHeaderRowThatRepeats() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(get("docx", "").asByteArray()))) {
            XWPFTable table = word.getTables().get(0);
            assertThat(table.getRows()).hasSize(WrittenPlan.ACTIONS + 1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getCell(9).getText()).isEqualTo("31/03/2020");
            assertThat(word.getProperties().getCoreProperties().getDescription())
                    .contains("entry 30, digest ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ods", "docx"})
    void theSameDayGivesTheSameBytes(String ending) {
        assertThat(get(ending, "2020-01-22").asByteArray())
                .isEqualTo(get(ending, "2020-01-22").asByteArray());
    }

    @Test
    void thePlanPageLinksEveryFileAsAtItsDay() {
        List<String> links = Jsoup.parse(
                        given().get("/board/plan?as-at=2020-01-22").asString())
                .select("a[href*=actions.]")
                .eachAttr("href");

        assertThat(links).hasSize(4).allMatch(link -> given().get(link).statusCode() == 200);
        assertThat(links).allMatch(link -> link.endsWith("?as-at=2020-01-22"));
        assertThat(given().get(FILE + "pdf").statusCode()).isEqualTo(404);
    }

    private static Response get(String ending, String day) {
        Response answer = given().get(FILE + ending + (day.isEmpty() ? "" : "?as-at=" + day));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static List<CSVRecord> csv(Response file) throws IOException {
        String text = new String(file.asByteArray(), java.nio.charset.StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    }
}
