package org.heard.report;

import java.util.Arrays;
import java.util.List;
import org.heard.takeaway.Markup;

/** One table as XHTML, every cell headed by its column and its row. */
record HtmlTable(Block.Table table, String number, String place) {
    /** A table of no more rows than this is never broken over two sheets. */
    private static final int SHORT = 22;
    /** Of the width of a table. */
    private static final int SHARES = 1000;

    /** "Table 2: Data: Listened to". */
    String title() {
        return number + ": " + table.title();
    }

    /** With rows as columns where it would not fit across a sheet. */
    private HtmlTable upright() {
        return new ColumnWidths(table).fit() ? this : new HtmlTable(table.turned(), number, place);
    }

    /** For a browser, which finds the widths of columns by itself. */
    void write(Markup page) {
        page.open("table", "id", place).element("caption", title());
        cells(page);
    }

    /** For sheets: shared out as in Word, and a short table on one of them. */
    void writeOnPaper(Markup page) {
        HtmlTable upright = upright();
        page.open("table", "id", place, "class", table.rows().size() <= SHORT ? "short" : "long");
        page.element("caption", title()).open("colgroup");
        Arrays.stream(new ColumnWidths(upright.table).in(SHARES))
                .forEach(share -> page.empty("col", "style", "width: " + share / 10.0 + "%"));
        page.close("colgroup");
        upright.cells(page);
    }

    private void cells(Markup page) {
        page.open("thead").open("tr");
        for (int i = 0; i < table.head().size(); i++) {
            page.element("th", table.head().get(i), "scope", "col", "class", look(i));
        }
        page.close("tr").close("thead").open("tbody");
        table.rows().forEach(row -> write(page, row));
        page.close("tbody").close("table");
    }

    private void write(Markup page, List<String> row) {
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
