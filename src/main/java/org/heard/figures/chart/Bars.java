package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;
import org.heard.ground.language.Sentence;

/**
 * Bars of the latest round with earlier rounds as markers: items of a many-choice question, the most
 * named on top, or a profile in the order of its options.
 */
record Bars(SafeTable table, List<Column> items, List<Row> earlier, RoundMarks marks) implements Drawing {
    private static final double LABEL = 190;
    /** Between the end of a bar and its figure. */
    private static final double GAP = 7;
    /** Half a mark with air around it. */
    private static final double MARK = 9;

    private static final Fill LATEST = Fill.of(Palette.DARK_BLUE);

    static Chart chart(SafeTable table, RoundMarks marks) {
        Bars bars = new Bars(table, ordered(table), earlier(table), marks);
        return new Chart(List.of(table), "bars", bars.words(), Tables.options(table), bars);
    }

    /** By share, except where a hidden value would be placed by it; Other and None always last. */
    static List<Column> ordered(SafeTable table) {
        List<Column> items = table.columns().stream()
                .filter(column -> column.inBase() && !column.isNet())
                .toList();
        if (!isSorted(table, items)) {
            return items;
        }
        Comparator<Column> most = Comparator.comparingDouble(
                column -> -table.latest().share(column.code()).map(Share::value).orElse(0.0));
        return items.stream()
                .sorted(Comparator.comparingInt(Bars::place).thenComparing(most))
                .toList();
    }

    private static boolean isSorted(SafeTable table, List<Column> items) {
        return table.kind() == SafeTable.Kind.ITEMS
                && items.stream()
                        .allMatch(item -> table.latest().share(item.code()).isPresent());
    }

    private static int place(Column item) {
        String label = item.label().toLowerCase(Locale.ROOT);
        if (item.kind() == Column.Kind.DONT_KNOW) {
            return 3;
        }
        return label.startsWith("none") ? 2 : label.matches("(other|another|something else)\\b.*") ? 1 : 0;
    }

    /** At most two rounds before the latest, and only those that stand next to it. */
    private static List<Row> earlier(SafeTable table) {
        Row latest = table.latest();
        List<Row> rows = table.rows().stream()
                .filter(row -> row != latest && !row.isWithheld())
                .filter(row -> table.change(row.key(), latest.key())
                        .map(Change::isComparable)
                        .orElse(true))
                .toList();
        return rows.subList(Math.max(0, rows.size() - 2), rows.size());
    }

    private ChartText words() {
        About about = table.about();
        DrawnRounds rounds = new DrawnRounds(table);
        String several = table.kind() == SafeTable.Kind.ITEMS ? "; several answers could be chosen" : "";
        String subtitle =
                "“" + about.wording() + "” Share of " + about.unit() + ", " + rounds.span() + ", per cent" + several;
        return new ChartText(
                title(),
                subtitle,
                Keys.caption(subtitle, Standing.labels(table)),
                AlternativeText.ranked(
                        "Bar chart: "
                                + Sentence.headed(Finding.lower(about.title()), "")
                                        .strip(),
                        new MostNamed(table, items).labels(4)),
                Notes.baseLine(table),
                Notes.note(table, "")
                        + (several.isEmpty()
                                ? ""
                                : " Several answers could be chosen, so shares do not add up to 100%."));
    }

    private String title() {
        Optional<String> most =
                table.kind() == SafeTable.Kind.ITEMS ? new MostNamed(table, items).most() : Optional.empty();
        return most.map(named -> "Named most: " + named).orElse(table.about().title());
    }

    @Override
    public Sheet on(Layout layout) {
        Key key = key(layout);
        List<String> labels = Standing.labels(table);
        RowBox rows = rows(layout, key);
        Sheet sheet = new Sheet(layout.width(), rows.area().getMaxY() + 28 + Standing.height(labels, layout));
        int most = most(table, items);
        Plot plot = Plot.ofRows(rows.area(), 0, most);
        sheet.put(plot);
        int step = most <= 50 ? 10 : layout.isNarrow() ? 50 : 25;
        Axis.percent(sheet, plot, 0, most, step);
        plot.zeroLine();
        key.write(sheet);
        for (int i = 0; i < items.size(); i++) {
            writeLabel(sheet, rows, i, layout);
            write(sheet, plot, rows, i);
        }
        Standing.write(sheet, labels);
        return sheet;
    }

