package org.heard.improvement.transfer;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Invented plans as councils would send them, made with the libraries their programs stand behind. */
public final class PlanFiles {
    /** As Sefton heads its plan. */
    public static final List<String> HEAD = List.of(
            "Outcome",
            "Action Ref",
            "Action",
            "Why",
            "Impact",
            "Workstream",
            "Lead",
            "Completion date and progress rating");

    private PlanFiles() {}

    static byte[] csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static XSSFWorkbook workbook(List<List<String>> rows) {
        XSSFWorkbook book = new XSSFWorkbook();
        XSSFSheet sheet = book.createSheet("Plan");
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(j).setCellValue(rows.get(i).get(j));
            }
        }
        return book;
    }

    static byte[] xlsx(List<List<String>> rows) {
        return bytes(workbook(rows));
    }

    /** Merged in the first column: from and to are rows from 0. */
    static byte[] xlsxMerged(List<List<String>> rows, int from, int to) {
        XSSFWorkbook book = workbook(rows);
        book.getSheetAt(0).addMergedRegion(new CellRangeAddress(from, to, 0, 0));
        return bytes(book);
    }

    static byte[] bytes(XSSFWorkbook book) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] ods(List<List<String>> rows) {
        return odsMerged(rows, 0, 0);
    }

    static byte[] odsMerged(List<List<String>> rows, int from, int to) {
        Sheet sheet = new Sheet("Plan", rows.size(), rows.get(0).size());
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                sheet.getRange(i, j).setValue(rows.get(i).get(j));
            }
        }
        if (to > from) {
            sheet.getRange(from, 0, to - from + 1, 1).merge();
        }
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            book.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] docx(List<List<String>> rows) {
        return docxMerged(rows, 0, 0);
    }

    static byte[] docxMerged(List<List<String>> rows, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("An invented plan");
            XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    table.getRow(i).getCell(j).setText(rows.get(i).get(j));
                }
            }
            for (int i = from; i <= to && to > from; i++) {
                var cell = table.getRow(i).getCell(0).getCTTc();
                (cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr())
                        .addNewVMerge()
                        .setVal(i == from ? STMerge.RESTART : STMerge.CONTINUE);
            }
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
