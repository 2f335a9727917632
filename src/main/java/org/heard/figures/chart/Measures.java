package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Verdict;

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
    static DataTable table(List<SafeTable> tables, List<Row> rounds, String from) {
        List<String> header = new ArrayList<>(List.of("Measure"));
        for (Row round : rounds) {
            List.of("base", "answers", "per cent", "lower", "upper")
                    .forEach(part -> header.add(DrawnRounds.name(round) + ", " + part));
        }
        header.addAll(List.of("Change, points", "Change, lower limit", "Change, upper limit", "Verdict"));
        List<List<String>> rows =
                tables.stream().map(table -> line(table, rounds, from)).toList();
        return new DataTable(caption(tables), header, rows, Tables.symbols(tables, header, rows));
    }

    static String caption(List<SafeTable> tables) {
        String standing = Standing.text(Standing.labels(tables));
        return "Data: " + tables.size() + " measures" + (standing.isEmpty() ? "" : ". " + standing);
    }

    /** What several verdicts come to, in a line. */
    static String title(List<SafeTable> tables, String from, String to) {
        List<Verdict> verdicts = tables.stream()
                .flatMap(table -> table.change(from, to).flatMap(Change::comparison).stream())
                .map(Comparison::verdict)
                .toList();
        long flagged = verdicts.stream().filter(Verdict::isFlagged).count();
        if (flagged > 0) {
            return flagged + " of " + tables.size() + " measures changed";
        }
        boolean allPlain = verdicts.stream().allMatch(Verdict.NO_CLEAR_CHANGE::equals);
        return allPlain && verdicts.size() == tables.size()
                ? "No clear change in any of " + tables.size() + " measures"
                : "No measure of these can be said to have changed";
    }

    private static List<String> line(SafeTable table, List<Row> rounds, String from) {
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
        line.addAll(ChangeCells.change(table.change(from, to)));
        return line;
    }
}
