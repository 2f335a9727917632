package org.heard.figures.chart;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;

/** One measure over time: true distances between rounds, whiskers, joined only where comparable. */
record OverTime(SafeTable table, String column) implements Drawing {
    private static final int LEFT = 54;
    /** From the edge of the plot to the first and the last mark, with room for its value. */
    private static final int INSET = 52;

    static Chart chart(SafeTable table) {
        String column = table.headline()
                .orElseThrow(() -> new IllegalStateException(table.id() + " has no headline to draw over time"))
                .code();
        return new Chart(
                List.of(table),
                "over time",
                words(new Finding(table), new DrawnRounds(table)),
                new RoundsTable(table, column).data(),
                new OverTime(table, column));
    }

    private static ChartText words(Finding finding, DrawnRounds rounds) {
        SafeTable table = finding.table();
        About about = table.about();
        String subtitle = finding.shareOf() + ", " + rounds.span() + ", per cent";
        return new ChartText(
                finding.title(),
                subtitle,
                Keys.caption(subtitle, Standing.labels(table)),
                AlternativeText.of(
                        "Dot chart: " + Finding.lower(about.title()), values(finding, rounds), finding.message()),
                Notes.baseLine(table),
                Notes.note(table, Notes.whiskers(about.unit())));
    }

    static List<String> values(Finding finding, DrawnRounds rounds) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < rounds.table().rows().size(); i++) {
            Row row = rounds.table().rows().get(i);
            String value = finding.share(row).map(Percent::whole).orElse("not shown");
            values.add(value + " (" + rounds.shortNames().get(i) + ")");
        }
        return values;
    }

    @Override
    public Sheet on(Layout layout) {
        TimeTicks ticks = new TimeTicks(table.rows(), layout);
        int top = breaks().isEmpty() ? 12 : 52;
        int height = layout.isNarrow() ? 340 : 378;
        double under = ticks.place(plot(new Rectangle(LEFT, top, layout.width() - LEFT - 10, 100))::x);
        int plotHeight = (int) Math.max(180, height - top - under - Standing.height(labels(), layout));
        Rectangle area = new Rectangle(LEFT, top, layout.width() - LEFT - 10, plotHeight);
        Plot plot = plot(area);
        Sheet sheet = new Sheet(layout.width(), area.getMaxY() + under + Standing.height(labels(), layout));
        draw(plot);
        sheet.put(plot);
        writeScale(sheet, plot);
        ticks.write(sheet, area.getMaxY());
        breaks().forEach(i -> writeBreak(sheet, plot, i));
        for (int i = 0; i < table.rows().size(); i++) {
            writeValue(sheet, plot, i);
        }
        Standing.write(sheet, labels());
        return sheet;
    }

    private List<String> labels() {
        return Standing.labels(table);
    }

    private Plot plot(Rectangle area) {
        double first = DrawnRounds.date(table.rows().get(0));
        double last = Math.max(first + 1, DrawnRounds.date(table.latest()));
        double spare = (last - first) * INSET / (area.width - 2 * INSET);
        return new Plot(area, first - spare, last + spare, 100, 0);
    }

    private void draw(Plot plot) {
        for (int percent = 0; percent <= 100; percent += 25) {
            plot.gridAcross(percent);
        }
        plot.axisAcross();
        breaks().forEach(i -> plot.upright(middle(i), Palette.BREAK_DASHES, Palette.AXIS));
        for (int i = 0; i < table.rows().size(); i++) {
            mark(plot, i);
            join(plot, i);
        }
    }

    private void mark(Plot plot, int i) {
        Row row = table.rows().get(i);
        row.share(column).ifPresent(share -> {
            Interval whisker = row.interval(column).orElse(new Interval(share.value(), share.value()));
            Mark mark = row.lowBase() ? Mark.LATEST.hollow() : Mark.LATEST;
            plot.markUpright(
                    mark,
                    DrawnRounds.date(row),
                    share.value() * 100,
                    new Interval(whisker.lower() * 100, whisker.upper() * 100));
        });
    }

    private void join(Plot plot, int i) {
        if (i + 1 == table.rows().size() || new DrawnRounds(table).joint(i) != DrawnRounds.Joint.JOINED) {
            return;
        }
        Row row = table.rows().get(i);
        Row next = table.rows().get(i + 1);
        Stream.of(row.share(column))
                .flatMap(Optional::stream)
                .forEach(from -> next.share(column)
                        .ifPresent(to -> plot.join(
                                DrawnRounds.date(row), from.value() * 100, DrawnRounds.date(next), to.value() * 100)));
    }

    /** Rounds after which the question changed. */
    private List<Integer> breaks() {
        DrawnRounds rounds = new DrawnRounds(table);
        List<Integer> breaks = new ArrayList<>();
        for (int i = 0; i + 1 < table.rows().size(); i++) {
            if (rounds.joint(i) == DrawnRounds.Joint.BROKEN) {
                breaks.add(i);
            }
        }
        return breaks;
    }

    private double middle(int i) {
        return (DrawnRounds.date(table.rows().get(i))
                        + DrawnRounds.date(table.rows().get(i + 1)))
                / 2.0;
    }

    private static void writeScale(Sheet sheet, Plot plot) {
        for (int percent = 0; percent <= 100; percent += 25) {
            sheet.upTo(Label.body(percent + "%"), LEFT - 12, plot.y(percent) + Label.DROP);
        }
    }

    private void writeBreak(Sheet sheet, Plot plot, int i) {
        double y = plot.area().y - 14;
        sheet.centredInside(Label.body("question"), plot.x(middle(i)), y - Label.LINE);
        sheet.centredInside(Label.body("changed"), plot.x(middle(i)), y);
    }

    private void writeValue(Sheet sheet, Plot plot, int i) {
        Row row = table.rows().get(i);
        double x = plot.x(DrawnRounds.date(row));
        Optional<Share> share = row.share(column);
        if (share.isPresent()) {
            String low = row.lowBase() ? " " + DataTable.LOW_BASE : "";
            double y = plot.y(share.get().value() * 100) + beside(i, share.get());
            sheet.from(Label.body(Percent.whole(share.get()) + low), x + 9, y);
        } else if (DrawnRounds.wasAsked(row)) {
            writeHidden(sheet, plot, row);
        }
    }

    /** Below a line that rises to the next mark, above one that falls, level where there is none. */
    private double beside(int i, Share share) {
        boolean last = i + 1 == table.rows().size();
        if (last || new DrawnRounds(table).joint(i) != DrawnRounds.Joint.JOINED) {
            return Label.DROP;
        }
        return table.rows()
                .get(i + 1)
                .share(column)
                .map(next -> next.value() >= share.value() ? 18.0 : -8.0)
                .orElse(Label.DROP);
    }

    private void writeHidden(Sheet sheet, Plot plot, Row row) {
        Label whole = Label.body(Hiding.words(table, row, column).orElse(DataTable.HIDDEN));
        List<String> lines = Type.wrap(whole.text(), whole.font(), 96, 5);
        double y = plot.area().getMaxY() - 10 - (lines.size() - 1) * Label.LINE;
        for (String line : lines) {
            sheet.grounded(Label.body(line), plot.x(DrawnRounds.date(row)), y);
            y += Label.LINE;
        }
    }
}
