package org.heard.figures.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable.Row;

/**
 * What the marks of a scoreboard mean, under it, with what its figures are: "Invented sample data".
 *
 * @param width that it may take
 * @param size of its letters
 */
record ScoreboardKey(Scoreboard board, double width, float size) {
    private static final double SAMPLE = 16;
    private static final double GAP = 14;

    /** A drawing of {@link #SAMPLE} units, or none, and words. */
    private record Entry(Optional<Mark> mark, boolean isBar, Label label) {
        double width() {
            return (mark.isPresent() || isBar ? SAMPLE : 0) + label.width();
        }
    }

    double height() {
        return lines().size() * step() + 6;
    }

    private double step() {
        return size * 1.45;
    }

    void write(Sheet sheet, double top) {
        double y = top + step();
        for (List<Entry> line : lines()) {
            double x = 2;
            for (Entry entry : line) {
                write(sheet, entry, x, y);
                x += entry.width() + GAP;
            }
            y += step();
        }
    }

    private void write(Sheet sheet, Entry entry, double x, double y) {
        double middle = y - size * 0.36;
        entry.mark().ifPresent(mark -> sheet.fineMark(mark, x + SAMPLE / 2 - 2, middle));
        if (entry.isBar()) {
            sheet.box(new Rectangle2D.Double(x, middle - 3.5, SAMPLE - 4, 7), Strip.PALE, Palette.DARK_BLUE);
        }
        boolean sample = entry.isBar() || entry.mark().isPresent();
        sheet.from(entry.label(), x + (sample ? SAMPLE : 0), y);
    }

    private List<List<Entry>> lines() {
        List<List<Entry>> lines = new ArrayList<>();
        double used = width;
        for (Entry entry : entries().toList()) {
            if (used + entry.width() > width) {
                lines.add(new ArrayList<>());
                used = 2;
            }
            lines.get(lines.size() - 1).add(entry);
            used += entry.width() + GAP;
        }
        String standing = Standing.text(board.labels());
        if (!standing.isEmpty()) {
            words(standing, Palette.TEXT).forEach(line -> lines.add(List.of(line)));
        }
        return lines;
    }

    private Stream<Entry> entries() {
        return Stream.of(
                        board.rounds().stream().map(this::round),
                        Stream.of(new Entry(Optional.empty(), true, label("what chance could do (95%)"))),
                        words(board.hasTargets(), "target of the plan", triangle()),
                        board.hasHeadlines() ? words("* headline measure", Palette.AXIS) : Stream.<Entry>empty(),
                        size < Type.IN_BAR ? words("small figures: answers", Palette.AXIS) : Stream.<Entry>empty())
                .flatMap(entries -> entries);
    }

    private Entry round(Row round) {
        return new Entry(Optional.of(board.mark(round)), false, label(DrawnRounds.name(round)));
    }

    private Stream<Entry> words(boolean there, String text, Mark mark) {
        return there ? Stream.of(new Entry(Optional.of(mark), false, label(text))) : Stream.empty();
    }

    private Stream<Entry> words(String text, Color colour) {
        return ScoreboardPicture.labels(text, Type.regular(size), colour, width).stream()
                .map(line -> new Entry(Optional.empty(), false, line));
    }

    private Label label(String text) {
        return new Label(text, Type.regular(size), Palette.AXIS);
    }

    private static Mark triangle() {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(0, -3.5);
        triangle.lineTo(4, 3.5);
        triangle.lineTo(-4, 3.5);
        triangle.closePath();
        return new Mark(triangle, Palette.DARK_GREY, Palette.DARK_GREY);
    }
}
