package org.heard.improvement.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.heard.ground.files.StillZip;
import org.heard.reporting.document.WordTemplate;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** One table in Word, across a sheet of A3, its header row repeated on every page. */
final class TableDocument {
    /** A3 in twentieths of a point: sixteen columns would break words on A4. */
    private static final int LONG_EDGE = 23811;

    private static final int SHORT_EDGE = 16838;
    private static final int MARGIN = 567;
    private static final double POINTS = 8;

    private TableDocument() {}

    static byte[] of(BoardTable table, String footer, LocalDate asAt) {
        ByteArrayOutputStream still = new ByteArrayOutputStream();
        try (XWPFDocument document = WordTemplate.heards().open()) {
            properties(document, table.title(), footer, asAt);
            across(document);
            line(document, "Heading1", table.title());
            table(document, table);
            line(document, "Note", footer);
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            document.write(packed);
            StillZip.copy(packed.toByteArray(), asAt, still);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return still.toByteArray();
    }

    private static void properties(XWPFDocument document, String title, String footer, LocalDate asAt) {
        var core = document.getProperties().getCoreProperties();
        Optional<Date> day =
                Optional.of(Date.from(asAt.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(title);
        core.setDescription(footer);
        core.setCreated(day);
        core.setModified(day);
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        document.getProperties().getExtendedProperties().setApplication("Heard");
    }

    private static void across(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageSz size = section.getPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(LONG_EDGE));
        size.setH(BigInteger.valueOf(SHORT_EDGE));
        section.getPgMar().setLeft(BigInteger.valueOf(MARGIN));
        section.getPgMar().setRight(BigInteger.valueOf(MARGIN));
    }

    private static void line(XWPFDocument document, String style, String words) {
        XWPFParagraph line = document.createParagraph();
        line.setStyle(style);
        line.createRun().setText(words);
    }

    private static void table(XWPFDocument document, BoardTable table) {
        List<List<String>> rows = table.shown();
        XWPFTable grid = document.createTable(rows.size() + 1, table.head().size());
        CTTblPr look = grid.getCTTbl().getTblPr();
        (look.isSetTblStyle() ? look.getTblStyle() : look.addNewTblStyle()).setVal("HeardTable");
        look.addNewTblCaption().setVal(table.title());
        (look.isSetTblLayout() ? look.getTblLayout() : look.addNewTblLayout()).setType(STTblLayoutType.FIXED);
        int[] widths = widths(table.widths());
        grid.setWidth(IntStream.of(widths).sum());
        var columns = grid.getCTTbl().getTblGrid() == null
                ? grid.getCTTbl().addNewTblGrid()
                : grid.getCTTbl().getTblGrid();
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        IntStream.of(widths).forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
        grid.getRow(0).setRepeatHeader(true);
        fill(grid.getRow(0), table.head(), widths);
        for (int i = 0; i < rows.size(); i++) {
            fill(grid.getRow(i + 1), rows.get(i), widths);
        }
    }

    private static int[] widths(List<Integer> beside) {
        int all = beside.stream().mapToInt(Integer::intValue).sum();
        return beside.stream()
                .mapToInt(width -> width * (LONG_EDGE - 2 * MARGIN) / all)
                .toArray();
    }

    private static void fill(XWPFTableRow row, List<String> words, int[] widths) {
        row.setCantSplitRow(true);
        for (int i = 0; i < words.size(); i++) {
            row.getCell(i).setWidth(Integer.toString(widths[i]));
            XWPFParagraph paragraph = row.getCell(i).getParagraphArray(0);
            paragraph.setStyle("TableWords");
            XWPFRun run = paragraph.createRun();
            run.setFontSize(POINTS);
            List<String> lines = words.get(i).lines().toList();
            for (int at = 0; at < lines.size(); at++) {
                if (at > 0) {
                    run.addBreak();
                }
                run.setText(lines.get(at), at);
            }
        }
    }
}
