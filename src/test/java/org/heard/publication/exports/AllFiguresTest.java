package org.heard.publication.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.figures.chart.LongColumn;
import org.heard.publication.release.CheckCode;
import org.heard.reporting.report.SampleRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All figures of a release in one file, read back by libraries that did not write it. */
class AllFiguresTest {
    private static final String WARNING = "Nobody answered for this group: where they learn, special school.";
    private static final AllFigures ALL = all();
    private static final int COLUMNS = LongColumn.values().length;

    private static AllFigures all() {
        return new AllFigures(Taken.of(SampleRelease.tables(), CheckCode.of("frozen"), List.of(WARNING)));
    }

    /** What whoever reads these files by machine relies on: see the class {@link LongColumn} before changing this. */
    private static final String HEAD =
            "table,question,title,wording,measure,objectives,counted,round,round_name,month,split,"
                    + "group,group_name,option,option_name,option_kind,answers,base,people,share,share_as_answered,"
                    + "share_weighted,worth,lower,upper,low_base,shown,why_not_shown,since_first,change_since_first,"
                    + "lower_since_first,upper_since_first,verdict_since_first,since_last,change_since_last,lower_since_last,"
                    + "upper_since_last,verdict_since_last,standing,release,check_code,who_was_not_heard";

    @Test
    void theCsvHasOneHeadLineAMarkForExcelAndItsOriginInEveryRow() throws IOException {
        String text = new String(ALL.csv(), StandardCharsets.UTF_8);

        assertThat(text.lines().findFirst()).contains("\uFEFF" + HEAD);
        assertThat(csv().get(0)).hasSize(COLUMNS + 3);
        assertThat(csv().stream().map(row -> row.get(COLUMNS - 1)).distinct())
                .containsExactlyInAnyOrder("invented sample data, reconstructed", "invented sample data");
        assertThat(csv().stream().map(row -> row.subList(COLUMNS, COLUMNS + 3)).distinct())
                .containsExactly(List.of("pc2021-1", CheckCode.of("frozen").toString(), WARNING));
    }

    @Test
    void workbooksHoldTheRowsOfTheCsvWithNumbersAsNumbers() throws IOException {
        List<List<String>> expected = figures();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FiguresFormat.XLSX.write(ALL)))) {
            XSSFSheet sheet = book.getSheet("Figures");
            assertThat(sheet.getLastRowNum()).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                assertThat(cells(sheet.getRow(i + 1))).isEqualTo(expected.get(i));
            }
            assertThat(sheet.getRow(1).getCell(LongColumn.BASE.ordinal()).getCellType())
                    .isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getTables()).hasSize(1);
            assertThat(book.getSheet("Notes").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("All figures of release pc2021-1");
        }
        Sheet sheet = new SpreadSheet(new ByteArrayInputStream(FiguresFormat.ODS.write(ALL))).getSheet("Figures");
        for (int i = 0; i < expected.size(); i++) {
            Object[] values = sheet.getRange(i + 1, 0, 1, COLUMNS).getValues()[0];
            for (LongColumn column : LongColumn.values()) {
                Object value = values[column.ordinal()];
                String text = expected.get(i).get(column.ordinal());
                if (column.holds() == LongColumn.Holds.NUMBER && text.matches("-?[\\d.]+")) {
                    assertThat(value).isEqualTo(Double.valueOf(text));
                } else {
                    assertThat(value == null ? "" : value).isEqualTo(text);
                }
            }
        }
    }

    @Test
    void jsonHoldsTheRowsOfTheCsv() throws IOException {
        JsonNode json = json();
        List<List<String>> expected = figures();

        assertThat(json.get("figures")).hasSize(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            JsonNode figure = json.get("figures").get(i);
            for (LongColumn column : LongColumn.values()) {
                String text = expected.get(i).get(column.ordinal());
                JsonNode value = figure.get(column.heading());
                switch (column.holds()) {
                    case WORDS ->
                        assertThat(value.isNull() ? "" : value.textValue()).isEqualTo(text);
                    case YES_OR_NO -> assertThat(value.booleanValue()).isEqualTo(text.equals("yes"));
                    case NUMBER ->
                        assertThat(value.isNull() ? "" : value.decimalValue().toPlainString())
                                .isEqualTo(text.matches("[cxz]|(less|more) than .*") ? "" : text);
                }
            }
        }
    }

    @Test
    void theShapeOfTheJsonIsPinned() throws IOException {
        JsonNode json = json();

        assertThat(names(json))
                .containsExactly(
                        "form",
                        "release",
                        "made",
                        "check_code",
                        "standing",
                        "who_was_not_heard",
                        "dictionary",
                        "figures");
        assertThat(json.get("form").intValue()).isEqualTo(1);
        assertThat(json.get("dictionary"))
                .allSatisfy(one -> assertThat(names(one)).containsExactly("column", "holds", "meaning"));
        assertThat(json.get("figures"))
                .allSatisfy(one -> assertThat(String.join(",", names(one)))
                        .isEqualTo(HEAD.replace(",release,check_code,who_was_not_heard", "")));
    }

    @Test
    void everyColumnAndSymbolStandsInTheDictionary() throws IOException {
        List<List<String>> dictionary = rows(AllFigures.dictionary());

        assertThat(dictionary.stream().map(row -> row.get(0)).limit(COLUMNS + 3))
                .containsExactly(HEAD.split(","));
        assertThat(dictionary.stream().map(row -> row.get(0)).skip(COLUMNS + 3)).containsExactly("c", "x", "z");
        assertThat(dictionary).allSatisfy(row -> assertThat(row.get(2)).matches("[A-Z\\w].*\\."));
        List<List<String>> inJson = new ArrayList<>();
        json().get("dictionary")
                .forEach(one -> inJson.add(List.of(
                        one.get("column").textValue(),
                        one.get("holds").textValue(),
                        one.get("meaning").textValue())));
        assertThat(inJson).isEqualTo(dictionary.subList(0, COLUMNS));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FiguresFormat.XLSX.write(ALL)))) {
            assertThat(cells(book.getSheet("Dictionary").getRow(1))).isEqualTo(dictionary.get(0));
        }
    }

    @ParameterizedTest
    @EnumSource(FiguresFormat.class)
    void theSameReleaseHasTheSameBytes(FiguresFormat form) {
        assertThat(form.write(all())).isEqualTo(form.write(ALL));
    }

    private static List<List<String>> csv() throws IOException {
        return rows(ALL.csv());
    }

    /** Without what only a CSV repeats in every row. */
    private static List<List<String>> figures() throws IOException {
        return csv().stream().map(row -> row.subList(0, COLUMNS)).toList();
    }

    private static List<List<String>> rows(byte[] csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
            rows.add(row.toList());
        }
        return rows.subList(1, rows.size());
    }

    private static JsonNode json() throws IOException {
        return new ObjectMapper().readTree(FiguresFormat.JSON.write(ALL));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(i -> {
                    Cell cell = row.getCell(i);
                    return cell == null
                            ? ""
                            : cell.getCellType() == CellType.NUMERIC
                                    ? new org.apache.poi.ss.usermodel.DataFormatter(java.util.Locale.UK)
                                            .formatCellValue(cell)
                                    : cell.getStringCellValue();
                })
                .toList();
    }
}
