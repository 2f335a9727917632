package org.heard.figures.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** What a picture carries when it is taken away: a strip above with its finding, one below with bases and source. */
final class Strips {
    private static final double EDGE = 6;
    /** Where the words of the picture itself begin. */
    private static final double LEFT = 2;

    private static final double SMALL_LINE = 17;
    private static final double PRINT_LINE = 14;
    /** More lines than any chart has: none is cut short. */
    private static final int ALL = 100;

    private Strips() {}

    /**
     * @param under a line each
     * @param small whether the picture's own words are as small as those of a table
     */
    static Sheet around(Sheet picture, ChartText words, List<String> under, boolean small) {
        float size = small ? Type.PRINT : Type.BODY;
        Font line = Type.regular(small ? Type.PRINT : Type.IN_BAR);
        double height = small ? PRINT_LINE : SMALL_LINE;
        List<Label> above =
                new ArrayList<>(lines(words.title(), Type.bold(small ? Type.IN_BAR : size), picture.width()));
        above.addAll(lines(words.subtitle(), Type.regular(size), picture.width()));
        List<Label> below = under.stream()
                .flatMap(text -> lines(text, line, picture.width()).stream())
                .toList();
        double top = above.size() * Label.LINE + 2 * EDGE;
        double foot = top + picture.height();
        Sheet whole = new Sheet(picture.width(), foot + below.size() * height + 2 * EDGE);
        write(whole, above, EDGE, Label.LINE);
        whole.put(picture, top);
        write(whole, below, foot + EDGE, height);
        return whole;
    }

    private static List<Label> lines(String text, Font font, double width) {
        return Type.wrap(text, font, width - 2 * EDGE, ALL).stream()
                .map(line -> new Label(line, font, Palette.TEXT))
                .toList();
    }

    private static void write(Sheet sheet, List<Label> lines, double top, double height) {
        for (int i = 0; i < lines.size(); i++) {
            sheet.from(lines.get(i), LEFT, top + (i + 1) * height - Label.DROP);
        }
    }
}
