package org.heard.publication.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One table of words to be taken away: every cell stays text but for days, and none is a formula.
 *
 * @param name of its sheet
 * @param about what the table is and as at when: a sheet of its own, or the last lines of a CSV file
 * @param days columns whose cells are days, as 2020-03-31, or empty: a workbook of Excel knows them as days
 * @param more tables on sheets of their own; a CSV file leaves them out
 */
public record WordsTable(
        String name,
        List<String> head,
        List<List<String>> rows,
        List<String> about,
        Set<Integer> days,
        List<WordsTable> more) {
    public WordsTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        about = List.copyOf(about);
        days = Set.copyOf(days);
        more = List.copyOf(more);
    }

    public WordsTable(String name, List<String> head, List<List<String>> rows, List<String> about) {
        this(name, head, rows, about, Set.of(), List.of());
    }

    public byte[] csv() {
        List<List<String>> lines = new ArrayList<>(List.of(head));
        lines.addAll(rows);
        about.forEach(line -> lines.add(List.of(line)));
        return Csv.of(lines);
    }

    /** @param made the one date in the file */
    public byte[] xlsx(LocalDate made) {
        return new Xlsx().of(title(), sheets(), made);
    }

    /** @param made the one date in the file */
    public byte[] ods(LocalDate made) {
        return new Ods().of(title(), sheets(), made);
    }

    private String title() {
        return Stream.concat(Stream.of(name), about.stream())
                .reduce((one, other) -> one + ". " + other)
                .orElse(name);
    }

    private List<FigureSheet> sheets() {
        List<FigureSheet.Row> notes = about.stream()
                .map(line -> FigureSheet.Row.of(FigureSheet.Kind.NOTE, line))
                .toList();
        List<FigureSheet> sheets = new ArrayList<>(List.of(sheet()));
        more.forEach(table -> sheets.add(table.sheet()));
        sheets.add(new FigureSheet("About", notes));
        return sheets;
    }

    private FigureSheet sheet() {
        List<FigureSheet.Row> table = new ArrayList<>();
        table.add(new FigureSheet.Row(FigureSheet.Kind.HEAD, head));
        rows.forEach(row -> table.add(new FigureSheet.Row(FigureSheet.Kind.WORDS, row)));
        return new FigureSheet(name, table, Set.of(), days);
    }
}
