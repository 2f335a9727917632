package org.heard.figures.disclosure;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A column as it will be printed, and the options of the question it counts together. Two columns with
 * the same options are the same figure, whatever they are called.
 */
public record PrintedColumn(Column column, Set<String> options) {
    public PrintedColumn {
        options = new TreeSet<>(options);
    }

    static PrintedColumn of(Column column) {
        return new PrintedColumn(
                column, Set.copyOf(column.parts().isEmpty() ? List.of(column.code()) : column.parts()));
    }

    String code() {
        return column.code();
    }

    long count(TrueTable.Row row) {
        Long counted = row.counts().get(code());
        return counted != null ? counted : sum(row);
    }

    private long sum(TrueTable.Row row) {
        return options.stream()
                .mapToLong(option -> row.counts().getOrDefault(option, 0L))
                .sum();
    }

    /** People behind the count; where they were not counted together, at least the largest part. */
    long people(TrueTable.Row row) {
        Long counted = row.respondents().get(code());
        if (counted != null) {
            return counted;
        }
        return options.stream()
                .map(row.respondents()::get)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(count(row));
    }
}
