package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Points;
import org.heard.figures.statistics.Share;

/**
 * The data table of one question over rounds: rounds are columns and figures rows, so that it fits a page and a
 * telephone.
 *
 * @param column whose share is told
 */
record RoundsTable(SafeTable table, String column) {
    DataTable data() {
        List<List<String>> rows = new ArrayList<>();
        String what = new Finding(table).counts();
        rows.add(line("Answers (base)", row -> row.base().text()));
        rows.add(line(what + ": answers", row -> row.cell(column).text()));
        rows.add(line(what + ": per cent", row -> Tables.percent(row, column)));
        if (WeightingShown.is(table)) {
            rows.add(line(what + ": per cent, not weighted", row -> WeightingShown.plain(row, column)));
            rows.add(line("Answers are worth (effective base)", WeightingShown::worth));
        }
        rows.add(line("95% interval, lower, per cent", row -> Tables.lower(row, column)));
        rows.add(line("95% interval, upper, per cent", row -> Tables.upper(row, column)));
        if (table.rows().stream().anyMatch(row -> row.weighted().containsKey(column))) {
            rows.add(line("Weighted: per cent", row -> weighted(row, TableNumbers::tenth)));
            rows.add(line(
                    "Weighted: worth so many answers",
                    row -> weighted(row, s -> Long.toString(Math.round(s.effectiveBase())))));
        }
        for (Row from : table.rows()) {
            if (table.changes().stream().anyMatch(c -> c.from().equals(from.key()))) {
                rows.addAll(changesFrom(from));
            }
        }
        outside()
                .forEach(c -> rows.add(line(c.label(), row -> row.cell(c.code()).text())));
        return roundsAcross(rows);
    }

    /** A hidden share is hidden here too; a round of totals has no weights. */
    private String weighted(Row row, Function<Share, String> text) {
        return weighted(row, column, text);
    }

    static String weighted(Row row, String column, Function<Share, String> text) {
        return Optional.ofNullable(row.weighted().get(column))
                .map(text)
                .orElse(row.share(column).isPresent() ? DataTable.NOT_AVAILABLE : DataTable.HIDDEN);
    }

    private List<List<String>> changesFrom(Row from) {
        String since = " since " + DrawnRounds.name(from);
        Function<Function<Comparison, String>, Function<Row, String>> found =
                text -> row -> inChange(from, row, change -> change.comparison().map(text));
        return List.of(
                line("Change" + since + ", points", found.apply(Points::signedTenth)),
                line("Change" + since + ", lower limit", found.apply(c -> ChangeCells.limit(c, Interval::lower))),
                line("Change" + since + ", upper limit", found.apply(c -> ChangeCells.limit(c, Interval::upper))),
                line(
                        "Verdict" + since,
                        row -> inChange(from, row, change -> Optional.of(ChangeCells.verdict(Optional.of(change))))));
    }

    private String inChange(Row from, Row to, Function<Change, Optional<String>> text) {
        return table.change(from.key(), to.key())
                .map(change -> text.apply(change).orElse(DataTable.NOT_AVAILABLE))
                .orElse(DataTable.NOT_APPLICABLE);
    }

    private DataTable roundsAcross(List<List<String>> rows) {
        List<String> header = Stream.concat(
                        Stream.of("Figure"), table.rows().stream().map(DrawnRounds::name))
                .toList();
        return new DataTable(Tables.caption(table), header, rows, Tables.symbols(List.of(table), header, rows));
    }

    private List<String> line(String heading, Function<Row, String> value) {
        return Stream.concat(Stream.of(heading), table.rows().stream().map(value))
                .toList();
    }

    /** Don't know, not used, blank. */
    private List<Column> outside() {
        return Columns.of(table, Column.Kind.DONT_KNOW, Column.Kind.NOT_USED, Column.Kind.BLANK);
    }
}
