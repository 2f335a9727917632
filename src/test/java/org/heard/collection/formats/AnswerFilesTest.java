package org.heard.collection.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.collection.importing.Encoding;
import org.heard.collection.importing.ImportRefused;
import org.heard.collection.importing.Upload;
import org.junit.jupiter.api.Test;

class AnswerFilesTest {
    @Test
    void aWorkbookBecomesRowsWithDaysThatLeaveNoDoubt() throws IOException {
        assertThat(text("forms.xlsx", workbook()).lines())
                .containsExactly(
                        "Id,Start time,\"Help, if any\",Note",
                        "1,2021-03-09T14:05,\"Yes, \"\"much\"\"\",",
                        "2,,No,last");
    }

    @Test
    void anOpenDocumentSheetBecomesTheSameRows() throws IOException {
        Sheet sheet = new Sheet("Answers", 3, 3);
        sheet.getRange(0, 0, 3, 3).setValues("Id", "Help", "Note", "1", "Yes, \"much\"", "", "2", "No", "last");
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.save(out);

        assertThat(text("forms.ods", out.toByteArray()).lines())
                .containsExactly("Id,Help,Note", "1,\"Yes, \"\"much\"\"\",", "2,No,last");
    }

    @Test
    void whatIsNoTableIsRefusedInASentence() throws IOException {
        assertThat(refused("a.zip", zip("../../etc/passwd", "x"))).contains("a.zip holds no table of answers");
        assertThat(refused("a.xlsm", workbook())).contains("holds a macro");
        assertThat(refused("a.sav", "$FL2@(#) SPSS DATA FILE".getBytes(StandardCharsets.UTF_8)))
                .contains("save it as CSV with value labels");
        byte[] broken = workbook();
        java.util.Arrays.fill(broken, broken.length / 2, broken.length, (byte) 7);
        assertThat(refused("a.xlsx", broken)).contains("a.xlsx is damaged");
        assertThat(refused("bomb.xlsx", bomb())).contains("small only while it is packed");
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("About");
            XSSFSheet sheet = book.createSheet("Answers");
            Row head = sheet.createRow(0);
            List<String> headings = List.of("Id", "Start time", "Help, if any", "Note");
            headings.forEach(
                    heading -> head.createCell(headings.indexOf(heading)).setCellValue(heading));
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("m/d/yy h:mm"));
            Row one = sheet.createRow(1);
            one.createCell(0).setCellValue(1);
            one.createCell(1).setCellValue(LocalDateTime.of(2021, 3, 9, 14, 5));
            one.getCell(1).setCellStyle(day);
            one.createCell(2).setCellValue("Yes, \"much\"");
            Row two = sheet.createRow(2);
            two.createCell(0).setCellValue(2);
            two.createCell(2).setCellValue("No");
            two.createCell(3).setCellValue("last");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 130; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String text(String name, byte[] file) {
        return AnswerFiles.of(List.of(new Upload.Sent(name, file)))
                .files()
                .files()
                .get(0)
                .text(Encoding.DETECT);
    }

    private static String refused(String name, byte[] file) {
        String[] said = {""};
        assertThatThrownBy(() -> text(name, file))
                .isInstanceOf(ImportRefused.class)
                .satisfies(e -> said[0] = e.getMessage());
        return said[0];
    }
}
