package org.heard.figures.chart;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the rows of a chart stand: beside their labels on wide sheets, under them on narrow ones, each as high as its
 * own label needs. All places are in units of the sheet; within the plot, rows are counted from its upper edge.
 *
 * @param left where the plot begins
 * @param right where it ends
 * @param top where the first row begins
 * @param heights of each row with everything that belongs to it
 * @param centres from the upper edge of each row to the middle of its bar or marks
 */
record RowBox(double left, double right, double top, List<Double> heights, List<Double> centres) {
    /** 11 mm and 7 mm. */
    static final double ROW = 41.57;

    static final double BAR = 26.46;

    private static final int ALL = 40;
    private static final double SPARE = 6;

    /** Rows beside their labels, in the middle of them. @param least height of a row with a short label */
    static RowBox beside(double left, double right, double top, List<Integer> lines, double least) {
        List<Double> heights = lines.stream()
                .map(count -> Math.max(least, count * Label.LINE + SPARE))
                .toList();
        return new RowBox(
                left, right, top, heights, heights.stream().map(h -> h / 2).toList());
    }

    /**
     * Rows under their labels.
     *
     * @param under height of what stands under a label
     * @param drop from a label down to the middle of the bar or marks
     */
    record Under(double under, double drop) {}

    static RowBox under(double left, double right, double top, List<Integer> lines, Under under) {
        return new RowBox(
                left,
                right,
                top,
                lines.stream().map(count -> count * Label.LINE + under.under()).toList(),
                lines.stream().map(count -> count * Label.LINE + under.drop()).toList());
    }

    Rectangle area() {
        return new Rectangle(
                (int) left, (int) Math.round(top), (int) (right - left), (int) Math.ceil(start(heights.size())));
    }

    /** Upper edge of a row, from the upper edge of the plot. */
    private double start(int row) {
        return heights.subList(0, row).stream().mapToDouble(h -> h).sum();
    }

    /** Middle of a row, from the upper edge of the plot. */
    double middle(int row) {
        return start(row) + centres.get(row);
    }

    /** Middle of a row on the sheet. */
    double y(int row) {
        return area().y + middle(row);
    }

    /** A bar in the plot's own values. */
    Rectangle2D bar(int row, double from, double to) {
        return new Rectangle2D.Double(from, middle(row) - BAR / 2, to - from, BAR);
    }

    /** Lines of text beside a row, centred on it, starting at x. */
    void writeBeside(Sheet sheet, int row, double x, List<Label> lines) {
        double y = y(row) + Label.DROP - (lines.size() - 1) * Label.LINE / 2;
        for (Label line : lines) {
            sheet.from(line, x, y);
            y += Label.LINE;
        }
    }

    /** Lines of text from the upper edge of a row downwards. */
    void writeAbove(Sheet sheet, int row, List<Label> lines) {
        double y = area().y + start(row) + 15;
        for (Label line : lines) {
            sheet.groundedFrom(line, 2, y);
            y += Label.LINE;
        }
    }

    /** Why a row has no mark or bar, in the plot on a white ground. */
    void writeHidden(Sheet sheet, int row, String words) {
        List<Label> lines = lines(words, right - left + 36, 2);
        double y = y(row) + Label.DROP - (lines.size() - 1) * Label.LINE / 2;
        for (Label line : lines) {
            sheet.grounded(line, left + 6 + line.width() / 2, y);
            y += Label.LINE;
        }
    }

    /** The lines of a label. */
    static List<Label> lines(String text, double width, int most) {
        Label whole = Label.body(text);
        List<Label> lines = new ArrayList<>();
        Type.wrap(text, whole.font(), width, most).forEach(line -> lines.add(Label.body(line)));
        return lines;
    }

    /** As many lines as the label needs: a label cut short may hide what tells two rows apart. */
    static List<Label> lines(String text, double width) {
        return lines(text, width, ALL);
    }

    /** How many lines each of these labels takes. */
    static List<Integer> counts(List<String> texts, double width) {
        return texts.stream().map(text -> lines(text, width).size()).toList();
    }
}
