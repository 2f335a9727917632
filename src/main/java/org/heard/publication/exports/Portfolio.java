package org.heard.publication.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.chart.Certificate;
import org.heard.figures.chart.Chart;
import org.heard.figures.chart.RoundMarks;
import org.heard.figures.disclosure.SafeTable;
import org.heard.publication.release.CheckCode;

/**
 * Every chart that is drawn of one release, in pages and reports alike, each with its check code.
 *
 * @param made day of the release
 * @param warnings who was not heard
 */
public record Portfolio(
        String release,
        LocalDate made,
        CheckCode code,
        List<SafeTable> tables,
        List<TakenChart> charts,
        List<String> warnings) {
    public Portfolio {
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
        warnings = List.copyOf(warnings);
    }

    /** @param followed their scoreboard comes first, then the charts that set headline measures side by side */
    static Portfolio of(Issue issue, List<SafeTable> tables, FollowedMeasures followed) {
        List<TakenChart> charts = new ArrayList<>();
        followed.scoreboard(tables).ifPresent(board -> charts.add(issue.certified(board.chart(), "", false)));
        List<SafeTable> leading = headlines(tables, followed.headlines());
        RoundMarks marks = RoundMarks.of(tables);
        if (!leading.isEmpty()) {
            charts.add(issue.certified(Chart.dots(leading, marks), "", false));
            changes(leading).forEach(chart -> charts.add(issue.certified(chart, "", false)));
        }
        tables.forEach(table -> {
            boolean groups = table.kind() == SafeTable.Kind.GROUPS;
            Chart.of(table, marks)
                    .forEach(chart ->
                            charts.add(issue.certified(chart, table.about().question(), groups)));
        });
        return new Portfolio(issue.release(), issue.made(), issue.code(), tables, charts, issue.warnings());
    }

    /** What changed since the first round, then since the one before: pairs of which something can be said. */
    private static List<Chart> changes(List<SafeTable> leading) {
        String latest = leading.get(0).latest().key();
        List<String> earlier = leading.stream()
                .flatMap(table -> table.changes().stream())
                .filter(change -> change.to().equals(latest) && change.isComparable())
                .map(SafeTable.Change::from)
                .distinct()
                .sorted(Comparator.comparing(from -> month(leading, from)))
                .toList();
        return Stream.of(earlier.stream().limit(1), earlier.stream().skip(Math.max(1, earlier.size() - 1)))
                .flatMap(pairs -> pairs)
                .flatMap(from -> changes(askedIn(from, leading), from, latest))
                .toList();
    }

    /** None where fewer than two measures were asked in that round. */
    private static Stream<Chart> changes(List<SafeTable> asked, String from, String latest) {
        return asked.size() < 2 ? Stream.empty() : Stream.of(Chart.changes(asked, from, latest));
    }

    private static List<SafeTable> askedIn(String round, List<SafeTable> tables) {
        return tables.stream().filter(table -> table.row(round).isPresent()).toList();
    }

    private static String month(List<SafeTable> tables, String round) {
        return tables.stream()
                .flatMap(table -> table.row(round).stream())
                .map(SafeTable.Row::month)
                .findFirst()
                .orElse("");
    }

    /** In the order of the measures, as the board report sets them. */
    private static List<SafeTable> headlines(List<SafeTable> tables, List<String> measures) {
        return measures.stream()
                .flatMap(measure -> tables.stream()
                        .filter(t -> t.kind() == SafeTable.Kind.ROUNDS)
                        .filter(t -> t.about().measure().equals(measure))
                        .limit(1))
                .filter(table -> table.headline().isPresent())
                .toList();
    }

    /** What certificates are made out from. */
    record Issue(String release, LocalDate made, CheckCode code, List<String> warnings) {
        TakenChart certified(Chart chart, String question, boolean groups) {
            String ofFigure = code.ofFigure(chart.key()).toString();
            return new TakenChart(chart, question, groups, new Certificate(release, made, ofFigure, warnings));
        }
    }

    public Optional<TakenChart> withCode(CheckCode code) {
        return charts.stream()
                .filter(c -> c.certificate().code().equals(code.toString()))
                .findFirst();
    }

    public Optional<TakenChart> called(String key) {
        return charts.stream().filter(c -> c.chart().key().equals(key)).findFirst();
    }

    /** Charts of one question's page, in its order. */
    public List<TakenChart> of(String question) {
        return charts.stream().filter(c -> c.question().equals(question)).toList();
    }

    /** "Invented sample data", "reconstructed": of any of its charts. */
    List<String> labels() {
        return charts.stream()
                .flatMap(c -> c.chart().labels().stream())
                .distinct()
                .toList();
    }
}
