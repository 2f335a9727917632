package org.heard.figures.chart;

import java.awt.Font;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heard.figures.chart.ScoreboardPicture.Line;

/** A scoreboard for a telephone: under each title its strip over the whole width, then share and verdict in words. */
record ScoreboardBlocks(Scoreboard board) {
    private static final double HEAD = 24;
    private static final double STRIP = 32;
    private static final double AIR = 10;
    private static final double WIDTH = Layout.NARROW.width() - 6.0;

    Sheet sheet() {
        ScoreboardKey key = new ScoreboardKey(board, WIDTH, Type.IN_BAR);
        double rows = board.groups().stream().mapToDouble(this::height).sum();
        Sheet sheet = new Sheet(Layout.NARROW.width(), HEAD + rows + key.height());
        writeHead(sheet);
        double y = HEAD;
        for (Scoreboard.Group group : board.groups()) {
            y = write(sheet, heading(group), y + above(group));
            for (ScoreboardRow row : group.rows()) {
                y = write(sheet, title(row), y + AIR / 2);
                strip(row, y + STRIP / 2).write(sheet);
                y = write(sheet, told(row), y + STRIP) + AIR / 2;
                sheet.line(new Line2D.Double(0, y, Layout.NARROW.width(), y), Palette.GRID_LINE, Palette.GRID);
            }
        }
        key.write(sheet, y);
        return sheet;
    }

    private static Strip strip(ScoreboardRow row, double middle) {
        return new Strip(row, 10, Layout.NARROW.width() - 10, middle);
    }

    private void writeHead(Sheet sheet) {
        Strip scale = strip(board.rows().get(0), 0);
        for (int percent = 0; percent <= 100; percent += 50) {
            Label label = new Label(percent + "%", Type.regular(Type.IN_BAR), Palette.AXIS);
            sheet.centredInside(label, scale.x(percent / 100.0), HEAD - 8);
        }
        sheet.line(
                new Line2D.Double(0, HEAD - 2, Layout.NARROW.width(), HEAD - 2), Palette.AXIS_LINE, Palette.DARK_GREY);
    }

    private double height(Scoreboard.Group group) {
        return above(group)
                + height(heading(group))
                + group.rows().stream()
                        .mapToDouble(row -> height(title(row)) + STRIP + height(told(row)) + AIR)
                        .sum();
    }

    /** Air over a heading. */
    private static double above(Scoreboard.Group group) {
        return group.title().isEmpty() ? 0 : AIR;
    }

    private static double height(List<Line> lines) {
        return lines.stream().mapToDouble(Line::height).sum();
    }

    /** @return where the next begins */
    private static double write(Sheet sheet, List<Line> lines, double top) {
        double y = top;
        for (Line line : lines) {
            double base = y + line.height() * 0.8;
            line.writeMark(sheet, 2, base);
            sheet.from(line.label(), 2 + line.indent(), base);
            y += line.height();
        }
        return y;
    }

    private static List<Line> heading(Scoreboard.Group group) {
        return group.title().isEmpty()
                ? List.of()
                : lines(
                        ScoreboardPicture.labels(group.title(), Type.bold(Type.BODY), Palette.DARK_BLUE, WIDTH)
                                .stream());
    }

    private static List<Line> title(ScoreboardRow row) {
        return lines(ScoreboardPicture.labels(row.starred(), Type.bold(Type.BODY), Palette.TEXT, WIDTH).stream());
    }

    /** "67% of 135 children in Mar 2021", then the verdict, the points, and what others said. */
    private List<Line> told(ScoreboardRow row) {
        String of = row.base().isEmpty() ? "" : " of " + row.base() + " " + row.unit();
        String caution = row.caution().isEmpty() ? "" : ", " + row.caution();
        List<Line> lines =
                new ArrayList<>(lines(text(row.share() + of + " in " + board.latest() + caution, Type.BODY)));
        lines.addAll(ScoreboardPicture.verdict(row, Type.BODY, WIDTH));
        String since = row.from().map(from -> "since " + DrawnRounds.name(from)).orElse("");
        lines.addAll(lines(text((row.points() + " " + since).strip(), Type.IN_BAR)));
        String voices = String.join(
                " \u00b7 ",
                board.voices().stream()
                        .filter(who -> !row.voice(who).isEmpty())
                        .map(who -> who + " " + row.voice(who))
                        .toList());
        lines.addAll(lines(text(voices, Type.IN_BAR)));
        return lines;
    }

    private static Stream<Label> text(String text, float size) {
        Font font = Type.regular(size);
        return text.isEmpty() ? Stream.empty() : ScoreboardPicture.labels(text, font, Palette.TEXT, WIDTH).stream();
    }

    private static List<Line> lines(Stream<Label> labels) {
        return labels.map(Line::of).toList();
    }
}
