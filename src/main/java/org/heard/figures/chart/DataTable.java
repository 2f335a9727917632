package org.heard.figures.chart;

import java.util.List;

/**
 * All figures of a picture as text: what page, CSV, spreadsheet and document print.
 *
 * @param caption says what the table holds; also the table's caption on a page
 * @param header one text a column; the first heads the row headings
 * @param rows each as long as the header; the first text is the row's heading
 * @param symbols one sentence for each symbol that stands in the table: c, u, x, z
 */
public record DataTable(String caption, List<String> header, List<List<String>> rows, List<String> symbols) {
    /** Not shown, so that nobody can be recognised. */
    public static final String HIDDEN = "c";
    /** Not to be had: the rounds cannot be compared, or the figure was never collected. */
    public static final String NOT_AVAILABLE = "x";
    /** Does not apply: the first round has no change. */
    public static final String NOT_APPLICABLE = "z";
    /** A low base: enough answers to be shown, too few to be sure of. */
    public static final String LOW_BASE = "u";

    public DataTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        symbols = List.copyOf(symbols);
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalStateException(caption + ": row " + row + " does not fit header " + header);
            }
        }
    }
}
