package org.heard.figures.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;

/** Several measures: for each a mark with its whisker for each of the last three rounds, oldest on top. */
record Dots(List<SafeTable> tables, List<Row> rounds, MeasureVerdicts verdicts, RoundMarks marks) implements Drawing {
    private static final double LABEL = 190;
    /** 4 mm. */
    private static final double STEP = 15.12;

    static Chart chart(List<SafeTable> tables, RoundMarks marks) {
        List<Row> rounds = Measures.lastThree(tables);
        MeasureVerdicts verdicts = MeasureVerdicts.latest(tables, rounds);
        return new Chart(
                tables,
                "and-others-dots",
                words(tables, rounds, verdicts),
                Measures.table(verdicts, rounds),
                new Dots(List.copyOf(tables), rounds, verdicts, marks));
    }

    private static ChartText words(List<SafeTable> tables, List<Row> rounds, MeasureVerdicts verdicts) {
        String subtitle = "Share of " + Measures.units(tables) + ", " + span(rounds) + ", per cent";
        List<String> values =
                verdicts.named().stream().flatMap(one -> value(one.table())).toList();
        String note = Notes.whiskers(Measures.units(tables)) + " " + String.join(" ", Notes.symbols(tables));
        return new ChartText(
                verdicts.title(),
                subtitle,
                Keys.caption(subtitle, Standing.labels(tables)),
                AlternativeText.counting("Dot chart by round:", values, verdicts.messages()),
                Measures.baseLine(tables),
                verdicts.note().isEmpty() ? note : note.strip() + " " + verdicts.note());
    }

    private static String span(List<Row> rounds) {
        String first = DrawnRounds.name(rounds.get(0));
        String last = DrawnRounds.name(rounds.get(rounds.size() - 1));
        return first.equals(last) ? first : first + " to " + last;
    }

    /** "listened to 52%". */
    private static Stream<String> value(SafeTable table) {
        return table
                .latest()
                .share(Measures.headline(table))
                .map(share -> Finding.lower(table.about().title()) + " " + Percent.whole(share))
                .stream();
    }

    @Override
    public Sheet on(Layout layout) {
        Key key = new Key(
                java.util.stream.IntStream.range(0, rounds.size())
                        .mapToObj(i -> Key.Entry.of(DrawnRounds.name(rounds.get(i)), marks.of(rounds.get(i))))
                        .toList(),
                layout.width());
        List<String> labels = Standing.labels(tables);
        RowBox rows = rows(layout, key);
        Sheet sheet = new Sheet(layout.width(), rows.area().getMaxY() + 28 + Standing.height(labels, layout));
        Plot plot = Plot.ofRows(rows.area(), 0, 100);
        sheet.put(plot);
        key.write(sheet);
        Axis.percent(sheet, plot, 0, 100, layout.isNarrow() ? 50 : 25);
        plot.axisUpright();
        for (int i = 0; i < tables.size(); i++) {
            write(sheet, plot, rows, i, layout);
        }
        Standing.write(sheet, labels);
        return sheet;
    }

    /** 11 mm a row; more where three marks need it, so that they keep together. */
    private RowBox rows(Layout layout, Key key) {
        double marks = rounds.size() * STEP;
        List<String> names = tables.stream().map(table -> table.about().title()).toList();
        if (layout.isNarrow()) {
            RowBox.Under under = new RowBox.Under(marks + 16, 4 + marks / 2);
            List<Integer> lines = RowBox.counts(names, layout.width() - 8);
            return RowBox.under(10, layout.width() - 64, key.height() + 4, lines, under);
        }
        double least = Math.max(RowBox.ROW, marks + 14);
        List<Integer> lines = RowBox.counts(names, LABEL);
        return RowBox.beside(LABEL + 10, layout.width() - 70, key.height() + 6, lines, least);
    }

    private void write(Sheet sheet, Plot plot, RowBox rows, int i, Layout layout) {
        SafeTable table = tables.get(i);
        if (layout.isNarrow()) {
            rows.writeAbove(sheet, i, RowBox.lines(table.about().title(), layout.width() - 8));
        } else {
            rows.writeBeside(sheet, i, 2, RowBox.lines(table.about().title(), LABEL));
        }
        Said said = verdicts.ones().get(i).said();
        if (said.isFlagged()) {
            sheet.upTo(Label.body(said.words()), layout.width() - 4, rows.y(i) + Label.DROP);
        }
        for (int round = 0; round < rounds.size(); round++) {
            double offset = (round - (rounds.size() - 1) / 2.0) * STEP;
            Optional<Row> row = table.row(rounds.get(round).key());
            if (row.isPresent()) {
                writeMark(sheet, plot, rows, new Place(table, row.get(), marks.of(row.get()), rows.middle(i) + offset));
            }
        }
    }

    /** @param y from the upper edge of the plot */
    private record Place(SafeTable table, Row row, Mark mark, double y) {}

    private void writeMark(Sheet sheet, Plot plot, RowBox rows, Place place) {
        String column = Measures.headline(place.table());
        Row row = place.row();
        double y = rows.area().y + place.y() + Label.DROP;
        Optional<Share> share = row.share(column);
        if (share.isEmpty()) {
            Label c = Label.body(Hiding.words(place.table(), row, column).orElse(DataTable.HIDDEN));
            sheet.grounded(c, rows.left() + 6 + c.width() / 2, y);
            return;
        }
        Interval whisker = row.interval(column)
                .orElse(new Interval(share.get().value(), share.get().value()));
        plot.markAcross(
                row.lowBase() ? place.mark().hollow() : place.mark(),
                share.get().value() * 100,
                place.y(),
                new Interval(whisker.lower() * 100, whisker.upper() * 100));
        boolean latest = row.key().equals(rounds.get(rounds.size() - 1).key());
        String words = (latest ? Percent.whole(share.get()) : "") + (row.lowBase() ? " " + DataTable.LOW_BASE : "");
        if (!words.isBlank()) {
            sheet.from(Label.body(words.strip()), plot.x(whisker.upper() * 100) + 7, y);
        }
    }
}
