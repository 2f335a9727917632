package org.heard.figures.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a scoreboard in columns; on a telephone each is a block of its own. */
record ScoreboardPicture(Scoreboard board) implements Drawing {
    /** 9 mm. */
    static final double ROW = 34.02;

    private static final double HEAD = 20;
    private static final double GROUP = 15;
    /** What the words of a row keep from its edges. */
    private static final double SPARE = 7;

    /** Room for a mark before words, in their own size. */
    private static final double AFTER_MARK = 1.1;

    private static final BasicStroke HAIR = new BasicStroke(0.67f);

    @Override
    public boolean isInPrintType() {
        return true;
    }

    @Override
    public Sheet on(Layout layout) {
        return layout.isNarrow() ? new ScoreboardBlocks(board).sheet() : wide();
    }

    /** A line of a cell: a mark may stand before it. */
    record Line(Label label, Optional<Mark> mark) {
        static Line of(Label label) {
            return new Line(label, Optional.empty());
        }

        double height() {
            return label.font().getSize2D() * 1.17;
        }

        double indent() {
            return mark.isPresent() ? label.font().getSize2D() * AFTER_MARK : 0;
        }

        /** The mark before the words that stand at {@code y}. */
        void writeMark(Sheet sheet, double x, double y) {
            float size = label.font().getSize2D();
            mark.ifPresent(drawn -> sheet.fineMark(drawn, x + size * 0.42, y - size * 0.36));
        }
    }

    /** Where the columns lie: as §3 of the design has them, and with voices what those leave. */
    private record Places(
            double measure, double left, double right, double latest, double change, List<Double> voices) {
        static final double CHANGE = 134;
        static final double VOICE = 42;
        static final double LATEST = 54;

        static Places of(int voices) {
            double width = Layout.WIDE.width() - 2;
            double change = width - voices * VOICE - CHANGE;
            double measure = voices == 0 ? 172 : 150;
            List<Double> middles = new ArrayList<>();
            for (int i = 0; i < voices; i++) {
                middles.add(width - (voices - i - 0.5) * VOICE);
            }
            double latest = change - 12;
            return new Places(measure, measure + 16, latest - LATEST - 6, latest, change, middles);
        }
    }

    private Sheet wide() {
        Places places = Places.of(board.voices().size());
        ScoreboardKey key = new ScoreboardKey(board, Layout.WIDE.width() - 4, Type.SMALL);
        Sheet sheet = new Sheet(Layout.WIDE.width(), HEAD + rowsHeight(places) + key.height());
        writeHead(sheet, places);
        double y = HEAD;
        for (Scoreboard.Group group : board.groups()) {
            if (!group.title().isEmpty()) {
                for (Label line : headings(group.title())) {
                    sheet.from(line, 2, y + GROUP - 4);
                    y += GROUP;
                }
                rule(sheet, y);
            }
            for (ScoreboardRow row : group.rows()) {
                double height = height(row, places);
                write(sheet, places, row, y + height / 2);
                y += height;
                rule(sheet, y);
            }
        }
        key.write(sheet, y);
        return sheet;
    }

    private static void rule(Sheet sheet, double y) {
        sheet.line(new Line2D.Double(0, y, Layout.WIDE.width(), y), HAIR, Palette.GRID);
    }

    private static List<Label> headings(String title) {
        return labels(title, Type.bold(Type.PRINT), Palette.DARK_BLUE, Layout.WIDE.width() - 8);
    }

    private double rowsHeight(Places places) {
        return board.groups().stream()
                .mapToDouble(group ->
                        (group.title().isEmpty() ? 0 : headings(group.title()).size() * GROUP)
                                + group.rows().stream()
                                        .mapToDouble(row -> height(row, places))
                                        .sum())
                .sum();
    }

    private void writeHead(Sheet sheet, Places places) {
        double y = HEAD - 7;
        sheet.from(small("Measure"), 2, y);
        Strip scale = new Strip(board.rows().get(0), places.left(), places.right(), 0);
        for (int percent = 0; percent <= 100; percent += 25) {
            String text = percent % 100 == 0 ? percent + "%" : Integer.toString(percent);
            sheet.centred(small(text), scale.x(percent / 100.0), y);
        }
        sheet.upTo(small(board.latest()), places.latest(), y);
        sheet.from(small(board.changeHead()), places.change(), y);
        for (int i = 0; i < places.voices().size(); i++) {
            sheet.centred(small(board.voices().get(i)), places.voices().get(i), y);
        }
        sheet.line(new Line2D.Double(0, HEAD - 1, Layout.WIDE.width(), HEAD - 1), Palette.AXIS_LINE, Palette.DARK_GREY);
    }

