package org.heard.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** One row as text, read column by column; a fault names the row and the column. */
final class ReferenceRow {
    private static final String UNDEFINED = "NA";

    private final CSVRecord cells;

    ReferenceRow(CSVRecord cells) {
        this.cells = cells;
    }

    String id() {
        return text("case");
    }

    boolean isDefined(String column) {
        return !text(column).equals(UNDEFINED);
    }

    double number(String column) {
        return number(column, text(column));
    }

    long count(String column) {
        return count(column, text(column));
    }

    Optional<Double> expected(String column) {
        return number(column, text(column), UNDEFINED);
    }

    List<Optional<Double>> numbers(String column) {
        return Arrays.stream(text(column).split(","))
                .map(text -> number(column, text, UNDEFINED))
                .toList();
    }

    long[] counts(String column) {
        return counts(column, text(column));
    }

    long[][] table(String column) {
        return Arrays.stream(text(column).split(";"))
                .map(row -> counts(column, row))
                .toArray(long[][]::new);
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
        if (number != Math.rint(number) || number < 0) {
            throw new NotReadable("%s: %s should be a count, is %s".formatted(id(), column, text));
        }
        return (long) number;
    }

    private Optional<Double> number(String column, String text, String undefined) {
        return text.strip().equals(undefined) ? Optional.empty() : Optional.of(number(column, text));
    }

    private double number(String column, String text) {
        String plain = text.strip();
        if (plain.endsWith("Inf")) {
            return plain.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        try {
            return Double.parseDouble(plain);
        } catch (NumberFormatException notANumber) {
            throw new NotReadable("%s: %s should be a number, is '%s'".formatted(id(), column, text), notANumber);
        }
    }
}
