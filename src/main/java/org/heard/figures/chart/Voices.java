package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;
import org.heard.ground.language.Sentence;

/**
 * Parents, young people and staff on one concept: a row each with its own wording, unit and base. No
 * difference is drawn or said, for the questions are not the same.
 */
record Voices(List<SafeTable> tables) implements Drawing {
    private static final double LABEL = 250;

    static Chart chart(List<SafeTable> tables) {
        List<About> abouts = tables.stream().map(SafeTable::about).toList();
        String title = abouts.get(0).title();
        String subtitle = "Share in each group by its own question, latest round of each, per cent";
        List<String> values = tables.stream()
                .map(table -> table.about().unit() + " "
                        + share(table).map(Percent::whole).orElse("not shown"))
                .toList();
        ChartText words = new ChartText(
                Sentence.headed(title, abouts.stream().map(About::unit).collect(Collectors.joining(", "))),
                subtitle,
                Keys.caption(Sentence.full(title) + " " + subtitle, Standing.labels(tables)),
                AlternativeText.of("Dot chart by who answered: " + Finding.lower(title), values, ""),
                "n = "
                        + tables.stream()
                                .map(table -> table.latest().base().text() + " "
                                        + table.about().unit() + " (" + DrawnRounds.name(table.latest()) + ")")
                                .collect(Collectors.joining(", ")),
                (Notes.whiskers("people") + " The questions differ, so the groups are not compared. "
                                + String.join(" ", Notes.symbols(tables)))
                        .strip());
        return new Chart(tables, "voices", words, table(tables), new Voices(List.copyOf(tables)));
    }

    private static Optional<Share> share(SafeTable table) {
        return table.latest().share(Measures.headline(table));
    }

    private static DataTable table(List<SafeTable> tables) {
        List<String> header = List.of(
                "Who",
                "Question",
                "Answers counted",
                "Round",
                "Answers (base)",
                "Answers",
                "Per cent",
                "95% interval, lower",
                "95% interval, upper");
        List<List<String>> rows = tables.stream()
                .map(table -> {
                    Row row = table.latest();
                    String column = Measures.headline(table);
                    return List.of(
                            Sentence.capital(table.about().unit()),
                            table.about().wording(),
                            counted(table),
                            DrawnRounds.name(row),
                            row.base().text(),
                            row.cell(column).text(),
                            Tables.percent(row, column),
                            Tables.lower(row, column),
                            Tables.upper(row, column));
                })
                .toList();
        return new DataTable(Measures.caption(tables), header, rows, Tables.symbols(tables, header, rows));
    }

    /** "agree or strongly agree": scales differ, so each is named. */
    private static String counted(SafeTable table) {
        return table.headline().map(Column::label).orElseThrow();
    }

    @Override
    public Sheet on(Layout layout) {
        List<List<Label>> names = tables.stream()
                .map(table -> name(table, layout.isNarrow() ? layout.width() - 8 : LABEL))
                .toList();
        List<Integer> lines = names.stream().map(List::size).toList();
        RowBox rows = layout.isNarrow()
                ? RowBox.under(12, layout.width() - 66, 6, lines, new RowBox.Under(42, 20))
                : RowBox.beside(LABEL + 14, layout.width() - 66, 6, apart(lines), RowBox.ROW);
        List<String> labels = Standing.labels(tables);
        Sheet sheet = new Sheet(layout.width(), rows.area().getMaxY() + 28 + Standing.height(labels, layout));
        Plot plot = Plot.ofRows(rows.area(), 0, 100);
        sheet.put(plot);
        Axis.percent(sheet, plot, 0, 100, layout.isNarrow() ? 50 : 25);
        plot.axisUpright();
        for (int i = 0; i < tables.size(); i++) {
            if (layout.isNarrow()) {
                rows.writeAbove(sheet, i, names.get(i));
            } else {
                rows.writeBeside(sheet, i, 2, names.get(i));
            }
            write(sheet, plot, rows, i);
        }
        Standing.write(sheet, labels);
        return sheet;
    }

    /** A line of air between the wordings. */
    private static List<Integer> apart(List<Integer> lines) {
        return lines.stream().map(count -> count + 1).toList();
    }

    private static List<Label> name(SafeTable table, double width) {
        Row row = table.latest();
        Label who = Label.bold(Sentence.capital(table.about().unit()));
        List<Label> lines = new ArrayList<>(List.of(who));
        lines.addAll(wrapped("“" + table.about().wording() + "”", width));
        String base = row.isWithheld() ? "" : "n = " + row.base().text() + ", ";
        lines.addAll(wrapped(base + DrawnRounds.name(row) + "; " + counted(table), width));
        return lines;
    }

    /** Whole, however long: the exact wording is what tells the voices apart. */
    private static List<Label> wrapped(String text, double width) {
        return RowBox.lines(text, width);
    }

    private void write(Sheet sheet, Plot plot, RowBox rows, int i) {
        Row row = tables.get(i).latest();
        Optional<Share> share = share(tables.get(i));
        if (share.isEmpty()) {
            rows.writeHidden(
                    sheet,
                    i,
                    Hiding.words(tables.get(i), row, Measures.headline(tables.get(i)))
                            .orElse(DataTable.HIDDEN));
            return;
        }
        Interval whisker = row.interval(Measures.headline(tables.get(i)))
                .orElse(share.get().interval());
        plot.markAcross(
                row.lowBase() ? Mark.LATEST.hollow() : Mark.LATEST,
                share.get().value() * 100,
                rows.middle(i),
                new Interval(whisker.lower() * 100, whisker.upper() * 100));
        String low = row.lowBase() ? " " + DataTable.LOW_BASE : "";
        sheet.from(Label.body(Percent.whole(share.get()) + low), rows.right() + 12, rows.y(i) + Label.DROP);
    }
}
