package org.heard.figures.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.Column.Kind;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;
import org.heard.ground.language.Sentence;

/** The whole distribution in three points and "don't know": one bar of 100% a round. */
record Distribution(SafeTable table) implements Drawing {
    /** A point of the shortened scale; hidden where its share is empty. */
    private record Point(String label, Color colour, Optional<Share> share) {}

    static Chart chart(SafeTable table) {
        About about = table.about();
        Finding finding = new Finding(table);
        DrawnRounds rounds = new DrawnRounds(table);
        String subtitle = "“" + about.wording() + "” Share of " + about.unit() + ", " + rounds.span() + ", per cent";
        ChartText words = new ChartText(
                DrawnRounds.allAnswers(finding),
                subtitle,
                Keys.caption(subtitle, Standing.labels(table)),
                AlternativeText.of(
                        "Stacked bars: " + Finding.lower(about.title()),
                        HiddenBlock.beside(OverTime.values(finding, rounds), table),
                        finding.message()),
                Notes.baseLine(table),
                Notes.note(table, "") + " " + Notes.PARTS
                        + (Notes.hides(table) ? " A hatched block holds all that is not shown. " : "")
                        + HiddenBlock.sentences(table));
        return new Chart(List.of(table), "distribution", words, Tables.options(table), new Distribution(table));
    }

    @Override
    public Sheet on(Layout layout) {
        Key key = key(layout);
        List<String> labels = Standing.labels(table);
        RowBox rows = rows(layout, key);
        Sheet sheet = new Sheet(layout.width(), rows.area().getMaxY() + 26 + Standing.height(labels, layout));
        Plot plot = Plot.ofRows(rows.area(), 0, 100);
        sheet.put(plot);
        Axis.percent(sheet, plot, 0, 100, layout.isNarrow() ? 50 : 25);
        plot.axisUpright();
        key.write(sheet);
        for (int i = 0; i < table.rows().size(); i++) {
            bar(sheet, plot, rows, i);
            Row row = table.rows().get(i);
            String base = row.isWithheld() ? "" : "n = " + row.base().text() + (row.lowBase() ? " u" : "");
            if (layout.isNarrow()) {
                rows.writeAbove(
                        sheet, i, List.of(Label.body(DrawnRounds.name(row) + (base.isEmpty() ? "" : ", " + base))));
            } else {
                rows.writeBeside(
                        sheet,
                        i,
                        2,
                        Stream.of(DrawnRounds.name(row), base)
                                .filter(text -> !text.isEmpty())
                                .map(Label::body)
                                .toList());
            }
        }
        Standing.write(sheet, labels);
        return sheet;
    }

    private void bar(Sheet sheet, Plot plot, RowBox rows, int i) {
        Row row = table.rows().get(i);
        if (row.isWithheld()) {
            String words =
                    Hiding.words(table, row, table.columns().get(0).code()).orElseThrow();
            sheet.grounded(Label.body(words), plot.x(50), rows.y(i) + Label.DROP);
            return;
        }
        double from = 0;
        boolean hidden = false;
        for (Point point : points(row)) {
            double width = point.share().map(Share::value).orElse(0.0) * 100;
            hidden |= point.share().isEmpty();
            if (width > 0) {
                plot.bar(Fill.of(point.colour()), rows.bar(i, from, from + width));
                write(sheet, plot, rows.y(i), point, from, width);
            }
            from += width;
        }
        if (hidden) {
            double right = rows.area().getMaxX();
            sheet.hatched(
                    new java.awt.geom.Rectangle2D.Double(
                            plot.x(from), rows.y(i) - RowBox.BAR / 2, right - plot.x(from), RowBox.BAR),
                    HiddenBlock.labels(table, row, 100 - from));
        }
    }

    private static void write(Sheet sheet, Plot plot, double y, Point point, double from, double width) {
        Label label = Label.in(point.colour(), point.share().map(Percent::whole).orElse(""));
        boolean isDontKnow = point.colour().equals(Color.WHITE);
        if (width >= 5 && !isDontKnow && label.width() + 2 <= plot.x(width) - plot.x(0)) {
            sheet.centred(label, plot.x(from + width / 2), y + 5);
        }
    }

    private Key key(Layout layout) {
        return new Key(
                points(table.latest()).stream()
                        .map(point -> Key.Entry.of(point.label(), Fill.of(point.colour())))
                        .toList(),
                layout.width());
    }

    private List<Point> points(Row row) {
        List<Point> points = new ArrayList<>();
        point(row, Palette.DARK_BLUE, Kind.NET_POSITIVE, Kind.POSITIVE).ifPresent(points::add);
        point(row, Palette.PALE_GREY, Kind.MIDDLE, Kind.MIDDLE).ifPresent(points::add);
        point(row, Palette.ORANGE, Kind.NET_NEGATIVE, Kind.NEGATIVE).ifPresent(points::add);
        point(row, Color.WHITE, Kind.DONT_KNOW, Kind.DONT_KNOW).ifPresent(points::add);
        return points;
    }

    /** The net where there is one, else the only answer of its kind. */
    private Optional<Point> point(Row row, Color colour, Kind net, Kind single) {
        return table.column(net)
                .or(() -> table.column(single))
                .map(column -> new Point(name(column), colour, row.share(column.code())));
    }

    private static String name(Column column) {
        return Sentence.capital(column.label());
    }

    private RowBox rows(Layout layout, Key key) {
        List<Integer> lines = java.util.Collections.nCopies(table.rows().size(), 1);
        if (layout.isNarrow()) {
            return RowBox.under(10, layout.width() - 10, key.height() + 4, lines, new RowBox.Under(46, 20));
        }
        return RowBox.beside(92, layout.width() - 22, key.height() + 6, lines, RowBox.ROW);
    }
}
