package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.ground.language.Sentence;

/** Several measures side by side: what their tables have in common. */
final class Measures {
    private Measures() {}

    /** The last three rounds of all tables together, oldest first, each as one of its rows. */
    static List<Row> lastThree(List<SafeTable> tables) {
        List<Row> rounds = rounds(tables);
        return rounds.subList(Math.max(0, rounds.size() - 3), rounds.size());
    }

    /** The rounds of all tables together, oldest first, each as one of its rows. */
    static List<Row> rounds(List<SafeTable> tables) {
        List<Row> rounds = new ArrayList<>();
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> rounds.stream().noneMatch(known -> known.key().equals(row.key())))
                .forEach(rounds::add);
        rounds.sort(java.util.Comparator.comparing(Row::month));
        return rounds;
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
                .map(table -> Sentence.headed(table.about().title(), Notes.baseLine(table)))
                .collect(Collectors.joining("; "));
    }

    /** One row a measure: base, count, per cent and limits of each round, then the change. */
    static DataTable table(MeasureVerdicts verdicts, List<Row> rounds) {
        List<String> header = new ArrayList<>(List.of("Measure"));
        for (Row round : rounds) {
            List.of("base", "answers", "per cent", "lower", "upper")
                    .forEach(part -> header.add(DrawnRounds.name(round) + ", " + part));
        }
        boolean named = verdicts.namesRounds(rounds.get(0));
        if (named) {
            header.add("Compared with");
        }
        header.addAll(List.of("Change, points", "Change, lower limit", "Change, upper limit", "Verdict"));
        List<List<String>> rows =
                verdicts.ones().stream().map(one -> line(one, rounds, named)).toList();
        List<SafeTable> tables =
                verdicts.ones().stream().map(MeasureVerdicts.One::table).toList();
        return new DataTable(caption(tables), header, rows, Tables.symbols(tables, header, rows));
    }

    static String caption(List<SafeTable> tables) {
        String standing = Standing.text(Standing.labels(tables));
        return "Data: " + tables.size() + " measures" + (standing.isEmpty() ? "" : ". " + standing);
    }

    private static List<String> line(MeasureVerdicts.One one, List<Row> rounds, boolean named) {
        List<String> line = new ArrayList<>(List.of(one.title()));
        for (Row round : rounds) {
            line.addAll(one.table()
                    .row(round.key())
                    .map(row -> figures(row, headline(one.table())))
                    .orElse(List.of("x", "x", "x", "x", "x")));
        }
        if (named) {
            line.add(one.from().isEmpty() ? DataTable.NOT_APPLICABLE : one.from());
        }
        line.addAll(ChangeCells.change(one));
        return line;
    }

    private static List<String> figures(Row row, String column) {
        return List.of(
                row.base().text(),
                row.cell(column).text(),
                Tables.percent(row, column),
                Tables.lower(row, column),
                Tables.upper(row, column));
    }
}
