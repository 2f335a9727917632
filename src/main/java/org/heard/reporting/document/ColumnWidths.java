package org.heard.reporting.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares a table's width among its columns: each its longest word at least, the rest by how much they say. */
record ColumnWidths(Block.Table table) {
    /** Letters of the table's type that fit across the page. */
    private static final int ACROSS = 90;
    /** Letters a cell's own margins are worth. */
    private static final int MARGIN = 2;
    /** How much wider a bold letter, or a figure with its sign, may be than a usual one: no word may be broken. */
    private static final double WIDE = 1.2;
    /** A long text asks for no more than this many letters a line. */
    private static final int MOST = 44;

    /** A heading of so many letters, such as the month of a round, wants one line: a council's letters may be wide. */
    private static final int SHORT = 10;

    /** Whether every word fits into its column across an upright page. */
    boolean fit() {
        return IntStream.range(0, table.head().size()).map(this::least).sum() <= ACROSS;
    }

    /** Widths in the unit of {@code width}, which is their sum. */
    int[] in(int width) {
        double[] letters = letters();
        double all = Arrays.stream(letters).sum();
        int[] widths =
                Arrays.stream(letters).mapToInt(l -> (int) (width * l / all)).toArray();
        widths[0] += width - sum(widths);
        return widths;
    }

    /** How many lines of type the whole table takes, its head with it; words are not cut, so it may be one more. */
    int lines() {
        double[] letters = letters();
        return Stream.concat(Stream.of(table.head()), table.rows().stream())
                .mapToInt(row -> IntStream.range(0, row.size())
                        .map(i -> (int) Math.ceil(row.get(i).length() / (letters[i] - MARGIN)))
                        .max()
                        .orElse(1))
                .sum();
    }

    /**
     * What is left over goes to those first that want least: a column of figures that gets a letter too few breaks
     * every row in two, while a column of sentences breaks its rows anyway.
     */
    private double[] letters() {
        int columns = table.head().size();
        double[] letters = IntStream.range(0, columns).mapToDouble(this::least).toArray();
        double left = Math.max(0, ACROSS - Arrays.stream(letters).sum());
        int waiting = columns;
        for (int column : byWhatTheyWant(columns)) {
            double granted = Math.min(wanted(column) - least(column), left / waiting--);
            letters[column] += granted;
            left -= granted;
        }
        return letters;
    }

    private int[] byWhatTheyWant(int columns) {
        return IntStream.range(0, columns)
                .boxed()
                .sorted(Comparator.comparing(column -> wanted(column) - least(column)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int least(int column) {
        return MARGIN
                + cells(column)
                        .flatMap(cell -> Arrays.stream(cell.split("[\\s" + PaperTable.MAY_BREAK + "]")))
                        .mapToInt(word -> (int) Math.ceil(WIDE * word.length()))
                        .max()
                        .orElse(0);
    }

    /** A long heading is content with two lines; a short one, and what it heads, is not. */
    private int wanted(int column) {
        int heading = table.head().get(column).length();
        int head = heading <= SHORT ? heading : (heading + 1) / 2;
        int longest = table.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        int letters = column < table.figuresFrom() ? longest : (int) Math.ceil(WIDE * longest);
        return Math.max(least(column), MARGIN + Math.min(MOST, Math.max(head, letters)));
    }

    private Stream<String> cells(int column) {
        return Stream.concat(Stream.of(table.head()), table.rows().stream()).map((List<String> row) -> row.get(column));
    }

    private static int sum(int[] parts) {
        return Arrays.stream(parts).sum();
    }
}
