package org.heard.figures.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Points;

/** The figures of a scoreboard, a line a measure, each share with its limits and base in one cell. */
record ScoreboardTable(Scoreboard board) {
    private static final String SHARE = ", per cent (95% limits) of answers";
    private static final String TARGET = "Target, per cent";

    DataTable data() {
        List<String> header = new ArrayList<>(List.of("Measure"));
        List<Row> latestFirst = new ArrayList<>(board.rounds());
        Collections.reverse(latestFirst);
        latestFirst.forEach(round -> header.add(DrawnRounds.name(round) + SHARE));
        boolean others = board.rows().stream().anyMatch(row -> !row.sinceOther().isEmpty());
        if (others) {
            header.add("Compared with");
        }
        header.add("Change, points (95% limits)");
        header.add("Verdict");
        if (board.hasTargets()) {
            header.add(TARGET);
        }
        header.addAll(board.voices());
        List<List<String>> rows =
                board.rows().stream().map(row -> line(row, latestFirst, others)).toList();
        return new DataTable(
                Measures.caption(board.tables()), header, rows, Tables.symbols(board.tables(), header, rows));
    }

    private List<String> line(ScoreboardRow row, List<Row> rounds, boolean others) {
        List<String> line = new ArrayList<>(List.of(row.starred()));
        rounds.forEach(round -> line.add(share(row, round)));
        boolean first = row.said() == Said.NO_EARLIER_ROUND;
        String none = first ? DataTable.NOT_APPLICABLE : DataTable.NOT_AVAILABLE;
        if (others) {
            line.add(row.from().map(DrawnRounds::name).orElse(none));
        }
        line.add(row.comparison().map(ScoreboardTable::change).orElse(none));
        line.add((row.said() == Said.NOT_SHOWN ? DataTable.HIDDEN + " – " : "") + row.verdict());
        if (board.hasTargets()) {
            line.add(row.line().target().map(ScoreboardTable::percent).orElse(DataTable.NOT_APPLICABLE));
        }
        board.voices().forEach(who -> line.add(voice(row, who)));
        return line;
    }

    /** "50": of a level, which is no share of anybody. */
    private static String percent(double level) {
        return BigDecimal.valueOf(level).movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private static String share(ScoreboardRow row, Row round) {
        Optional<Row> asked = row.table().row(round.key()).filter(DrawnRounds::wasAsked);
        if (asked.isEmpty()) {
            return DataTable.NOT_AVAILABLE;
        }
        return cell(asked.get(), row.column());
    }

    /** "66.7 (58.3 to 74.1) of 135"; c where the share is hidden. */
    private static String cell(Row row, String column) {
        return row.share(column)
                .map(share -> {
                    Interval limits = ScoreboardRow.interval(row, column);
                    return TableNumbers.tenth(share) + " (" + TableNumbers.tenth(limits.lower()) + " to "
                            + TableNumbers.tenth(limits.upper()) + ") of "
                            + row.base().text()
                            + (row.lowBase() ? " " + DataTable.LOW_BASE : "");
                })
                .orElse(DataTable.HIDDEN);
    }

    private static String change(Comparison change) {
        return Points.signedTenth(change) + " ("
                + ChangeCells.limit(change, Interval::lower) + " to "
                + ChangeCells.limit(change, Interval::upper) + ")";
    }

    private static String voice(ScoreboardRow row, String who) {
        return row.line().voices().stream()
                .filter(voice -> voice.who().equals(who))
                .findFirst()
                .map(ScoreboardLine.Voice::table)
                .map(table -> cell(table.latest(), Measures.headline(table)))
                .orElse(DataTable.NOT_AVAILABLE);
    }
}
