package org.heard.figures.statistics;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Pearson's chi-square of a table of counts, without Yates' correction: {@code Σ(O−E)²/E}. Rows and
 * columns of zeros are dropped first; fewer than two of either left: not testable. For the technical
 * table only, since it cannot tell better from worse. Source: K. Pearson 1900; R's {@code
 * chisq.test(correct = FALSE)}.
 *
 * @param leastExpected the smallest expected count
 * @param shareExpectedUnderFive of all expected counts, 0 to 1
 * @param cramersV 0 to 1
 */
public record ChiSquare(
        double statistic, long df, double p, double leastExpected, double shareExpectedUnderFive, double cramersV)
        implements TestResult {
    private static final NotTestable NO_TABLE = new NotTestable("fewer than two rows or two columns have answers");

    /** Counts by row and column; rows of equal length. */
    public static TestResult of(long[][] table) {
        int[] rows = IntStream.range(0, table.length)
                .filter(r -> LongStream.of(table[r]).sum() > 0)
                .toArray();
        int width = table.length == 0 ? 0 : table[0].length;
        int[] columns = IntStream.range(0, width)
                .filter(c -> IntStream.of(rows).anyMatch(r -> table[r][c] > 0))
                .toArray();
        if (rows.length < 2 || columns.length < 2) {
            return NO_TABLE;
        }
        return test(IntStream.of(rows)
                .mapToObj(
                        r -> IntStream.of(columns).mapToDouble(c -> table[r][c]).toArray())
                .toArray(double[][]::new));
    }

    @Override
    public Optional<Double> pValue() {
        return Optional.of(p);
    }

    @Override
    public Optional<String> reason() {
        return Optional.empty();
    }

    private static ChiSquare test(double[][] table) {
        double all = sum(table);
        double statistic = 0;
        double least = Double.POSITIVE_INFINITY;
        int under = 0;
        for (double[] row : table) {
            for (int c = 0; c < row.length; c++) {
                double expected = sum(row) * column(table, c) / all;
                statistic += (row[c] - expected) * (row[c] - expected) / expected;
                least = Math.min(least, expected);
                under += expected < 5 ? 1 : 0;
            }
        }
        int rows = table.length;
        int columns = table[0].length;
        long df = (rows - 1L) * (columns - 1);
        double p = ChiSquaredDistribution.of(df).survivalProbability(statistic);
        double v = Math.sqrt(statistic / (all * Math.min(rows - 1, columns - 1)));
        return new ChiSquare(statistic, df, p, least, (double) under / (rows * columns), v);
    }

    private static double sum(double[]... rows) {
        double sum = 0;
        for (double[] row : rows) {
            for (double value : row) {
                sum += value;
            }
        }
        return sum;
    }

    private static double column(double[][] table, int column) {
        double sum = 0;
        for (double[] row : table) {
            sum += row[column];
        }
        return sum;
    }
}
