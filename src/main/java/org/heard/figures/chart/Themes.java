package org.heard.figures.chart;

import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;
import org.heard.ground.language.Sentence;

/**
 * Themes in comments: the base is coded comments; latest round and the one before, most named on top,
 * "other themes" last. No comment is quoted.
 */
record Themes(SafeTable table, List<Column> themes, Optional<Row> previous) implements Drawing {
    private static final double LABEL = 190;
    /** Two bars of 4 mm in a row of 11. */
    private static final double BAR = 15.12;

    private static final Fill NOW = Fill.of(Palette.DARK_BLUE);
    private static final Fill BEFORE = Fill.of(Palette.BEFORE);

    static Chart chart(SafeTable table) {
        About about = table.about();
        Optional<Row> previous = table.rows().size() < 2
                ? Optional.empty()
                : Optional.of(table.rows().get(table.rows().size() - 2)).filter(row -> !row.isWithheld());
        Themes themes = new Themes(table, Bars.ordered(table), previous);
        String subtitle = "Share of " + table.latest().base().text() + " coded comments, "
                + DrawnRounds.name(table.latest()) + ", per cent; a comment can have several themes";
        MostNamed mostNamed = new MostNamed(table, themes.themes);
        ChartText words = new ChartText(
                mostNamed.most().map(most -> "Comments speak most of " + most).orElse(about.title()),
                subtitle,
                Keys.caption(Sentence.full(about.title()) + " " + subtitle, Standing.labels(table)),
                AlternativeText.ranked("Bar chart of themes in comments:", mostNamed.inside(3)),
                Notes.baseLine(table),
                (Notes.note(table, "") + " People who comment are not typical of all who answered.").strip());
        return new Chart(List.of(table), "themes", words, Tables.options(table), themes);
    }

    @Override
    public Sheet on(Layout layout) {
        Key key = new Key(
                previous.map(row -> List.of(
                                Key.Entry.of(DrawnRounds.name(table.latest()), NOW),
                                Key.Entry.of(DrawnRounds.name(row), BEFORE)))
                        .orElse(List.of(Key.Entry.of(DrawnRounds.name(table.latest()), NOW))),
                layout.width());
        RowBox rows = rows(layout, key);
        List<String> labels = Standing.labels(table);
        Sheet sheet = new Sheet(layout.width(), rows.area().getMaxY() + 28 + Standing.height(labels, layout));
        int most = Bars.most(table, themes);
        Plot plot = Plot.ofRows(rows.area(), 0, most);
        sheet.put(plot);
        Axis.percent(sheet, plot, 0, most, most <= 50 ? 10 : layout.isNarrow() ? 50 : 25);
        plot.zeroLine();
        key.write(sheet);
        for (int i = 0; i < themes.size(); i++) {
            if (layout.isNarrow()) {
                rows.writeAbove(sheet, i, RowBox.lines(themes.get(i).label(), layout.width() - 8));
            } else {
                rows.writeBeside(sheet, i, 2, RowBox.lines(themes.get(i).label(), LABEL));
            }
            write(sheet, plot, rows, i);
        }
        Standing.write(sheet, labels);
        return sheet;
    }

    private RowBox rows(Layout layout, Key key) {
        List<String> names = themes.stream().map(Column::label).toList();
        if (layout.isNarrow()) {
            List<Integer> lines = RowBox.counts(names, layout.width() - 8);
            return RowBox.under(10, layout.width() - 60, key.height() + 4, lines, new RowBox.Under(44, 20));
        }
        List<Integer> lines = RowBox.counts(names, LABEL);
        return RowBox.beside(LABEL + 10, layout.width() - 60, key.height() + 6, lines, RowBox.ROW);
    }

    private void write(Sheet sheet, Plot plot, RowBox rows, int i) {
        String code = themes.get(i).code();
        Optional<Share> now = table.latest().share(code);
        double y = rows.y(i) + Label.DROP;
        if (now.isEmpty()) {
            rows.writeHidden(sheet, i, Hiding.words(table, table.latest(), code).orElse(DataTable.HIDDEN));
            return;
        }
        double end = bar(plot, rows.middle(i) - BAR, now.get(), NOW);
        Optional<Share> before = previous.flatMap(row -> row.share(code));
        double longest = Math.max(
                end, before.map(s -> bar(plot, rows.middle(i), s, BEFORE)).orElse(0.0));
        sheet.from(Label.body(Percent.whole(now.get())), plot.x(longest) + 8, y);
    }

    private static double bar(Plot plot, double top, Share share, Fill fill) {
        double end = share.value() * 100;
        plot.bar(fill, new java.awt.geom.Rectangle2D.Double(0, top, end, BAR));
        return end;
    }
}
