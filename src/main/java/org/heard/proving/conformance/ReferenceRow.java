package org.heard.proving.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** One row as text, read column by column; a fault names the row and the column. */
final class ReferenceRow {
    /** How R writes down that there is no value; a spreadsheet makes it blank. */
    private static final Set<String> UNDEFINED = Set.of("NA", "NaN", "");
    /** From here on a double no longer holds every whole number. */
    private static final double MOST = 9e15;

    private final CSVRecord cells;

    ReferenceRow(CSVRecord cells) {
        this.cells = cells;
    }

    String id() {
        return text("case");
    }

    boolean isDefined(String column) {
        return !UNDEFINED.contains(text(column));
    }

    double number(String column) {
        return number(column, text(column));
    }

    long count(String column) {
        return count(column, text(column));
    }

    Optional<Double> expected(String column) {
        return defined(column, text(column));
    }

    List<Optional<Double>> numbers(String column) {
        return Arrays.stream(text(column).split(","))
                .map(text -> defined(column, text))
                .toList();
    }

    /** A list as long as another of the same row, without gaps. */
    double[] numbers(String column, int length) {
        double[] all = Arrays.stream(text(column).split(","))
                .mapToDouble(text -> number(column, text))
                .toArray();
        if (all.length != length) {
            throw new NotReadable("%s: %s has %d entries where %d belong".formatted(id(), column, all.length, length));
        }
        return all;
    }

    long[] counts(String column) {
        return counts(column, text(column));
    }

    long[][] table(String column) {
        long[][] table = Arrays.stream(text(column).split(";"))
                .map(row -> counts(column, row))
                .toArray(long[][]::new);
        if (Arrays.stream(table).anyMatch(row -> row.length != table[0].length)) {
            throw new NotReadable("%s: the rows of %s are not of one length".formatted(id(), column));
        }
        return table;
    }

    private String text(String column) {
        if (!cells.isSet(column)) {
            throw new NotReadable("row %d has no column %s".formatted(cells.getRecordNumber(), column));
        }
        return cells.get(column).strip();
    }

    private long[] counts(String column, String list) {
        return Arrays.stream(list.split(","))
                .mapToLong(text -> count(column, text))
                .toArray();
    }

    private long count(String column, String text) {
        double number = number(column, text);
        if (number != Math.rint(number) || number < 0 || number > MOST) {
            throw new NotReadable("%s: %s should be a count, is %s".formatted(id(), column, text));
        }
        return (long) number;
    }

    private Optional<Double> defined(String column, String text) {
        return UNDEFINED.contains(text.strip()) ? Optional.empty() : Optional.of(number(column, text));
    }

    private double number(String column, String text) {
        String plain = text.strip();
        if (plain.matches("-?Inf")) {
            return plain.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        try {
            double number = Double.parseDouble(plain);
            if (Double.isNaN(number)) {
                throw new NumberFormatException(plain);
            }
            return number;
        } catch (NumberFormatException notANumber) {
            throw new NotReadable("%s: %s should be a number, is '%s'".formatted(id(), column, text), notANumber);
        }
    }
}
