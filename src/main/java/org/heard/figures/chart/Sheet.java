package org.heard.figures.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A picture of whole-number size in units of 1/96 inch: a plot and what is written around it, painted
 * in the order it was put there, onto SVG or pixels alike.
 */
final class Sheet {
    private final int width;
    private final int height;
    private final List<Consumer<Graphics2D>> parts = new ArrayList<>();

    Sheet(int width, double height) {
        this.width = width;
        this.height = (int) Math.ceil(height);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** White first: the background is part of the picture in every theme and in print. */
    void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setPaint(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        parts.forEach(part -> part.accept(g));
    }

    void put(Plot plot) {
        parts.add(plot::paint);
    }

    /** A whole sheet of the same width, from {@code top} down. */
    void put(Sheet picture, double top) {
        parts.add(g -> {
            g.translate(0, top);
            picture.parts.forEach(part -> part.accept(g));
            g.translate(0, -top);
        });
    }

    /** Starts at x; {@code y} is where the letters stand. */
    void from(Label label, double x, double y) {
        parts.add(g -> write(g, label, x, y));
    }

    void centred(Label label, double x, double y) {
        from(label, x - label.width() / 2, y);
    }

    void upTo(Label label, double x, double y) {
        from(label, x - label.width(), y);
    }

    /** As centred, but moved so that nothing is cut at the edges of the sheet. */
    void centredInside(Label label, double x, double y) {
        double start = Math.min(x - label.width() / 2, width - 2 - label.width());
        from(label, Math.max(2, start), y);
    }

    /** Centred on a white ground, where lines would run through it. */
    void grounded(Label label, double x, double y) {
        groundedFrom(label, Math.max(2, Math.min(x - label.width() / 2, width - 2 - label.width())), y);
    }

    /** Starts at x on a white ground. */
    void groundedFrom(Label label, double start, double y) {
        parts.add(g -> {
            g.setPaint(Color.WHITE);
            float size = label.font().getSize2D();
            g.fill(new Rectangle2D.Double(start - 2, y - 0.8125 * size, label.width() + 4, 1.0625 * size));
        });
        from(label, start, y);
    }

    void line(Line2D line, Stroke stroke, Color colour) {
        parts.add(g -> {
            g.setStroke(stroke);
            g.setPaint(colour);
            g.draw(line);
        });
    }

    void box(Rectangle2D box, Color fill, Color outline) {
        parts.add(g -> {
            g.setPaint(fill);
            g.fill(box);
            g.setStroke(Palette.OUTLINE);
            g.setPaint(outline);
            g.draw(box);
        });
    }

    void mark(Mark mark, double x, double y) {
        parts.add(g -> mark.paint(g, x, y));
    }

    /** With a thinner edge, where marks stand close. */
    void fineMark(Mark mark, double x, double y) {
        parts.add(g -> mark.paint(g, x, y, Palette.AXIS_LINE));
    }

    /**
     * The rest of a row whose parts are not shown: slanting lines, cut to the box, and words.
     *
     * @param words what may stand in it, the longest first; the first that fits does
     */
    void hatched(Rectangle2D box, List<String> words) {
        hatchedWith(box, words.stream().map(Label::body).toList());
    }

    /** The same, its words in the type of their picture. */
    void hatchedWith(Rectangle2D box, List<Label> words) {
        box(box, Color.WHITE, Palette.DARK_GREY);
        Hatch.lines(box).forEach(line -> line(line, Palette.WHISKER, Palette.BEFORE));
        line(
                new Line2D.Double(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMinY()),
                Palette.OUTLINE,
                Palette.DARK_GREY);
        line(
                new Line2D.Double(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMaxY()),
                Palette.OUTLINE,
                Palette.DARK_GREY);
        words.stream()
                .filter(label -> box.getWidth() > label.width() + 4)
                .findFirst()
                .ifPresent(label -> grounded(label, box.getCenterX(), box.getCenterY() + 4));
    }

    private static void write(Graphics2D g, Label label, double x, double y) {
        g.setFont(label.font());
        g.setPaint(label.colour());
        g.drawString(label.text(), (float) x, (float) y);
    }
}
