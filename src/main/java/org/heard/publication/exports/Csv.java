package org.heard.publication.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as CSV: UTF-8 with a mark for Excel, one header line, formulas masked. */
public final class Csv {
    private static final String MARK = "\uFEFF";

    private Csv() {}

    /** @param origin ends every row under the headings {@code ends}, for a row copied elsewhere loses its file */
    static byte[] of(List<String> header, List<List<String>> rows, List<String> ends, List<String> origin) {
        List<List<String>> lines = new ArrayList<>(List.of(join(header, ends)));
        rows.forEach(row -> lines.add(join(row, origin)));
        return of(lines);
    }

    public static byte[] of(List<List<String>> lines) {
        StringBuilder text = new StringBuilder(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<String> line : lines) {
                printer.printRecord(line.stream()
                        .map(cell -> new ExportedCell(cell).masked())
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> join(List<String> cells, List<String> more) {
        return Stream.concat(cells.stream(), more.stream()).toList();
    }
}
