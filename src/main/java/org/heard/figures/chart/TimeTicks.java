package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.heard.figures.disclosure.SafeTable.Row;

/** The name and base of each round under its place in time; rounds close together take turns in depth. */
final class TimeTicks {
    private record Tick(double x, List<Label> lines, int tier) {
        double width() {
            return lines.stream().mapToDouble(Label::width).max().orElse(0);
        }
    }

    private final List<Row> rows;
    private final Layout layout;
    private final List<Tick> ticks = new ArrayList<>();

    TimeTicks(List<Row> rows, Layout layout) {
        this.rows = rows;
        this.layout = layout;
    }

    /** Finds a place for each and returns the height they take. */
    double place(DoubleUnaryOperator x) {
        List<Double> ends = new ArrayList<>();
        for (Row row : rows) {
            Tick tick = new Tick(x.applyAsDouble(DrawnRounds.date(row)), lines(row), 0);
            int tier = 0;
            while (tier < ends.size() && ends.get(tier) + 6 > tick.x - tick.width() / 2) {
                tier++;
            }
            if (tier == ends.size()) {
                ends.add(0.0);
            }
            ends.set(tier, tick.x + tick.width() / 2);
            ticks.add(new Tick(tick.x, tick.lines, tier));
        }
        return 8 + ends.size() * depth();
    }

    void write(Sheet sheet, double top) {
        for (Tick tick : ticks) {
            double y = top + 20 + tick.tier * depth();
            for (Label line : tick.lines) {
                sheet.centredInside(line, tick.x, y);
                y += Label.LINE;
            }
        }
    }

    private double depth() {
        return 2 * Label.LINE + 4;
    }

    private List<Label> lines(Row row) {
        List<Label> lines = new ArrayList<>(List.of(Label.body(DrawnRounds.name(row))));
        if (!DrawnRounds.wasAsked(row)) {
            lines.add(Label.body("not asked"));
        } else if (!row.isWithheld() && layout.isNarrow()) {
            lines.add(Label.body("n = " + row.base().text()));
        } else if (!row.isWithheld()) {
            lines.add(Label.body(row.base().text() + " answers"));
        }
        return lines;
    }
}
