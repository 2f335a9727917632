package org.heard.figures.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Points;
import org.heard.figures.statistics.Verdict;

/** The change of several measures between two rounds; only what is flagged has a filled mark. */
record Changes(List<SafeTable> tables, String from, String to) implements Drawing {
    private static final double LABEL = 190;
    private static final double FIGURES = 124;

    static Chart chart(List<SafeTable> tables, String from, String to) {
        List<Row> rounds = Stream.of(from, to)
                .map(key -> tables.stream()
                        .flatMap(table -> table.row(key).stream())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no table has the round " + key)))
                .toList();
        Changes changes = new Changes(ordered(tables, from, to), from, to);
        MeasureVerdicts verdicts = MeasureVerdicts.between(changes.tables, rounds.get(0), rounds.get(1));
        return new Chart(
                tables,
                "and-others-changes-" + from + "-" + to,
                changes.words(rounds, verdicts),
                Measures.table(verdicts, rounds),
                changes);
    }

    /** Greatest rise first; as given where a change is not shown. */
    private static List<SafeTable> ordered(List<SafeTable> tables, String from, String to) {
        boolean allShown =
                tables.stream().allMatch(table -> found(table, from, to).isPresent());
        Comparator<SafeTable> rise = Comparator.comparingDouble(
                table -> -found(table, from, to).map(Comparison::difference).orElse(0.0));
        return allShown ? tables.stream().sorted(rise).toList() : List.copyOf(tables);
    }

    private static Optional<Comparison> found(SafeTable table, String from, String to) {
        return table.change(from, to).filter(Change::isComparable).flatMap(Change::comparison);
    }

    private Optional<Comparison> found(int i) {
        return found(tables.get(i), from, to);
    }

    private ChartText words(List<Row> rounds, MeasureVerdicts verdicts) {
        String span = DrawnRounds.name(rounds.get(0)) + " to " + DrawnRounds.name(rounds.get(1));
        List<String> labels = Standing.labels(tables);
        String subtitle = "Change of shares, " + span + ", percentage points";
        List<String> values = verdicts.named().stream().flatMap(Changes::value).toList();
        return new ChartText(
                verdicts.title(),
                subtitle,
                Keys.caption(subtitle, labels),
                AlternativeText.counting("Change plot:", values, verdicts.messages()),
                Measures.baseLine(tables),
                ("Whiskers are 95% Newcombe intervals of the change. A filled mark is a change that stands once all"
                                + " questions are considered together; a hollow one is not confirmed. Worked out before"
                                + " rounding. " + String.join(" ", Notes.symbols(tables)))
                        .strip());
    }

    /** "listened to +8". */
    private static Stream<String> value(MeasureVerdicts.One one) {
        return one
                .change()
                .flatMap(Change::comparison)
                .map(change -> Finding.lower(one.title()) + " " + Points.signed(change))
                .stream();
    }

    @Override
    public Sheet on(Layout layout) {
        List<String> labels = Standing.labels(tables);
        RowBox rows = rows(layout);
        Sheet sheet = new Sheet(layout.width(), rows.area().getMaxY() + 28 + Standing.height(labels, layout));
        int most = most();
        Plot plot = Plot.ofRows(rows.area(), -most, most);
        sheet.put(plot);
        plot.band(-5, 5);
        Axis.points(sheet, plot, most);
        plot.zeroLine();
        sheet.centredInside(Label.body("too small to matter"), plot.x(0), 18);
        for (int i = 0; i < tables.size(); i++) {
            write(sheet, plot, rows, i, layout);
        }
        Standing.write(sheet, labels);
        return sheet;
    }

    private RowBox rows(Layout layout) {
        List<String> names = tables.stream().map(table -> table.about().title()).toList();
        if (layout.isNarrow()) {
            List<Integer> lines = RowBox.counts(names, layout.width() - 8);
            return RowBox.under(14, layout.width() - 14, 28, lines, new RowBox.Under(58, 16));
        }
        List<Integer> lines = RowBox.counts(names, LABEL);
        return RowBox.beside(LABEL + 10, layout.width() - FIGURES, 28, lines, RowBox.ROW);
    }

    /** 20 points, or as many tens as the widest limit needs. */
    private int most() {
        double widest = java.util.stream.IntStream.range(0, tables.size())
                .boxed()
                .flatMap(i -> found(i).map(Comparison::interval).stream())
                .mapToDouble(interval -> Math.max(Math.abs(interval.lower()), Math.abs(interval.upper())))
                .max()
                .orElse(0);
        return Math.max(20, (int) Math.ceil(widest * 10) * 10);
    }

    private void write(Sheet sheet, Plot plot, RowBox rows, int i, Layout layout) {
        List<Label> name = RowBox.lines(tables.get(i).about().title(), layout.isNarrow() ? layout.width() - 8 : LABEL);
        if (layout.isNarrow()) {
            rows.writeAbove(sheet, i, name);
        } else {
            rows.writeBeside(sheet, i, 2, name);
        }
        Optional<Comparison> found = found(i);
        if (found.isEmpty()) {
            rows.writeHidden(sheet, i, ChangeCells.verdict(tables.get(i).change(from, to)));
            return;
        }
        Comparison change = found.get();
        Interval whisker = change.interval();
        plot.markAcross(
                mark(change),
                change.difference() * 100,
                rows.middle(i),
                new Interval(whisker.lower() * 100, whisker.upper() * 100));
        writeFigures(sheet, rows, i, change, layout);
    }

    private static Mark mark(Comparison change) {
        if (change.verdict() == Verdict.TOO_FEW_TO_SAY) {
            return Mark.TOO_FEW;
        }
        return change.verdict().isFlagged() ? Mark.LATEST : Mark.UNFLAGGED;
    }

    private void writeFigures(Sheet sheet, RowBox rows, int i, Comparison change, Layout layout) {
        Label figures = Label.body(Points.signed(change) + " (" + TableNumbers.limits(change.interval()) + ")");
        Label word = Label.body(
                change.verdict() == Verdict.TOO_FEW_TO_SAY ? change.verdict().word() : "");
        if (layout.isNarrow()) {
            double y = rows.y(i) + 26;
            sheet.groundedFrom(figures, 2, y);
            sheet.groundedFrom(word, layout.width() - 4 - word.width(), y);
        } else {
            List<Label> lines = word.text().isEmpty() ? List.of(figures) : List.of(figures, word);
            rows.writeBeside(sheet, i, rows.right() + 14, lines);
        }
    }
}
