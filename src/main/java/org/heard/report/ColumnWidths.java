package org.heard.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares a table's width among its columns: each its longest word at least, the rest by how much they say. */
record ColumnWidths(Block.Table table) {
    /** Letters of the table's type that fit across the page. */
    private static final int ACROSS = 90;
    /** Letters a cell's own margins are worth. */
    private static final int MARGIN = 2;
    /** How much wider a bold letter may be than a usual one: no word may be broken. */
    private static final double BOLD = 1.2;
    /** A long text asks for no more than this many letters a line. */
    private static final int MOST = 44;

    /** Whether every word fits into its column across an upright page. */
    boolean fit() {
        return IntStream.range(0, table.head().size()).map(this::least).sum() <= ACROSS;
    }

    /** Widths in the unit of {@code width}, which is their sum. */
    int[] in(int width) {
        int columns = table.head().size();
        int[] least = IntStream.range(0, columns).map(this::least).toArray();
        int[] wanted = IntStream.range(0, columns).map(this::wanted).toArray();
        double extra = Math.max(1, sum(wanted) - sum(least));
        double granted = Math.max(0, Math.min(1, (ACROSS - sum(least)) / extra));
        double[] letters = IntStream.range(0, columns)
                .mapToDouble(i -> least[i] + granted * (wanted[i] - least[i]))
                .toArray();
        double all = Arrays.stream(letters).sum();
        int[] widths =
                Arrays.stream(letters).mapToInt(l -> (int) (width * l / all)).toArray();
        widths[0] += width - sum(widths);
        return widths;
    }

    private int least(int column) {
        return MARGIN
                + cells(column)
                        .flatMap(cell -> Arrays.stream(cell.split("\\s")))
                        .mapToInt(word -> (int) Math.ceil(BOLD * word.length()))
                        .max()
                        .orElse(0);
    }

    /** A heading is content with two lines; what it heads is not. */
    private int wanted(int column) {
        int head = (table.head().get(column).length() + 1) / 2;
        int longest = table.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.max(least(column), MARGIN + Math.min(MOST, Math.max(head, longest)));
    }

    private Stream<String> cells(int column) {
        return Stream.concat(Stream.of(table.head()), table.rows().stream()).map((List<String> row) -> row.get(column));
    }

    private static int sum(int[] parts) {
        return Arrays.stream(parts).sum();
    }
}
