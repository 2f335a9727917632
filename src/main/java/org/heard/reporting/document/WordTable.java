package org.heard.reporting.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Lays one table out in Word: header row repeated on each page, rows unbroken, first column heading its row. */
final class WordTable {
    /** In points, where a table would not fit in the usual ten. */
    private static final double DENSE = 8.5;

    private final PaperTable paper;
    private final Block.Table table;

    WordTable(PaperTable paper) {
        this.paper = paper;
        this.table = paper.table();
    }

    void write(XWPFDocument document) {
        XWPFTable grid =
                document.createTable(table.rows().size() + 1, table.head().size());
        look(grid.getCTTbl().getTblPr());
        int width = WordPage.textWidth(document);
        int[] widths = paper.widths(width);
        columns(grid, width, widths);
        fill(grid.getRow(0), table.head(), widths);
        grid.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < table.rows().size(); i++) {
            fill(grid.getRow(i + 1), table.rows().get(i), widths);
        }
        keepTogether(grid);
    }

    private void keepTogether(XWPFTable grid) {
        int last = grid.getNumberOfRows() - 1;
        int kept = paper.isShort() ? last : 1;
        grid.getRows().stream().limit(kept).forEach(WordTable::keepNext);
    }

    /** What the symbols of a table mean stays on the page with its last row. */
    static void keepLastRow(XWPFTable table) {
        keepNext(table.getRow(table.getNumberOfRows() - 1));
    }

    private static void keepNext(XWPFTableRow row) {
        row.getTableCells().stream()
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }

    /** The caption is said again as the table's own title: screen readers announce that one. */
    private void look(CTTblPr properties) {
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        (properties.isSetTblStyle() ? properties.getTblStyle() : properties.addNewTblStyle()).setVal("HeardTable");
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoVBand(true);
        look.setNoHBand(true);
        properties.addNewTblCaption().setVal(paper.title());
    }

    private static void columns(XWPFTable grid, int width, int[] widths) {
        grid.setWidth(width);
        var columns = grid.getCTTbl().getTblGrid() == null
                ? grid.getCTTbl().addNewTblGrid()
                : grid.getCTTbl().getTblGrid();
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        for (int column : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    private void fill(XWPFTableRow row, List<String> words, int[] widths) {
        row.setCantSplitRow(true);
        for (int i = 0; i < words.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            var width = cell.getCTTc().addNewTcPr().addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(widths[i]));
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            paragraph.setStyle(i < table.figuresFrom() ? "TableWords" : "TableFigures");
            XWPFRun run = paragraph.createRun();
            run.setText(words.get(i));
            if (paper.dense()) {
                run.setFontSize(DENSE);
            }
        }
    }
}
