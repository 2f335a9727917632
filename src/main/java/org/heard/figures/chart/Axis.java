package org.heard.figures.chart;

import org.heard.figures.statistics.Points;

/** Grid and figures under a plot of rows. */
final class Axis {
    private static final double DROP = 21;

    private Axis() {}

    /** Shares in per cent, each {@code step}; left of zero too they are shares and carry no sign. */
    static void percent(Sheet sheet, Plot plot, int from, int to, int step) {
        percent(sheet, plot, from, to, new Steps(step, step));
    }

    /** How far apart lines and figures stand. */
    record Steps(int lines, int figures) {}

    static void percent(Sheet sheet, Plot plot, int from, int to, Steps steps) {
        for (int percent = from; percent <= to; percent += steps.lines()) {
            plot.gridUpright(percent);
            if (percent % steps.figures() == 0) {
                write(sheet, plot, percent, Math.abs(percent) + "%");
            }
        }
    }

    /** Changes in percentage points, sign always there. */
    static void points(Sheet sheet, Plot plot, int most) {
        // Figures of a wide axis would touch at every ten.
        int figures = most > 30 ? 20 : 10;
        for (int points = -most; points <= most; points += 10) {
            plot.gridUpright(points);
            if (points % figures == 0) {
                write(sheet, plot, points, Points.signed(points / 100.0));
            }
        }
    }

    private static void write(Sheet sheet, Plot plot, int value, String text) {
        sheet.centredInside(Label.body(text), plot.x(value), plot.area().getMaxY() + DROP);
    }
}
