package org.heard.chart;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the rows of a chart stand: beside their labels on wide sheets, under them on narrow ones. All
 * places are in units of the sheet; within the plot, rows are counted from its upper edge.
 *
 * @param left where the plot begins
 * @param right where it ends
 * @param top where the first row begins
 * @param pitch height of a row with everything that belongs to it
 * @param centre from the upper edge of a row to the middle of its bar or marks
 */
record RowBox(double left, double right, double top, double pitch, double centre, int count) {
    /** 11 mm and 7 mm. */
    static final double ROW = 41.57;

    static final double BAR = 26.46;

    private static final int ALL = 40;

    Rectangle area() {
        return new Rectangle((int) left, (int) Math.round(top), (int) (right - left), (int) Math.ceil(pitch * count));
    }

    /** Middle of a row, from the upper edge of the plot. */
    double middle(int row) {
        return row * pitch + centre;
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
        double y = area().y + row * pitch + 15;
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

    /** Height of the tallest of these labels. */
    static double height(List<String> texts, double width) {
        return Label.LINE
                * texts.stream()
                        .mapToInt(text -> lines(text, width).size())
                        .max()
                        .orElse(1);
    }

    /** 11 mm, or what the tallest label beside a row needs. */
    static double pitch(List<String> texts, double width) {
        return Math.max(ROW, height(texts, width) + 6);
    }
}
