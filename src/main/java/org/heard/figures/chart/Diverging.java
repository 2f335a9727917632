package org.heard.figures.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Percent;

/** Diverging stacked bars: all answers of a scale, the middle one straddling zero, sums at the edges. */
record Diverging(List<DivergingLine> lines, List<String> labels) implements Drawing {
    private static final double SUM = 44;
    /** As much, and air before "don't know". */
    private static final double RIGHT_SUM = 50;

    private static final double DONT_KNOW = 58;

    static Chart chart(SafeTable table) {
        List<DivergingLine> lines = table.rows().stream()
                .map(row -> new DivergingLine(DrawnRounds.name(row), table, row))
                .toList();
        return new Chart(
                List.of(table),
                "answers",
                words(table),
                Tables.options(table),
                new Diverging(lines, Standing.labels(table)));
    }

    private static ChartText words(SafeTable table) {
        About about = table.about();
        Finding finding = new Finding(table);
        DrawnRounds rounds = new DrawnRounds(table);
        String subtitle =
                "“" + about.wording() + "” All answers, share of " + about.unit() + ", " + rounds.span() + ", per cent";
        return new ChartText(
                DrawnRounds.allAnswers(finding),
                subtitle,
                Keys.caption(subtitle, Standing.labels(table)),
                AlternativeText.of(
                        "Bar chart of all answers: " + Finding.lower(about.title()),
                        HiddenBlock.beside(OverTime.values(finding, rounds), table),
                        finding.message()),
                Notes.baseLine(table),
                (sums(table) + " " + Notes.note(table, "") + " " + Notes.PARTS + hatching(table)).strip());
    }

    static String sums(SafeTable table) {
        return Notes.SUMS + (table.column(Column.Kind.DONT_KNOW).isPresent() ? " " + Notes.DONT_KNOW : "");
    }

    private static String hatching(SafeTable table) {
        return Notes.hides(table)
                ? " A hatched block holds all answers of that bar that are not shown. " + HiddenBlock.sentences(table)
                : "";
    }

    @Override
    public Sheet on(Layout layout) {
        Key key = key(layout);
        RowBox rows = layout.isNarrow() ? narrow(key) : wide(key);
        double bottom = rows.area().getMaxY() + 26;
        Sheet sheet = new Sheet(layout.width(), bottom + Standing.height(labels, layout));
        Plot plot = Plot.ofRows(rows.area(), -100, 100);
        // A label of "100%" and one of "75%" need 46 units between their middles.
        int figures = rows.area().width < 8 * 46 ? 50 : 25;
        Axis.percent(sheet, plot, -100, 100, new Axis.Steps(layout.isNarrow() ? 50 : 25, figures));
        draw(plot, rows);
        sheet.put(plot);
        key.write(sheet);
        for (int i = 0; i < lines.size(); i++) {
            writeInside(sheet, plot, rows, i);
            if (layout.isNarrow()) {
                writeAround(sheet, rows, i);
            } else {
                writeBeside(sheet, rows, i);
            }
        }
        if (!layout.isNarrow()) {
            writeHeading(sheet, rows);
        }
        Standing.write(sheet, labels);
        return sheet;
    }

    private Key key(Layout layout) {
        SafeTable table = lines.get(0).table();
        return new Key(
                Columns.scale(table).stream()
                        .map(column -> Key.Entry.of(column.label(), Fill.of(colour(table, column))))
                        .toList(),
                layout.width());
    }

    private static java.awt.Color colour(SafeTable table, Column column) {
        List<Column> side = column.kind() == Column.Kind.NEGATIVE ? Columns.negative(table) : Columns.positive(table);
        return DivergingBar.colour(column, side);
    }

    private RowBox wide(Key key) {
        double label = lines.stream()
                .flatMap(line -> RowBox.lines(line.name(), 150).stream())
                .mapToDouble(Label::width)
                .max()
                .orElse(0);
        double least = lines.stream()
                .mapToDouble(line -> Label.body(line.base()).width())
                .max()
                .orElse(0);
        double left = Math.ceil(Math.max(label, least)) + 8 + SUM;
        double right = Layout.WIDE.width() - RIGHT_SUM - (hasDontKnow() ? DONT_KNOW : 0);
        double top = key.height() + (hasDontKnow() ? 2 * Label.LINE + 6 : 6);
        List<Integer> names =
                RowBox.counts(lines.stream().map(DivergingLine::name).toList(), 150);
        return RowBox.beside(left, right, top, names, RowBox.ROW);
    }

