package org.heard.figures.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Slanting lines cut to a box by arithmetic: a texture or a clip would not survive every writer. */
final class Hatch {
    private static final double STEP = 8;

    private Hatch() {}

    static List<Line2D> lines(Rectangle2D box) {
        List<Line2D> lines = new ArrayList<>();
        for (double sum = STEP; sum < box.getWidth() + box.getHeight(); sum += STEP) {
            double left = Math.max(0, sum - box.getHeight());
            double right = Math.min(box.getWidth(), sum);
            lines.add(new Line2D.Double(
                    box.getMinX() + left,
                    box.getMinY() + sum - left,
                    box.getMinX() + right,
                    box.getMinY() + sum - right));
        }
        return lines;
    }
}
