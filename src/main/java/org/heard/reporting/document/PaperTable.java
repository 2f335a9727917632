package org.heard.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table, or a part of one, as it fits across an upright sheet: as it is, with its rows as columns, or with only so
 * many of its columns that no word is broken and none runs into another.
 *
 * @param title of the whole, with "continued" for every part but the first
 * @param dense whether the type is smaller than that of other tables, since a single column does not fit
 */
public record PaperTable(Block.Table table, String title, boolean dense) {
    /** Of its type, less what a heading, a caption and a note take. */
    private static final int LINES_OF_A_SHEET = 44;
    /** What the margins of a row come to, in lines. */
    private static final double LINE_A_ROW = 0.5;

    /** Where a word may go on in the next line: a space without width. */
    static final String MAY_BREAK = "\u200b";
    /** Letters a word may have and stand in one line. */
    private static final int LONGEST = 22;

    private static final Pattern LONGER = Pattern.compile("\\S{" + (LONGEST + 1) + ",}");
    private static final Pattern STOP = Pattern.compile("(?<=[/._-])(?=[^/._-])|(?<=\\G.{" + LONGEST + "})");

    /** The parts of it in reading order; each begins with the headings of the rows. At least one. */
    public static List<PaperTable> of(Block.Table asWritten) {
        Block.Table table = breakable(asWritten);
        if (new ColumnWidths(table).fit()) {
            return List.of(new PaperTable(table, table.title(), false));
        }
        List<Block.Table> upright = parts(table);
        List<Block.Table> turned = parts(table.turned());
        List<Block.Table> fewer = turned.size() <= upright.size() ? turned : upright;
        return IntStream.range(0, fewer.size())
                .mapToObj(i -> new PaperTable(
                        fewer.get(i),
                        table.title() + (i == 0 ? "" : ", continued"),
                        !new ColumnWidths(fewer.get(i)).fit()))
                .toList();
    }

    private static Block.Table breakable(Block.Table table) {
        return new Block.Table(
                table.key(),
                table.title(),
                breakable(table.head()),
                table.rows().stream().map(PaperTable::breakable).toList(),
                table.figuresFrom());
    }

    /** An address, or words joined by strokes, after each stroke; any other word so long where the line ends. */
    private static List<String> breakable(List<String> cells) {
        return cells.stream()
                .map(cell -> LONGER.matcher(cell)
                        .replaceAll(word -> Matcher.quoteReplacement(String.join(MAY_BREAK, STOP.split(word.group())))))
                .toList();
    }

    /** As many columns each as fit beside the headings of the rows, at least one. */
    private static List<Block.Table> parts(Block.Table table) {
        List<Block.Table> parts = new ArrayList<>();
        int from = 1;
        while (from < table.head().size()) {
            int to = from + 1;
            while (to < table.head().size() && new ColumnWidths(columns(table, from, to + 1)).fit()) {
                to++;
            }
            parts.add(columns(table, from, to));
            from = to;
        }
        return parts;
    }

    private static Block.Table columns(Block.Table table, int from, int to) {
        return new Block.Table(
                table.key(),
                table.title(),
                some(table.head(), from, to),
                table.rows().stream().map(row -> some(row, from, to)).toList(),
                table.figuresFrom());
    }

    private static List<String> some(List<String> cells, int from, int to) {
        return Stream.concat(Stream.of(cells.get(0)), cells.subList(from, to).stream())
                .toList();
    }

    /** Whether it is kept on one sheet, with its heading, its caption and the note below it. */
    boolean isShort() {
        return new ColumnWidths(table).lines() + LINE_A_ROW * table.rows().size() <= LINES_OF_A_SHEET;
    }

    /** Shares of the width, in the unit of {@code width}, which is their sum. */
    int[] widths(int width) {
        return new ColumnWidths(table).in(width);
    }
}