    private RowBox narrow(Key key) {
        List<Integer> names = RowBox.counts(lines.stream().map(Diverging::named).toList(), Layout.NARROW.width() - 8);
        return RowBox.under(10, Layout.NARROW.width() - 10, key.height() + 4, names, new RowBox.Under(70, 21));
    }

    private static String named(DivergingLine line) {
        return line.name() + (line.row().isWithheld() ? "" : ", " + line.base());
    }

    private boolean hasDontKnow() {
        return lines.stream().anyMatch(line -> !line.dontKnow().isEmpty());
    }

    private void draw(Plot plot, RowBox rows) {
        plot.zeroLine();
        for (int i = 0; i < lines.size(); i++) {
            for (DivergingBar.Part part : bar(i).parts()) {
                plot.bar(Fill.of(part.colour()), rows.bar(i, part.from(), part.to()));
            }
        }
    }

    private DivergingBar bar(int i) {
        return DivergingBar.of(lines.get(i).table(), lines.get(i).row());
    }

    private void writeInside(Sheet sheet, Plot plot, RowBox rows, int i) {
        DivergingLine line = lines.get(i);
        if (line.row().isWithheld()) {
            String words = Hiding.words(
                            line.table(),
                            line.row(),
                            line.table().columns().get(0).code())
                    .orElseThrow();
            sheet.grounded(Label.body(words), plot.x(0), rows.y(i) + Label.DROP);
            return;
        }
        for (DivergingBar.Part part : bar(i).parts()) {
            Label label = Label.in(part.colour(), part.label());
            if (label.width() + 2 <= plot.x(part.to()) - plot.x(part.from())) {
                sheet.centred(label, plot.x((part.from() + part.to()) / 2), rows.y(i) + 5);
            }
        }
        bar(i).hidden()
                .forEach(rest -> sheet.hatched(
                        new Rectangle2D.Double(
                                plot.x(rest.from()),
                                rows.y(i) - RowBox.BAR / 2,
                                plot.x(rest.to()) - plot.x(rest.from()),
                                RowBox.BAR),
                        HiddenBlock.labels(line.table(), line.row(), rest.to() - rest.from())));
    }

    private void writeBeside(Sheet sheet, RowBox rows, int i) {
        DivergingLine line = lines.get(i);
        List<Label> name = new ArrayList<>(RowBox.lines(line.name(), 150));
        boolean isRound = line.name().equals(DrawnRounds.name(line.row()));
        if (isRound && !line.row().isWithheld()) {
            name.add(Label.body(line.base()));
        }
        rows.writeBeside(sheet, i, 2, name);
        double y = rows.y(i) + Label.DROP;
        negative(line).ifPresent(sum -> sheet.upTo(sum, rows.left() - 8, y));
        positive(line).ifPresent(sum -> sheet.from(sum, rows.right() + 8, y));
        if (!line.row().isWithheld()) {
            rows.writeBeside(sheet, i, rows.right() + RIGHT_SUM + 6, RowBox.lines(line.dontKnow(), DONT_KNOW - 8));
        }
    }

    private void writeHeading(Sheet sheet, RowBox rows) {
        if (hasDontKnow()) {
            double y = rows.area().y - 6;
            sheet.from(Label.body("don't"), rows.right() + RIGHT_SUM + 6, y - Label.LINE);
            sheet.from(Label.body("know"), rows.right() + RIGHT_SUM + 6, y);
        }
    }

    private void writeAround(Sheet sheet, RowBox rows, int i) {
        DivergingLine line = lines.get(i);
        rows.writeAbove(sheet, i, RowBox.lines(named(line), Layout.NARROW.width() - 8));
        double y = rows.y(i) + RowBox.BAR / 2 + Label.LINE;
        negative(line).ifPresent(sum -> sheet.groundedFrom(sum, 2, y));
        positive(line).ifPresent(sum -> sheet.groundedFrom(sum, Layout.NARROW.width() - 2 - sum.width(), y));
        if (hasDontKnow() && !line.row().isWithheld()) {
            sheet.grounded(Label.body("don't know " + line.dontKnow()), (rows.left() + rows.right()) / 2, y);
        }
    }

    private static Optional<Label> negative(DivergingLine line) {
        return line.sum(Column.Kind.NET_NEGATIVE, Column.Kind.NEGATIVE)
                .map(Percent::whole)
                .map(Label::bold);
    }

    private static Optional<Label> positive(DivergingLine line) {
        return line.agree().map(Percent::whole).map(Label::bold);
    }
}
