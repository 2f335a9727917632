package org.heard.improvement.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.miachm.sods.OfficeAnnotation;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Cells as the programs of councils write them. */
class TableFileTest {
    @Test
    void daysAndNumbersOfAWorkbookAreReadAsTheyAreShown() {
        XSSFWorkbook book = PlanFiles.workbook(List.of(List.of("", "")));
        XSSFCellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("mmm yy"));
        book.getSheetAt(0).getRow(0).getCell(0).setCellValue(1.2);
        book.getSheetAt(0).getRow(0).getCell(1).setCellValue(LocalDate.of(2020, 3, 31));
        book.getSheetAt(0).getRow(0).getCell(1).setCellStyle(day);

        assertThat(texts("a.xlsx", PlanFiles.bytes(book))).containsExactly("1.2", "2020-03-31");
    }

    @Test
    void daysOfAnOpenDocumentAreReadAndWhatIsNotedBesideACellIsNot() throws IOException {
        Sheet sheet = new Sheet("Plan", 1, 2);
        sheet.getRange(0, 0).setValue(LocalDate.of(2020, 3, 31));
        sheet.getRange(0, 1).setValue("Words");
        sheet.getRange(0, 1)
                .setAnnotation(new OfficeAnnotation(
                        "Ask Jo Bloggs", LocalDate.of(2020, 1, 1).atStartOfDay()));
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.save(out);

        assertThat(texts("a.ods", out.toByteArray())).containsExactly("2020-03-31", "Words");
    }

    @Test
    void aFormulaOfAnOpenDocumentOrOfWordIsOne() throws IOException {
        Sheet sheet = new Sheet("Plan", 1, 1);
        sheet.getRange(0, 0).setFormula("=1+1");
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet);
        ByteArrayOutputStream ods = new ByteArrayOutputStream();
        book.save(ods);
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            var paragraph = document.createTable(1, 1).getRow(0).getCell(0).getParagraphArray(0);
            paragraph.getCTP().addNewFldSimple().setInstr(" =SUM(ABOVE) ");
            document.write(docx);
        }

        assertThat(cell("a.ods", ods.toByteArray()).formula()).isTrue();
        assertThat(cell("a.docx", docx.toByteArray()).formula()).isTrue();
    }

    @Test
    void csvIsReadWithSemicolonsTabsAndOldLetters() {
        assertThat(texts("a.csv", "a;b, c;d".getBytes(StandardCharsets.UTF_8))).containsExactly("a", "b, c", "d");
        assertThat(texts("a.csv", "a\tb".getBytes(StandardCharsets.UTF_8))).containsExactly("a", "b");
        assertThat(texts("a.csv", "caf\u00e9,\u2013".getBytes(Charset.forName("windows-1252"))))
                .containsExactly("caf\u00e9", "\u2013");
    }

    /** What is small while it is packed is not unpacked whole. */
    @Test
    void aFileThatUnpacksToMoreThanAPlanIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 40; i++) {
                zip.write(nothing);
            }
        }

        assertThatThrownBy(() -> TableFile.read(TransferKind.PLAN, "a.xlsx", out.toByteArray()))
                .isInstanceOf(FileRefused.class)
                .hasMessageStartingWith("The file is small only while it is packed");
    }

    /** Whoever brings in a log is not told about a plan. */
    @Test
    void aRefusalNamesWhatWasToBeReadAndNothingElse() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0};

        for (byte[] file : List.of(new byte[0], picture)) {
            assertThat(refusal(TransferKind.LOG, file))
                    .containsPattern("of (the|a) log")
                    .doesNotContain("plan");
            assertThat(refusal(TransferKind.PLAN, file)).contains("plan").doesNotContain("log");
        }
    }

    private static String refusal(TransferKind kind, byte[] file) {
        return catchThrowableOfType(FileRefused.class, () -> TableFile.read(kind, "a.xlsx", file))
                .getMessage();
    }

    private static FileCell cell(String name, byte[] file) {
        return TableFile.read(TransferKind.PLAN, name, file)
                .get(0)
                .rows()
                .get(0)
                .cell(0);
    }

    private static List<String> texts(String name, byte[] file) {
        return TableFile.read(TransferKind.PLAN, name, file).get(0).rows().get(0).cells().stream()
                .map(FileCell::text)
                .toList();
    }
}
