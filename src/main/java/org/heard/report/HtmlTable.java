package org.heard.report;

import java.util.List;

/** One table as XHTML, every cell headed by its column and its row. */
record HtmlTable(Block.Table table, String number, String place) {
    /** "Table 2: Data: Listened to". */
    String title() {
        return number + ": " + table.title();
    }

    /** With rows as columns where it would not fit across a sheet. */
    HtmlTable upright() {
        return new ColumnWidths(table).fit() ? this : new HtmlTable(table.turned(), number, place);
    }

    void write(Markup page) {
        page.open("table", "id", place);
        page.element("caption", title());
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