    private double height(ScoreboardRow row, Places places) {
        return Stream.of(title(row, places), latest(row), change(row))
                .mapToDouble(cell -> cell.stream().mapToDouble(Line::height).sum() + SPARE)
                .reduce(ROW, Math::max);
    }

    private void write(Sheet sheet, Places places, ScoreboardRow row, double middle) {
        new Strip(row, places.left(), places.right(), middle).write(sheet);
        write(sheet, title(row, places), 2, middle, false);
        write(sheet, latest(row), places.latest(), middle, true);
        write(sheet, change(row), places.change(), middle, false);
        for (int i = 0; i < places.voices().size(); i++) {
            Label share = Label.print(row.voice(board.voices().get(i)));
            sheet.centred(share, places.voices().get(i), middle + 4);
        }
    }

    private static void write(Sheet sheet, List<Line> cell, double x, double middle, boolean upTo) {
        double top = middle - cell.stream().mapToDouble(Line::height).sum() / 2;
        for (Line line : cell) {
            double y = top + line.height() * 0.8;
            line.writeMark(sheet, x, y);
            if (upTo) {
                sheet.upTo(line.label(), x, y);
            } else {
                sheet.from(line.label(), x + line.indent(), y);
            }
            top += line.height();
        }
    }

    private static List<Line> title(ScoreboardRow row, Places places) {
        return lines(row.starred(), Type.regular(Type.PRINT), Palette.TEXT, places.measure());
    }

    private static List<Line> latest(ScoreboardRow row) {
        boolean asked = row.row().isPresent();
        Font font = asked ? Type.bold(Type.PRINT) : Type.regular(Type.SMALL);
        return Stream.concat(
                        lines(row.share(), font, Palette.TEXT, Places.LATEST).stream(),
                        smallLines((row.base() + " " + row.caution()).strip(), Places.LATEST))
                .toList();
    }

    /** The verdict, then its points, then what it is counted from where others are not. */
    static List<Line> change(ScoreboardRow row) {
        List<Line> cell = new ArrayList<>(verdict(row, Type.PRINT, Places.CHANGE));
        smallLines(row.points(), Places.CHANGE).forEach(cell::add);
        smallLines(row.sinceOther(), Places.CHANGE).forEach(cell::add);
        return cell;
    }

    /** Symbol and word; a symbol of which there is no drawing is a letter. */
    static List<Line> verdict(ScoreboardRow row, float size, double width) {
        boolean flagged = row.said().isFlagged();
        Font font = flagged ? Type.bold(size) : Type.regular(size);
        Color colour = row.said() == Said.MORE
                ? Palette.DARK_BLUE
                : row.said() == Said.FEWER ? Palette.DARK_PINK : Palette.AXIS;
        Optional<Mark> mark = Mark.of(row.said()).map(drawn -> drawn.scaled(size / Type.BODY));
        String letter = mark.isPresent() || row.symbol().isEmpty() ? "" : row.symbol() + " ";
        List<Line> lines = new ArrayList<>(lines(letter + row.verdict(), font, colour, width - size * AFTER_MARK));
        lines.set(0, new Line(lines.get(0).label(), mark));
        return lines;
    }

    private static Stream<Line> smallLines(String text, double width) {
        return text.isEmpty() ? Stream.empty() : lines(text, Type.regular(Type.SMALL), Palette.AXIS, width).stream();
    }

    private static List<Line> lines(String text, Font font, Color colour, double width) {
        return labels(text, font, colour, width).stream().map(Line::of).toList();
    }

    /** As many as it needs: a title cut short may hide what tells two rows apart. */
    static List<Label> labels(String text, Font font, Color colour, double width) {
        Font with = Type.withLettersOf(text, font);
        return Type.wrap(text, with, width, 40).stream()
                .map(line -> new Label(line, with, colour))
                .toList();
    }

    private static Label small(String text) {
        return new Label(text, Type.regular(Type.SMALL), Palette.AXIS);
    }
}
