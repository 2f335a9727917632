package org.heard.figures.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The type, brought along so that every machine draws the same: Liberation Sans, and DejaVu Sans for words
 * in letters that it lacks, such as Arabic.
 */
final class Type {
    /** 12 pt, the size of all words in a picture. */
    static final float BODY = 16;
    /** 11 pt, inside bars only. */
    static final float IN_BAR = 14.67f;
    /** 8.5 pt: the text of a page at print size, in pictures that are read as its tables are. */
    static final float PRINT = 11.33f;
    /** 7.5 pt: bases and limits beside it. */
    static final float SMALL = 10;
    /** The family for letters that ours lacks. */
    static final String WIDER = "DejaVu Sans";

    /** Widths as designed, not as fitted to the pixels of some screen: the same everywhere. */
    private static final FontRenderContext DESIGNED = new FontRenderContext(null, true, true);

    private static final Font REGULAR = load("/liberation/LiberationSans-Regular.ttf");
    private static final Font BOLD = load("/liberation/LiberationSans-Bold.ttf");

    /** Read when the first word needs it, which most charts never do. */
    private static final class Wider {
        private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
        private static final Font REGULAR = load(FOLDER + "DejaVuSans.ttf");
        private static final Font BOLD = load(FOLDER + "DejaVuSans-Bold.ttf");
    }

    private Type() {}

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font bold(float size) {
        // Says that it is bold, for the SVG; the letters are those of the bold file either way.
        return BOLD.deriveFont(Font.BOLD, size);
    }

    /** The same size and weight in a type that has every letter of the text, so that none becomes a box. */
    static Font withLettersOf(String text, Font font) {
        if (font.canDisplayUpTo(text) < 0) {
            return font;
        }
        return font.isBold()
                ? Wider.BOLD.deriveFont(Font.BOLD, font.getSize2D())
                : Wider.REGULAR.deriveFont(font.getSize2D());
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, DESIGNED).getWidth();
    }

    /** Lines no wider than {@code width}; what does not fit in {@code most} lines ends in "…". */
    static List<String> wrap(String text, Font font, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > width) {
                lines.add(line);
                longer = word;
            }
            List<String> pieces = pieces(longer, font, width);
            lines.addAll(pieces.subList(0, pieces.size() - 1));
            line = pieces.get(pieces.size() - 1);
        }
        lines.add(line);
        return lines.size() <= most ? lines : cut(lines, font, width, most);
    }

    /** A word wider than the line, broken after a stroke, a hyphen or a stop, or where the line ends. */
    private static List<String> pieces(String word, Font font, double width) {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (width(rest, font) > width && rest.codePointCount(0, rest.length()) > 1) {
            int fits = fitting(rest, font, width);
            int stop = lastStop(rest.substring(0, fits));
            int end = stop > 0 ? stop : fits;
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }

    /** How much of a word fits, at least a letter. */
    private static int fitting(String word, Font font, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1)), font) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /** Behind the last letter that a word may be broken after; 0 where there is none. */
    private static int lastStop(String word) {
        return Stream.of("/", "-", ".", "_")
                .mapToInt(letter -> word.lastIndexOf(letter) + 1)
                .max()
                .orElse(0);
    }

    private static List<String> cut(List<String> lines, Font font, double width, int most) {
        String last = lines.get(most - 1);
        while (width(last + "…", font) > width && last.contains(" ")) {
            last = last.substring(0, last.lastIndexOf(' '));
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(last + "…");
        return kept;
    }

    private static Font load(String file) {
        Fonts.useBundled();
        try (InputStream in = Fonts.open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font " + file + " cannot be read", e);
        }
    }
}
