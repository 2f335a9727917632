package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.ground.language.Sentence;

/** Data tables: answers, batteries and groups, and what stands around and in all of them. */
final class Tables {
    /** Under every table of changes; a change may differ from what its rounded shares would give. */
    private static final String WITH_NO_ANSWER =
            " Where few said that it does not apply to them, they are counted with “No answer”.";

    private static final String ROUNDED_LAST = "Changes were worked out before rounding.";

    private Tables() {}

    /** Count and per cent of each option and net. */
    static DataTable options(SafeTable table) {
        List<String> header = new ArrayList<>(List.of("Answer"));
        table.rows().forEach(row -> {
            header.add(DrawnRounds.name(row) + ", answers");
            header.add(DrawnRounds.name(row) + ", per cent");
        });
        List<List<String>> rows = new ArrayList<>();
        rows.add(pairs(table, "Answers (base)", row -> row.base().text(), row -> row.isWithheld() ? "c" : "100.0"));
        for (Column column : inReadingOrder(table)) {
            rows.add(pairs(
                    table,
                    Sentence.capital(column.label()),
                    row -> row.cell(column.code()).text(),
                    row -> column.inBase() ? percent(row, column.code()) : DataTable.NOT_APPLICABLE));
            if (WeightingShown.is(table) && column.inBase()) {
                rows.add(pairs(
                        table,
                        Sentence.capital(column.label()) + ", not weighted",
                        row -> row.cell(column.code()).text(),
                        row -> WeightingShown.plain(row, column.code())));
            }
        }
        return new ItemChanges(table).beside(header, rows);
    }

    /** Several questions on one scale: count and per cent of each answer and net, one question a row. */
    static DataTable battery(List<SafeTable> tables) {
        List<Column> columns = inReadingOrder(tables.get(0));
        List<String> header = new ArrayList<>(List.of("Question", "Answers (base)"));
        columns.forEach(column -> {
            header.add(Sentence.capital(column.label()) + ", answers");
            if (column.inBase()) {
                header.add(Sentence.capital(column.label()) + ", per cent");
            }
        });
        List<List<String>> rows =
                tables.stream().map(table -> question(table, columns)).toList();
        return new DataTable(Measures.caption(tables), header, rows, symbols(tables, header, rows));
    }

    private static List<String> question(SafeTable table, List<Column> columns) {
        Row row = table.latest();
        List<String> cells =
                new ArrayList<>(List.of(table.about().title(), row.base().text()));
        columns.forEach(column -> {
            boolean has = table.columns().stream().anyMatch(c -> c.code().equals(column.code()));
            cells.add(has ? row.cell(column.code()).text() : DataTable.NOT_AVAILABLE);
            if (column.inBase()) {
                cells.add(has ? percent(row, column.code()) : DataTable.NOT_AVAILABLE);
            }
        });
        return cells;
    }

    static DataTable groups(SafeTable table, String column) {
        boolean weighted = WeightingShown.is(table);
        List<String> header = Stream.of(
                        "Group",
                        "Answers (base)",
                        new Finding(table).counts() + ": answers",
                        "Per cent",
                        weighted ? "Per cent, not weighted" : "",
                        "95% interval, lower",
                        "95% interval, upper")
                .filter(head -> !head.isEmpty())
                .toList();
        List<List<String>> rows = table.rows().stream()
                .map(row -> Stream.of(
                                row.label() + (row.lowBase() ? " (u)" : ""),
                                row.base().text(),
                                row.cell(column).text(),
                                percent(row, column),
                                weighted ? WeightingShown.plain(row, column) : "",
                                lower(row, column),
                                upper(row, column))
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
        return new DataTable(caption(table), header, rows, symbols(List.of(table), header, rows));
    }

    static String percent(Row row, String column) {
        return row.share(column).map(s -> TableNumbers.tenth(s)).orElse(DataTable.HIDDEN);
    }

    static String lower(Row row, String column) {
        return row.interval(column).map(i -> TableNumbers.tenth(i.lower())).orElse(DataTable.HIDDEN);
    }

    static String upper(Row row, String column) {
        return row.interval(column).map(i -> TableNumbers.tenth(i.upper())).orElse(DataTable.HIDDEN);
    }

    static String caption(SafeTable table) {
        String standing = Standing.text(Standing.labels(table));
        String title = table.about().title();
        return "Data: " + (standing.isEmpty() ? title : Sentence.full(title) + " " + standing);
    }

    /** One sentence for each symbol that stands in the rows. */
    static List<String> symbols(List<SafeTable> tables, List<String> header, List<List<String>> rows) {
        List<String> sentences = new ArrayList<>(Notes.symbols(tables));
        if (Stream.concat(header.stream(), rows.stream().map(row -> row.get(0)))
                .anyMatch(h -> h.startsWith("Change"))) {
            sentences.add(ROUNDED_LAST);
        }
        if (has(rows, DataTable.NOT_AVAILABLE)) {
            sentences.add("x: not available; the rounds cannot be compared or a value is not shown."
                    + (joinsFew(tables, rows) ? WITH_NO_ANSWER : ""));
        }
        if (has(rows, DataTable.NOT_APPLICABLE)) {
            sentences.add("z: does not apply.");
        }
        return sentences;
    }

    /** Whether a row stands here of those it does not apply to, who are counted elsewhere. */
    private static boolean joinsFew(List<SafeTable> tables, List<List<String>> rows) {
        return tables.stream()
                .filter(Notes::joinsFew)
                .flatMap(table -> Columns.of(table, Column.Kind.NOT_USED).stream())
                .anyMatch(column -> rows.stream()
                        .anyMatch(row -> row.get(0).equals(column.label()) && row.contains(DataTable.NOT_AVAILABLE)));
    }

    private static boolean has(List<List<String>> rows, String symbol) {
        return rows.stream().flatMap(List::stream).anyMatch(symbol::equals);
    }

    private static List<String> pairs(
            SafeTable table, String heading, Function<Row, String> first, Function<Row, String> second) {
        return Stream.concat(
                        Stream.of(heading),
                        table.rows().stream().flatMap(row -> Stream.of(first.apply(row), second.apply(row))))
                .toList();
    }

    private static List<Column> inReadingOrder(SafeTable table) {
        return Stream.of(
                        Columns.scale(table),
                        Columns.of(table, Column.Kind.OPTION),
                        Columns.of(table, Column.Kind.DONT_KNOW),
                        Columns.of(table, Column.Kind.NET_NEGATIVE, Column.Kind.NET_POSITIVE),
                        Columns.of(table, Column.Kind.NOT_USED, Column.Kind.BLANK))
                .flatMap(List::stream)
                .toList();
    }
}
