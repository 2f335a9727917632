package org.heard.reporting.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** A Word report written to memory and opened again by its own library. */
public record ReadBack(XWPFDocument document) {
    static ReadBack of(BoardPaper paper) {
        try {
            return new ReadBack(new XWPFDocument(new ByteArrayInputStream(bytes(paper))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadBack ofAnnex(BoardPaper paper) {
        try {
            return new ReadBack(new XWPFDocument(new ByteArrayInputStream(FileType.ANNEX_WORD.of(paper))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(BoardPaper paper) {
        return FileType.WORD.of(paper);
    }

    List<XWPFParagraph> styled(String style) {
        return document.getParagraphs().stream()
                .filter(p -> style.equals(p.getStyle()))
                .toList();
    }

    List<String> words(String style) {
        return styled(style).stream().map(XWPFParagraph::getText).toList();
    }

    List<Integer> headingLevels() {
        return document.getParagraphs().stream()
                .map(XWPFParagraph::getStyle)
                .filter(style -> style != null && style.matches("Heading[1-9]"))
                .map(style -> Integer.parseInt(style.substring("Heading".length())))
                .toList();
    }

    public List<CTInline> pictures() {
        return document.getParagraphs().stream()
                .flatMap(p -> p.getRuns().stream())
                .flatMap(run -> run.getCTR().getDrawingList().stream())
                .flatMap(drawing -> drawing.getInlineList().stream())
                .toList();
    }

    List<String> bookmarks() {
        return document.getParagraphs().stream()
                .flatMap(p -> p.getCTP().getBookmarkStartList().stream())
                .map(CTBookmark::getName)
                .toList();
    }

    /** The codes of all fields: "SEQ Figure \* ARABIC", "REF heard_… \h". */
    List<String> fields() {
        return document.getParagraphs().stream()
                .flatMap(p -> p.getRuns().stream())
                .flatMap(run -> run.getCTR().getInstrTextList().stream())
                .map(text -> text.getStringValue().strip())
                .toList();
    }

    /** Cells of each table under its caption without the number; the header row first. */
    public Map<String, List<List<String>>> tables() {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        String caption = "";
        int count = 0;
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                caption = paragraph.getText();
            } else if (element instanceof XWPFTable table) {
                count++;
                tables.put(caption.replaceFirst("^Table \\d+: ", count + " "), cells(table));
            }
        }
        return tables;
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .toList();
    }

    /** All that is printed: body, tables, headers and footers, alternative texts. */
    String allText() {
        List<String> text = new ArrayList<>();
        document.getParagraphs().forEach(p -> text.add(p.getText()));
        tables().forEach((caption, rows) -> rows.forEach(text::addAll));
        Stream.concat(
                        document.getHeaderList().stream().map(h -> h.getText()),
                        document.getFooterList().stream().map(f -> f.getText()))
                .forEach(text::add);
        pictures().forEach(picture -> text.add(picture.getDocPr().getDescr()));
        return String.join("\n", text);
    }
}
