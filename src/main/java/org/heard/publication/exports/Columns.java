package org.heard.publication.exports;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a page are, and how high that makes each row: no reader of workbooks can be trusted to make
 * a row as high as the words that wrap in it.
 *
 * @param widths in letters
 */
record Columns(List<Integer> widths) {
    private static final int NARROWEST = 14;
    private static final int WIDEST = 48;
    /** On a sheet of A4 upright, whatever letters are used for want of those asked for. */
    private static final int ONLY = 70;

    /** A heading is bold, and has a button beside it. */
    private static final double HEADING = 1.2;

    Columns {
        widths = List.copyOf(widths);
    }

    static Columns of(Page page) {
        int columns =
                page.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        return columns == 1
                ? new Columns(List.of(ONLY))
                : new Columns(IntStream.range(0, columns)
                        .map(column -> width(page, column))
                        .boxed()
                        .toList());
    }

    /** As wide as its longest words, within reason; a heading over figures may take two or three lines. */
    private static int width(Page page, int column) {
        int longest = page.rows().stream()
                .filter(row -> column < row.cells().size())
                .flatMap(row -> switch (row.kind()) {
                    case FIGURES, WORDS -> Stream.of(row.cells().get(column));
                    case HEAD -> Stream.of(row.cells().get(column).split(" "));
                    case TITLE, NOTE -> Stream.<String>empty();
                })
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return (int) Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest * HEADING)));
    }

    /** Whether its words wrap: title and small print run on over empty cells, unless theirs is the only column. */
    boolean wraps(Page.Row row) {
        return widths.size() == 1 || row.kind() != Page.Kind.TITLE && row.kind() != Page.Kind.NOTE;
    }

    /** How many lines the row needs. */
    int lines(Page.Row row) {
        return !wraps(row)
                ? 1
                : IntStream.range(0, row.cells().size())
                        .map(column -> (int) Math.ceil(row.cells().get(column).length() / (double) widths.get(column)))
                        .map(lines -> Math.max(1, lines))
                        .max()
                        .orElse(1);
    }
}
