package org.heard.figures.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Interval;

/**
 * One measure on a scale from 0 to 100%: a mark for each round, the latest solid on its interval as a pale bar, earlier
 * ones hollow with theirs as thin lines below. A line joins the latest with the round it is compared with; where two
 * rounds cannot be, a tick stands in the gap.
 *
 * @param left where 0% lies on the sheet
 * @param right where 100% lies
 * @param middle how far down the marks stand
 */
record Strip(ScoreboardRow row, double left, double right, double middle) {
    static final String NOT_SHOWN = "not shown";

    private static final double BAR = 11;
    private static final double REACH = 13;
    private static final double TICK = 9;
    private static final double FIRST_LINE = 8;
    private static final double LINE_STEP = 2.4;
    /** Lines of more rounds than these would run into the next row. */
    private static final int MOST_LINES = 3;

    static final Color PALE = new Color(0xC3D7E9);
    private static final BasicStroke HAIR = new BasicStroke(0.67f);

    double x(double share) {
        return left + (right - left) * share;
    }

    void write(Sheet sheet) {
        for (int percent = 0; percent <= 100; percent += 25) {
            double x = x(percent / 100.0);
            sheet.line(new Line2D.Double(x, middle - REACH, x, middle + REACH), HAIR, Palette.GRID);
        }
        if (row.isHidden()) {
            writeHidden(sheet);
        } else {
            writeBar(sheet);
            writeEarlierIntervals(sheet);
            writeJoint(sheet);
            writeBreaks(sheet);
            row.drawn().forEach(round -> sheet.fineMark(row.mark(round), x(value(round)), middle));
        }
        row.line().target().ifPresent(target -> writeTarget(sheet, x(target)));
    }

    private double value(Row round) {
        return round.share(row.column()).orElseThrow().value();
    }

    /** No earlier round either: beside a hidden one its marks would look like the latest. */
    private void writeHidden(Sheet sheet) {
        Rectangle2D box = new Rectangle2D.Double(left, middle - 8, right - left, 16);
        sheet.box(box, Color.WHITE, Palette.DARK_GREY);
        Hatch.lines(box).forEach(line -> sheet.line(line, HAIR, Palette.BEFORE));
        Label words = Label.print(NOT_SHOWN);
        double start = (left + right - words.width()) / 2;
        sheet.box(new Rectangle2D.Double(start - 4, middle - 7, words.width() + 8, 14), Color.WHITE, Color.WHITE);
        sheet.from(words, start, middle + 4);
    }

    private void writeBar(Sheet sheet) {
        row.drawn().stream().filter(row::isLatest).forEach(latest -> {
            Interval interval = ScoreboardRow.interval(latest, row.column());
            double from = x(interval.lower());
            sheet.box(
                    new Rectangle2D.Double(from, middle - BAR / 2, x(interval.upper()) - from, BAR),
                    PALE,
                    Palette.DARK_BLUE);
        });
    }

    private void writeEarlierIntervals(Sheet sheet) {
        List<Row> earlier =
                row.drawn().stream().filter(round -> !row.isLatest(round)).toList();
        for (int i = 0; i < Math.min(MOST_LINES, earlier.size()); i++) {
            Interval interval = ScoreboardRow.interval(earlier.get(earlier.size() - 1 - i), row.column());
            double y = middle + FIRST_LINE + i * LINE_STEP;
            sheet.line(
                    new Line2D.Double(x(interval.lower()), y, x(interval.upper()), y), Palette.OUTLINE, Palette.AXIS);
        }
    }

    private void writeJoint(Sheet sheet) {
        row.from()
                .ifPresent(from -> row.row().ifPresent(latest -> {
                    boolean flagged = row.said().isFlagged();
                    sheet.line(
                            new Line2D.Double(x(value(from)), middle, x(value(latest)), middle),
                            flagged ? Palette.WHISKER : Palette.OUTLINE,
                            flagged ? Palette.DARK_BLUE : Palette.AXIS);
                }));
    }

    /** Halfway between two neighbours of which nothing may be said across. */
    private void writeBreaks(Sheet sheet) {
        DrawnRounds rounds = new DrawnRounds(row.table());
        List<Row> all = row.table().rows();
        for (int i = 0; i + 1 < all.size(); i++) {
            boolean bothShown = row.drawn().contains(all.get(i)) && row.drawn().contains(all.get(i + 1));
            if (bothShown && rounds.joint(i) != DrawnRounds.Joint.JOINED) {
                double x = (x(value(all.get(i))) + x(value(all.get(i + 1)))) / 2;
                sheet.line(
                        new Line2D.Double(x - 3, middle + TICK, x + 3, middle - TICK),
                        Palette.AXIS_LINE,
                        Palette.DARK_GREY);
            }
        }
    }

    private void writeTarget(Sheet sheet, double x) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x, middle + REACH - 6);
        triangle.lineTo(x + 4, middle + REACH + 1);
        triangle.lineTo(x - 4, middle + REACH + 1);
        triangle.closePath();
        sheet.fineMark(new Mark(triangle, Palette.DARK_GREY, Palette.DARK_GREY), 0, 0);
    }
}