    private Key key(Layout layout) {
        List<Key.Entry> entries = new ArrayList<>(List.of(Key.Entry.of(DrawnRounds.name(table.latest()), LATEST)));
        for (int i = earlier.size() - 1; i >= 0; i--) {
            entries.add(Key.Entry.of(DrawnRounds.name(earlier.get(i)), mark(earlier.get(i))));
        }
        return new Key(entries, layout.width());
    }

    /** White inside, to be seen on a bar. */
    private Mark mark(Row row) {
        return marks.of(row).hollow();
    }

    private RowBox rows(Layout layout, Key key) {
        List<String> names = items.stream().map(Column::label).toList();
        if (layout.isNarrow()) {
            RowBox.Under under = new RowBox.Under(40, 4 + RowBox.BAR / 2);
            List<Integer> lines = RowBox.counts(names, layout.width() - 8);
            return RowBox.under(10, layout.width() - 60, key.height() + 4, lines, under);
        }
        List<Integer> lines = RowBox.counts(names, LABEL);
        return RowBox.beside(LABEL + 10, layout.width() - 60, key.height() + 6, lines, RowBox.ROW);
    }

    /** The end of the axis in per cent: 50, 75 or 100, whatever holds the longest bar and marker. */
    static int most(SafeTable table, List<Column> items) {
        double longest = table.rows().stream()
                .flatMap(row -> items.stream().flatMap(item -> row.share(item.code()).stream()))
                .mapToDouble(Share::value)
                .max()
                .orElse(1);
        return longest <= 0.5 ? 50 : longest <= 0.75 ? 75 : 100;
    }

    private void writeLabel(Sheet sheet, RowBox rows, int i, Layout layout) {
        String label = items.get(i).label();
        if (layout.isNarrow()) {
            rows.writeAbove(sheet, i, RowBox.lines(label, layout.width() - 8));
        } else {
            rows.writeBeside(sheet, i, 2, RowBox.lines(label, LABEL));
        }
    }

    private void write(Sheet sheet, Plot plot, RowBox rows, int i) {
        String code = items.get(i).code();
        Optional<Share> latest = table.latest().share(code);
        if (latest.isEmpty()) {
            rows.writeHidden(sheet, i, Hiding.words(table, table.latest(), code).orElse(DataTable.HIDDEN));
            return;
        }
        double end = plot.x(latest.get().value() * 100);
        plot.bar(LATEST, rows.bar(i, 0, latest.get().value() * 100));
        List<Double> marked = new ArrayList<>();
        for (Row row : earlier) {
            row.share(code).map(share -> plot.x(share.value() * 100)).ifPresent(x -> {
                sheet.mark(mark(row), x, rows.y(i));
                marked.add(x);
            });
        }
        String low = table.latest().lowBase() ? " " + DataTable.LOW_BASE : "";
        String words = Percent.whole(latest.get()) + low;
        Label inside = Label.in(Palette.DARK_BLUE, words);
        Label outside = Label.body(words);
        double y = rows.y(i) + Label.DROP;
        if (isFree(marked, end + GAP, end + GAP + outside.width())) {
            sheet.from(outside, end + GAP, y);
        } else if (end - plot.x(0) >= inside.width() + 2 * GAP
                && isFree(marked, end - GAP - inside.width(), end - GAP)) {
            sheet.upTo(inside, end - GAP, y);
        } else {
            sheet.from(outside, afterMarks(marked, end + GAP, outside.width()), y);
        }
    }

    private static boolean isFree(List<Double> marked, double from, double to) {
        return marked.stream().noneMatch(x -> x + MARK > from && x - MARK < to);
    }

    /** The first place after the bar's end that no mark of an earlier round stands in. */
    private static double afterMarks(List<Double> marked, double from, double width) {
        double start = from;
        for (double x : marked.stream().sorted().toList()) {
            if (x + MARK > start && x - MARK < start + width) {
                start = x + MARK + 2;
            }
        }
        return start;
    }
}
