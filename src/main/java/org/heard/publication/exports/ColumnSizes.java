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
record ColumnSizes(List<Integer> widths) {
    private static final int NARROWEST = 14;
    private static final int WIDEST = 48;
    /** On a sheet of A4 upright, whatever letters are used for want of those asked for. */
    private static final int ONLY = 70;

    /** A heading is bold, and has a button beside it. */
    private static final double HEADING = 1.2;

    ColumnSizes {
        widths = List.copyOf(widths);
    }

    static ColumnSizes of(FigureSheet page) {
        int columns =
                page.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        return columns == 1
                ? new ColumnSizes(List.of(ONLY))
                : new ColumnSizes(IntStream.range(0, columns)
                        .map(column -> width(page, column))
                        .boxed()
                        .toList());
    }

    /** As wide as its longest words, within reason; a heading over figures may take two or three lines. */
    private static int width(FigureSheet page, int column) {
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
    boolean wraps(FigureSheet.Row row) {
        return widths.size() == 1 || row.kind() != FigureSheet.Kind.TITLE && row.kind() != FigureSheet.Kind.NOTE;
    }

    /** How many lines the row needs. */
    int lines(FigureSheet.Row row) {
        return !wraps(row)
                ? 1
                : IntStream.range(0, row.cells().size())
                        .map(column -> (int) Math.ceil(row.cells().get(column).length() / (double) widths.get(column)))
                        .map(lines -> Math.max(1, lines))
                        .max()
                        .orElse(1);
    }
}
