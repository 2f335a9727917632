package org.heard.publication.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.publication.release.CheckCode;
import org.heard.reporting.report.SampleRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each file of a chart, read back by a library that did not write it. */
class FilesTest {
    /** As {@code HearingTest} finds them for 20 of 33 from one setting and none from special schools. */
    private static final List<String> WARNINGS = List.of(
            "More than half of the answers, 20 of 33, are from one group: Where they learn, primary school."
                    + " The figures are mostly about it.",
            "Nobody answered for this group: Where they learn, special school.");

    private static final Portfolio PORTFOLIO = Taken.of(SampleRelease.tables(), CheckCode.of("frozen"));

    @Test
    void theExcelFileHasTheFiguresOfTheDataTableAsNumbers() throws IOException {
        for (TakenChart taken : PORTFOLIO.charts()) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ExportFormat.XLSX.write(taken)))) {
                XSSFSheet sheet = book.getSheet("Figures");
                List<List<String>> rows = printed(sheet);

                assertThat(rows.get(1)).isEqualTo(taken.chart().dataTable().header());
                assertThat(rows.subList(2, 2 + taken.chart().dataTable().rows().size()))
                        .isEqualTo(taken.chart().dataTable().rows());
                assertThat(rows)
                        .contains(List.of("Check code " + taken.certificate().code()));
                // A table of its own kind, so that a screen reader knows its header row.
                assertThat(sheet.getTables()).hasSize(1).allMatch(table -> table.getHeaderRowCount() == 1);
            }
        }
    }

    @Test
    void aCountIsANumberAndAHiddenOneTheLetterWithItsMeaning() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ExportFormat.XLSX.write(groups())))) {
            XSSFSheet sheet = book.getSheet("Figures");

            assertThat(cell(sheet, "All", 1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell(sheet, "All", 1).getNumericCellValue()).isEqualTo(506);
            assertThat(cell(sheet, "Other", 1).getStringCellValue()).isEqualTo("c");
            assertThat(printed(sheet)).contains(List.of("c: not shown, so that nobody can be recognised."));
        }
    }

    @Test
    void theNotesSayWhatWasAskedOfHowManyAndWhereItComesFrom() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ExportFormat.XLSX.write(groups())))) {
            assertThat(book.getSheetName(0)).isEqualTo("Notes");
            assertThat(printed(book.getSheetAt(0)).stream().map(row -> row.get(0)))
                    .anyMatch(line -> line.startsWith("n = 506 (All)"))
                    .contains("Question: “How far do you agree: listened to in the plan, by setting?”")
                    .anyMatch(line -> line.startsWith("Small groups and small counts are hidden"))
                    .anyMatch(line -> line.startsWith("Release pc2021-1, made on 4 May 2021. Check code "
                            + groups().certificate().code()))
                    .contains("Invented sample data · reconstructed.");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"SVG", "CSV"})
    void whoWasNotHeardGoesWithTheFile(ExportFormat form) {
        String words = new String(form.write(warned()), StandardCharsets.UTF_8).replaceAll("<[^>]*>|\\s+", " ");

        // A drawing breaks its lines: the first words and the last ones are enough to know it by.
        for (String part : List.of("More than half of the answers", "special school.")) {
            assertThat(words).contains(part);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"XLSX", "ODS"})
    void whoWasNotHeardStandsOnTheFirstSheet(ExportFormat form) throws IOException {
        assertThat(firstSheet(form).subList(1, 3)).isEqualTo(WARNINGS);
    }

    @Test
    void whoWasNotHeardIsInThePicturesOwnData() {
        String file = new String(ExportFormat.PNG.write(warned()), StandardCharsets.UTF_8);

        assertThat(file).contains(WARNINGS);
    }

    private static List<String> firstSheet(ExportFormat form) throws IOException {
        byte[] file = form.write(warned());
        if (form == ExportFormat.XLSX) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                return printed(book.getSheetAt(0)).stream()
                        .map(row -> row.get(0))
                        .toList();
            }
        }
        Sheet sheet = new SpreadSheet(new ByteArrayInputStream(file)).getSheet(0);
        return IntStream.range(0, sheet.getMaxRows())
                .mapToObj(row -> String.valueOf(sheet.getRange(row, 0).getValue()))
                .toList();
    }

    private static TakenChart warned() {
        return Taken.of(SampleRelease.tables(), CheckCode.of("frozen"), WARNINGS)
                .called(groups().chart().key())
                .orElseThrow();
    }

    @Test
    void theOpenDocumentFileHasTheFiguresOfTheDataTable() throws IOException {
        for (TakenChart taken : PORTFOLIO.charts()) {
            SpreadSheet book = new SpreadSheet(new ByteArrayInputStream(ExportFormat.ODS.write(taken)));
            Sheet sheet = book.getSheet("Figures");
            List<List<String>> rows = taken.chart().dataTable().rows();
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 1; column < rows.get(i).size(); column++) {
                    Object value = sheet.getRange(i + 2, column).getValue();
                    ExportedCell text = new ExportedCell(rows.get(i).get(column));
                    assertThat(value)
                            .isEqualTo(text.number()
                                    .<Object>map(Number::doubleValue)
                                    .orElse(text.text()));
                }
            }
        }
    }

    @Test
    void anOpenDocumentFileSaysFirstAndUnpackedWhatItIs() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ExportFormat.ODS.write(groups())))) {
            ZipEntry first = zip.getNextEntry();

            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(new String(zip.readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo(ExportFormat.ODS.mediaType());
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameFigureHasTheSameBytes(ExportFormat form) {
        TakenChart again = Taken.of(SampleRelease.tables(), CheckCode.of("frozen"))
                .called(groups().chart().key())
                .orElseThrow();

        assertThat(form.write(again)).isEqualTo(form.write(groups()));
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"SVG", "PNG", "CSV"})
    void theCheckCodeGoesWithTheFile(ExportFormat form) {
        assertThat(new String(form.write(groups()), StandardCharsets.UTF_8))
                .contains(groups().certificate().code());
    }

    @Test
    void everyRowOfTheCsvSaysWhereItComesFrom() {
        List<String> lines = new String(ExportFormat.CSV.write(groups()), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines.get(0)).startsWith("\uFEFFGroup,").endsWith(",Standing,Release,Check code");
        assertThat(lines.get(1))
                .startsWith("All,506,263,52.0,")
                .endsWith(",\"invented sample data, reconstructed\",pc2021-1,"
                        + groups().certificate().code());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            =1+1,         '=1+1
            +cmd|x,       '+cmd|x
            -2+3,         '-2+3
            @SUM(A1),     '@SUM(A1)
            +8.1,         +8.1
            −4.0,         −4.0
            +8 (1 to 15), +8 (1 to 15)
            +8 (1+15),    '+8 (1+15)
            -4,           -4
            c,            c
            """, quoteCharacter = '"')
    void nothingPrintedBecomesAFormula(String printed, String masked) {
        assertThat(new ExportedCell(printed).masked()).isEqualTo(masked);
    }

    /** No row of a workbook may be higher than 409 points. */
    @Test
    void wordsTooLongForTheHighestRowAreWrittenAllTheSame() throws IOException {
        String words = "every question in its exact words. ".repeat(100).strip();
        FigureSheet page = new FigureSheet(
                "Contents",
                List.of(
                        FigureSheet.Row.of(FigureSheet.Kind.HEAD, "File", "About it"),
                        FigureSheet.Row.of(FigureSheet.Kind.WORDS, "a.png", words)));

        byte[] file = new Xlsx().of("Charts", List.of(page), LocalDate.of(2021, 5, 4));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo(words);
            assertThat(book.getSheetAt(0).getRow(1).getHeightInPoints()).isEqualTo(409);
        }
    }

    @Test
    void formulasAreMaskedInHeadingsToo() throws IOException {
        FigureSheet page = new FigureSheet(
                "=Evil: [x]/y",
                List.of(
                        new FigureSheet.Row(FigureSheet.Kind.TITLE, List.of("=1+1")),
                        new FigureSheet.Row(FigureSheet.Kind.HEAD, List.of("@a", "=b")),
                        new FigureSheet.Row(FigureSheet.Kind.FIGURES, List.of("-x", "5"))));
        LocalDate day = LocalDate.of(2021, 5, 4);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(new Xlsx().of("t", List.of(page), day)))) {
            assertThat(printed(book.getSheetAt(0)))
                    .containsExactly(List.of("'=1+1"), List.of("'@a", "'=b"), List.of("'-x", "5"));
        }
        assertThat(new String(Csv.of(List.of(List.of("=a", "5"))), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF'=a,5\r\n");
    }

    @Test
    void noTwoSheetsHaveOneName() {
        List<FigureSheet> named = FigureSheet.named(List.of(
                new FigureSheet("Support and services work well together", List.of()),
                new FigureSheet("support and services work well too", List.of()),
                new FigureSheet("a/b", List.of())));

        assertThat(named.stream().map(FigureSheet::name))
                .containsExactly("Support and services work well", "support and services work w (2)", "a b");
    }

    private static TakenChart groups() {
        return PORTFOLIO.charts().stream()
                .filter(TakenChart::isOfGroups)
                .findFirst()
                .orElseThrow();
    }

    private static org.apache.poi.ss.usermodel.Cell cell(XSSFSheet sheet, String heading, int column) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row.getCell(0).getStringCellValue().equals(heading))
                .findFirst()
                .orElseThrow()
                .getCell(column);
    }

    private static List<List<String>> printed(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter(java.util.Locale.UK);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
            rows.add(cells);
        }
        return rows;
    }
}
