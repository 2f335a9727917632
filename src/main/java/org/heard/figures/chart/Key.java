package org.heard.figures.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The key above a picture, in reading order, as many lines as it needs. */
record Key(List<Entry> entries, double width) {
    private static final double BOX = 14;
    private static final double GAP = 14;
    private static final double FIRST_LINE = 22;

    /** A sample and what it means; one of fill and mark is empty. */
    record Entry(String text, Fill fill, Mark mark) {
        static Entry of(String text, Fill fill) {
            return new Entry(text, fill, null);
        }

        static Entry of(String text, Mark mark) {
            return new Entry(text, null, mark);
        }

        List<String> lines(double most) {
            return Type.wrap(text, Label.body(text).font(), most - BOX - 10, 3);
        }

        double width(double most) {
            return BOX
                    + 6
                    + lines(most).stream()
                            .mapToDouble(line -> Label.body(line).width())
                            .max()
                            .orElse(0);
        }
    }

    double height() {
        return lines().stream().mapToDouble(this::height).sum() + 6;
    }

    void write(Sheet sheet) {
        double y = 4;
        for (List<Entry> line : lines()) {
            double x = 2;
            for (Entry entry : line) {
                write(sheet, entry, x, y);
                x += entry.width(width) + GAP;
            }
            y += height(line);
        }
    }

    private double height(List<Entry> line) {
        int most = line.stream().mapToInt(e -> e.lines(width).size()).max().orElse(1);
        return FIRST_LINE + (most - 1) * Label.LINE;
    }

    private void write(Sheet sheet, Entry entry, double x, double y) {
        if (entry.fill() != null) {
            Fill fill = entry.fill();
            sheet.box(new Rectangle2D.Double(x, y, BOX, BOX), fill.colour(), fill.outline());
        } else {
            sheet.mark(entry.mark(), x + BOX / 2, y + BOX / 2);
        }
        double baseline = y + 12.5;
        for (String line : entry.lines(width)) {
            sheet.from(Label.body(line), x + BOX + 6, baseline);
            baseline += Label.LINE;
        }
    }

    private List<List<Entry>> lines() {
        List<List<Entry>> lines = new ArrayList<>();
        double used = width;
        for (Entry entry : entries) {
            if (used + entry.width(width) > width) {
                lines.add(new ArrayList<>());
                used = 2;
            }
            lines.get(lines.size() - 1).add(entry);
            used += entry.width(width) + GAP;
        }
        return lines;
    }
}
