package org.heard.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.heard.chart.DataTable;

/** A data table as CSV: UTF-8 with a mark for Excel, one header line, formulas masked. */
final class TableAsCsv {
    private static final String MARK = "\uFEFF";

    private TableAsCsv() {}

    static String of(DataTable table) {
        StringBuilder text = new StringBuilder(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(masked(table.header()));
            for (List<String> row : table.rows()) {
                printer.printRecord(masked(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A spreadsheet must not take a label for a formula; a signed number stays a number. */
    private static List<String> masked(List<String> cells) {
        return cells.stream()
                .map(c -> c.matches("[=@\\t\\r].*|[+-](?![0-9.]+$).*") ? "'" + c : c)
                .toList();
    }
}
