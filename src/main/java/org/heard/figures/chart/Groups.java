package org.heard.figures.chart;

import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;
import org.heard.ground.language.Sentence;

/** One measure by groups of one round: the order is the survey file's, never by value; no verdict. */
record Groups(SafeTable table, String column) implements Drawing {
    private static final double LABEL = 170;
    private static final double BASE = 62;

    static Chart chart(SafeTable table) {
        String column = table.headline()
                .orElseThrow(() -> new IllegalStateException(table.id() + " has no headline to draw by groups"))
                .code();
        return new Chart(
                List.of(table),
                "groups",
                words(table, column),
                Tables.groups(table, column),
                new Groups(table, column));
    }

    private static ChartText words(SafeTable table, String column) {
        About about = table.about();
        Row all = table.rows().get(0);
        String subtitle = new Finding(table).shareOf() + ", " + DrawnRounds.name(all) + ", per cent";
        return new ChartText(
                Sentence.beside(about.title(), "each group by itself"),
                subtitle,
                Keys.caption(Sentence.full(about.title()) + " " + subtitle, Standing.labels(table)),
                AlternativeText.of(
                        "Dot chart: " + Finding.lower(about.title()) + ":",
                        values(table, column),
                        hidden(table, column)),
                Notes.baseLine(table),
                Notes.note(table, Notes.whiskers(about.unit())) + " Groups are not tested against each other.");
    }

    private static List<String> values(SafeTable table, String column) {
        return table.rows().stream()
                .flatMap(row -> row.share(column).map(s -> row.label() + " " + Percent.whole(s)).stream())
                .toList();
    }

    private static String hidden(SafeTable table, String column) {
        long hidden =
                table.rows().stream().filter(row -> row.share(column).isEmpty()).count();
        return hidden == 0 ? "" : hidden == 1 ? "one group not shown" : "some groups not shown";
    }

    @Override
    public Sheet on(Layout layout) {
        List<String> labels = Standing.labels(table);
        RowBox rows = rows(layout);
        Sheet sheet = new Sheet(layout.width(), rows.area().getMaxY() + 28 + Standing.height(labels, layout));
        Plot plot = Plot.ofRows(rows.area(), 0, 100);
        sheet.put(plot);
        Axis.percent(sheet, plot, 0, 100, layout.isNarrow() ? 50 : 25);
        plot.axisUpright();
        table.rows()
                .get(0)
                .share(column)
                .ifPresent(all -> plot.upright(all.value() * 100, Palette.BREAK_DASHES, Palette.AXIS));
        for (int i = 0; i < table.rows().size(); i++) {
            write(sheet, plot, rows, i, layout);
        }
        Standing.write(sheet, labels);
        return sheet;
    }

    private RowBox rows(Layout layout) {
        if (layout.isNarrow()) {
            List<String> names = table.rows().stream().map(Groups::named).toList();
            List<Integer> lines = RowBox.counts(names, layout.width() - 8);
            return RowBox.under(12, layout.width() - 66, 6, lines, new RowBox.Under(42, 22));
        }
        List<String> names = table.rows().stream().map(Row::label).toList();
        List<Integer> lines = RowBox.counts(names, LABEL);
        return RowBox.beside(LABEL + 10, layout.width() - BASE - 60, 26, lines, RowBox.ROW);
    }

    private void write(Sheet sheet, Plot plot, RowBox rows, int i, Layout layout) {
        Row row = table.rows().get(i);
        double y = rows.y(i) + Label.DROP;
        if (layout.isNarrow()) {
            rows.writeAbove(sheet, i, RowBox.lines(named(row), layout.width() - 8));
        } else {
            rows.writeBeside(sheet, i, 2, RowBox.lines(row.label(), LABEL));
            sheet.upTo(Label.body(row.base().text()), layout.width() - 4, y);
            if (i == 0) {
                sheet.upTo(Label.body("answers"), layout.width() - 4, 16);
            }
        }
        Optional<Share> share = row.share(column);
        if (share.isPresent()) {
            mark(plot, rows.middle(i), row, share.get());
            String low = row.lowBase() ? " " + DataTable.LOW_BASE : "";
            sheet.from(Label.body(Percent.whole(share.get()) + low), rows.right() + 12, y);
        } else {
            rows.writeHidden(sheet, i, Hiding.words(table, row, column).orElse(DataTable.HIDDEN));
        }
    }

    private static String named(Row row) {
        return row.label()
                + (row.isWithheld() ? "" : ", n\u00a0=\u00a0" + row.base().text());
    }

    private void mark(Plot plot, double y, Row row, Share share) {
        Interval whisker = row.interval(column).orElse(new Interval(share.value(), share.value()));
        plot.markAcross(
                row.lowBase() ? Mark.LATEST.hollow() : Mark.LATEST,
                share.value() * 100,
                y,
                new Interval(whisker.lower() * 100, whisker.upper() * 100));
    }
}
