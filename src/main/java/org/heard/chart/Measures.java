package org.heard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.disclosure.SafeTable;
import org.heard.disclosure.SafeTable.Row;

/** Several measures side by side: what their tables have in common. */
final class Measures {
    private Measures() {}

    /** The last three rounds of all tables together, oldest first, each as one of its rows. */
    static List<Row> lastThree(List<SafeTable> tables) {
        List<Row> rounds = new ArrayList<>();
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> rounds.stream().noneMatch(known -> known.key().equals(row.key())))
                .forEach(rounds::add);
        rounds.sort(java.util.Comparator.comparing(Row::month));
        return rounds.subList(Math.max(0, rounds.size() - 3), rounds.size());
    }

    static String headline(SafeTable table) {
        return table.headline()
                .orElseThrow(() -> new IllegalStateException(table.id() + " has no headline to draw"))
                .code();
    }

    /** Units of all tables: "children and parents". */
    static String units(List<SafeTable> tables) {
        return tables.stream().map(table -> table.about().unit()).distinct().collect(Collectors.joining(" and "));
    }

    /** "Listened to: n = 312 (Nov 2019) …; …". */
    static String baseLine(List<SafeTable> tables) {
        return tables.stream()
                .map(table -> table.about().title() + ": " + Notes.baseLine(table))
                .collect(Collectors.joining("; "));
    }

    /** One row a measure: base, count, per cent and limits of each round, then the change. */
    static DataTable table(List<SafeTable> tables, List<Row> rounds, Optional<String> from) {
        List<String> header = new ArrayList<>(List.of("Measure"));
        for (Row round : rounds) {
            List.of("base", "answers", "per cent", "lower", "upper")
                    .forEach(part -> header.add(Rounds.name(round) + ", " + part));
        }
        header.addAll(List.of("Change, points", "Change, lower limit", "Change, upper limit", "Verdict"));
        List<List<String>> rows =
                tables.stream().map(table -> line(table, rounds, from)).toList();
        String standing = Standing.text(
                Standing.labels(tables.stream().map(SafeTable::about).toList()));
        String caption = "Data: " + tables.size() + " measures" + (standing.isEmpty() ? "" : ". " + standing);
        return new DataTable(caption, header, rows, Tables.symbols(tables, rows));
    }

    private static List<String> line(SafeTable table, List<Row> rounds, Optional<String> from) {
        List<String> line = new ArrayList<>(List.of(table.about().title()));
        String column = headline(table);
        for (Row round : rounds) {
            line.addAll(table.row(round.key())
                    .map(row -> List.of(
                            row.base().text(),
                            row.cell(column).text(),
                            Tables.percent(row, column),
                            Tables.lower(row, column),
                            Tables.upper(row, column)))
                    .orElse(List.of("x", "x", "x", "x", "x")));
        }
        String to = rounds.get(rounds.size() - 1).key();
        line.addAll(Tables.change(from.flatMap(key -> table.change(key, to))));
        return line;
    }
}
