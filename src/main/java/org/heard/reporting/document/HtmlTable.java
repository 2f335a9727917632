package org.heard.reporting.document;

import java.util.Arrays;
import java.util.List;
import org.heard.ground.files.Xhtml;

/**
 * One table as XHTML, every cell headed by its column and its row.
 *
 * @param noted whether small print follows that is of no use on another sheet
 */
record HtmlTable(Block.Table table, String number, String place, boolean noted) {
    /** Of the width of a table. */
    private static final int SHARES = 1000;

    /** "Table 2: Data: Listened to". */
    String title() {
        return number + ": " + table.title();
    }

    /** For a browser, which finds the widths of columns by itself. */
    void write(Xhtml page) {
        page.open("table", "id", place).element("caption", title());
        cells(page);
    }

    /** For sheets: shared out as in Word, and a short table on one of them. */
    void writeOnPaper(Xhtml page) {
        List<PaperTable> parts = PaperTable.of(table);
        for (int i = 0; i < parts.size(); i++) {
            write(page, parts.get(i), i == 0 ? place : place + "-" + (i + 1), i == parts.size() - 1);
        }
    }

    private void write(Xhtml page, PaperTable paper, String id, boolean last) {
        String size = paper.isShort() ? "short" : "long";
        page.open("table", "id", id, "class", size + (paper.dense() ? " dense" : "") + (noted && last ? " noted" : ""));
        page.element("caption", number + ": " + paper.title()).open("colgroup");
        Arrays.stream(paper.widths(SHARES))
                .forEach(share -> page.empty("col", "style", "width: " + share / 10.0 + "%"));
        page.close("colgroup");
        new HtmlTable(paper.table(), number, place, noted).cells(page);
    }

    private void cells(Xhtml page) {
        page.open("thead").open("tr");
        for (int i = 0; i < table.head().size(); i++) {
            page.element("th", table.head().get(i), "scope", "col", "class", look(i));
        }
        page.close("tr").close("thead").open("tbody");
        table.rows().forEach(row -> write(page, row));
        page.close("tbody").close("table");
    }

    private void write(Xhtml page, List<String> row) {
        page.open("tr");
        page.element("th", row.get(0), "scope", "row", "class", look(0));
        for (int i = 1; i < row.size(); i++) {
            page.element("td", row.get(i), "class", look(i));
        }
        page.close("tr");
    }

    private String look(int column) {
        return column < table.figuresFrom() ? "words" : "figures";
    }
}
