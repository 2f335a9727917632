package org.heard.improvement.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The tables of a Word file, in their order. */
final class WordTables {
    private WordTables() {}

    static List<FileTable> of(byte[] file) throws IOException {
        List<FileTable> tables = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (XWPFTable table : document.getTables()) {
                tables.add(table(table, "Table " + (tables.size() + 1)));
            }
        }
        return tables;
    }

    private static FileTable table(XWPFTable table, String name) {
        FileTable.Grid grid = new FileTable.Grid();
        Map<Integer, FileCell> above = new HashMap<>();
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            int column = 0;
            for (XWPFTableCell cell : table.getRow(row).getTableCells()) {
                boolean carried = isCarried(cell) && above.containsKey(column);
                FileCell read = carried ? above.get(column).below() : cell(cell);
                above.put(column, read);
                grid.put(row, column, read);
                column += span(cell);
            }
        }
        return grid.table(name, 1);
    }

    private static FileCell cell(XWPFTableCell cell) {
        List<XWPFParagraph> paragraphs = cell.getParagraphs();
        String text = paragraphs.stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        String shade = cell.getColor();
        boolean formula = paragraphs.stream()
                .flatMap(WordTables::instructions)
                .anyMatch(one -> one.strip().startsWith("="));
        return new FileCell(
                formula ? "" : text, formula, false, shade != null && shade.matches("[0-9A-Fa-f]{6}") ? shade : "");
    }

    private static Stream<String> instructions(XWPFParagraph paragraph) {
        return Stream.concat(
                paragraph.getCTP().getFldSimpleList().stream().map(field -> String.valueOf(field.getInstr())),
                paragraph.getRuns().stream()
                        .flatMap(run -> run.getCTR().getInstrTextList().stream())
                        .map(instruction -> String.valueOf(instruction.getStringValue())));
    }

    private static boolean isCarried(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && (!properties.getVMerge().isSetVal() || properties.getVMerge().getVal() == STMerge.CONTINUE);
    }

    private static int span(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        if (properties == null || !properties.isSetGridSpan()) {
            return 1;
        }
        BigInteger wide = properties.getGridSpan().getVal();
        return wide == null
                ? 1
                : Math.max(
                        1, wide.min(BigInteger.valueOf(FileTable.MOST_COLUMNS)).intValue());
    }
}
