package org.heard.figures.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

/** A point in a plot; told apart by shape and filling before colour. */
record Mark(Shape shape, Color line, Color fill) {
    /** 8 pt. */
    private static final double SIZE = 10.67;

    /** Where marks need not tell rounds apart. */
    static final Mark LATEST = new Mark(circle(), Palette.DARK_BLUE, Palette.DARK_BLUE);
    /** One for each round, the oldest first; in black and white the shape is enough. */
    static final List<Mark> OF_ROUNDS = List.of(
            new Mark(circle(), Palette.LIGHT_PURPLE, Palette.LIGHT_PURPLE),
            new Mark(diamond(), Palette.TURQUOISE, Palette.TURQUOISE),
            new Mark(square(), Palette.DARK_BLUE, Palette.DARK_BLUE),
            new Mark(triangle(-1), Palette.ORANGE, Palette.ORANGE),
            new Mark(triangle(1), Palette.DARK_PINK, Palette.DARK_PINK));
    /** A change that may not be called one. */
    static final Mark UNFLAGGED = new Mark(circle(), Palette.DARK_GREY, Color.WHITE);
    /** Too few answers for any verdict: in the grey that is still seen on white. */
    static final Mark TOO_FEW = new Mark(circle(), Palette.AXIS, Color.WHITE);

    /** For a low base. */
    Mark hollow() {
        return new Mark(shape, line, Color.WHITE);
    }

    /** Smaller, in one colour, and solid only for the latest round: what is left to tell rounds apart is their shape. */
    Mark ofScoreboard(boolean latest) {
        return new Mark(scaled(0.76).shape(), Palette.DARK_BLUE, latest ? Palette.DARK_BLUE : Color.WHITE);
    }

    /** For another size of type. */
    Mark scaled(double by) {
        return new Mark(AffineTransform.getScaleInstance(by, by).createTransformedShape(shape), line, fill);
    }

    /** Before the word of a verdict, where there is a shape for it. */
    static Optional<Mark> of(Said said) {
        return Optional.ofNullable(
                switch (said) {
                    case MORE -> new Mark(triangle(-1), Palette.DARK_BLUE, Palette.DARK_BLUE);
                    case FEWER -> new Mark(triangle(1), Palette.DARK_PINK, Palette.DARK_PINK);
                    case POSSIBLE -> new Mark(diamond(), Palette.AXIS, Color.WHITE);
                    case NO_CLEAR_CHANGE -> new Mark(square(), Palette.AXIS, Palette.AXIS);
                    default -> null;
                });
    }

    void paint(Graphics2D g, double x, double y) {
        paint(g, x, y, Palette.WHISKER);
    }

    /** @param edge thinner where marks stand close */
    void paint(Graphics2D g, double x, double y, Stroke edge) {
        Shape here = AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
        g.setPaint(fill);
        g.fill(here);
        g.setPaint(line);
        g.setStroke(edge);
        g.draw(here);
    }

    private static Shape circle() {
        return new Ellipse2D.Double(-SIZE / 2, -SIZE / 2, SIZE, SIZE);
    }

    private static Shape square() {
        double half = SIZE * 0.45;
        Path2D path = new Path2D.Double();
        path.moveTo(-half, -half);
        path.lineTo(half, -half);
        path.lineTo(half, half);
        path.lineTo(-half, half);
        path.closePath();
        return path;
    }

    /** @param up -1 with the point upwards, 1 downwards */
    private static Shape triangle(int up) {
        double half = SIZE * 0.58;
        Path2D path = new Path2D.Double();
        path.moveTo(0, up * half);
        path.lineTo(half, -up * half);
        path.lineTo(-half, -up * half);
        path.closePath();
        return path;
    }

    private static Shape diamond() {
        double half = SIZE * 0.62;
        Path2D path = new Path2D.Double();
        path.moveTo(0, -half);
        path.lineTo(half, 0);
        path.lineTo(0, half);
        path.lineTo(-half, 0);
        path.closePath();
        return path;
    }
}
