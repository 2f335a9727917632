package org.heard.figures.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Percent;

/**
 * All answers to several scale questions around one middle: of each the latest round, and under it the first round it can
 * be compared with. Small type and low rows, so that the questions of a whole objective stand on a third of a page.
 */
record BatteryOverTime(List<Asked> questions, List<String> labels) {
    /** A question in its rounds, the latest first. */
    record Asked(SafeTable table, List<DivergingLine> lines) {
        static Asked of(SafeTable table) {
            Optional<Row> first = new Finding(table)
                    .change()
                    .filter(change -> change.comparison().isPresent())
                    .map(Change::from)
                    .flatMap(table::row);
            List<DivergingLine> lines = Stream.concat(Stream.of(table.latest()), first.stream())
                    .map(row -> new DivergingLine(DrawnRounds.name(row), table, row))
                    .toList();
            return new Asked(table, lines);
        }

        boolean hasDontKnow() {
            return lines.stream().anyMatch(line -> !line.dontKnow().isEmpty());
        }
    }

    /** Whether all its answers stand on a scale from bad to good. */
    static boolean draws(SafeTable table) {
        return table.kind() == SafeTable.Kind.ROUNDS
                && table.headline().isPresent()
                && table.column(Column.Kind.NEGATIVE).isPresent()
                && Columns.scale(table).size() > 1;
    }

    /** @param tables at least one, each of which it {@link #draws} */
    static Chart chart(List<SafeTable> tables) {
        BatteryOverTime battery =
                new BatteryOverTime(tables.stream().map(Asked::of).toList(), Standing.labels(tables));
        String subtitle = "All answers, worst left and best right, share of " + Measures.units(tables) + ", "
                + battery.span() + ", per cent";
        List<String> values = tables.stream()
                .flatMap(table -> new Finding(table)
                                .share(table.latest())
                                .map(share -> Finding.lower(table.about().title()) + " " + Percent.whole(share))
                                .stream())
                .toList();
        ChartText words = new ChartText(
                "What they answered",
                subtitle,
                Keys.caption(subtitle, battery.labels),
                AlternativeText.ranked("Bar chart of all answers; good ones:", values),
                Measures.baseLine(tables),
                battery.note());
        return new Chart(
                tables,
                "and-others-battery",
                words,
                battery.table(),
                new BatteryPicture(battery.questions, battery.labels));
    }

    /** "Nov 2019 to Mar 2021": the rounds drawn, of all questions together. */
    private String span() {
        List<Row> rows = Measures.lastThree(questions.stream().map(Asked::table).toList());
        Row latest = rows.get(rows.size() - 1);
        return questions.stream()
                .flatMap(asked -> asked.lines().stream())
                .map(DivergingLine::row)
                .min(Comparator.comparing(Row::month))
                .filter(first -> !first.key().equals(latest.key()))
                .map(first -> DrawnRounds.name(first) + " to " + DrawnRounds.name(latest))
                .orElse(DrawnRounds.name(latest));
    }

    private String note() {
        List<SafeTable> tables = questions.stream().map(Asked::table).toList();
        return String.join(" ", Notes.symbols(tables));
    }

    /** A row for each bar: base, good, bad and don't know. */
    private DataTable table() {
        List<String> header = List.of(
                "Question and round", "Answers (base)", "Good, per cent", "Bad, per cent", "Don't know, per cent");
        List<List<String>> rows = questions.stream()
                .flatMap(asked -> asked.lines().stream()
                        .map(line -> List.of(
                                asked.table().about().title() + ", " + line.name(),
                                line.row().base().text(),
                                sum(line, Column.Kind.NET_POSITIVE, Column.Kind.POSITIVE),
                                sum(line, Column.Kind.NET_NEGATIVE, Column.Kind.NEGATIVE),
                                dontKnow(line))))
                .toList();
        List<SafeTable> tables = questions.stream().map(Asked::table).toList();
        return new DataTable(Measures.caption(tables), header, rows, Tables.symbols(tables, header, rows));
    }

    private static String sum(DivergingLine line, Column.Kind net, Column.Kind single) {
        return line.sum(net, single).map(TableNumbers::tenth).orElse(DataTable.HIDDEN);
    }

    private static String dontKnow(DivergingLine line) {
        return line.table()
                .column(Column.Kind.DONT_KNOW)
                .map(column -> Tables.percent(line.row(), column.code()))
                .orElse(DataTable.NOT_APPLICABLE);
    }
}
