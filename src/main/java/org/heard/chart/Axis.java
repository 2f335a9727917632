package org.heard.chart;

import org.heard.statistics.Points;

/** Grid and figures under a plot of rows. */
final class Axis {
    private static final double DROP = 21;

    private Axis() {}

    /** Shares in per cent, each {@code step}; left of zero too they are shares and carry no sign. */
    static void percent(Sheet sheet, Plot plot, int from, int to, int step) {
        for (int percent = from; percent <= to; percent += step) {
            plot.gridUpright(percent);
            write(sheet, plot, percent, Math.abs(percent) + "%");
        }
    }

    /** Changes in percentage points, sign always there. */
    static void points(Sheet sheet, Plot plot, int most) {
        for (int points = -most; points <= most; points += 10) {
            plot.gridUpright(points);
            write(sheet, plot, points, Points.signed(points / 100.0));
        }
    }

    private static void write(Sheet sheet, Plot plot, int value, String text) {
        sheet.centredInside(Label.body(text), plot.x(value), plot.area().getMaxY() + DROP);
    }
}
