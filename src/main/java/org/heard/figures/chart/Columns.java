package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.Column.Kind;
import org.heard.figures.disclosure.SafeTable;

/** Picks columns of a table by what they mean. */
final class Columns {
    private Columns() {}

    static List<Column> of(SafeTable table, Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return table.columns().stream().filter(c -> wanted.contains(c.kind())).toList();
    }

    /** The answers of a scale, worst first. */
    static List<Column> scale(SafeTable table) {
        return Stream.of(negative(table), of(table, Kind.MIDDLE), positive(table))
                .flatMap(List::stream)
                .toList();
    }

    /** Worst first. */
    static List<Column> negative(SafeTable table) {
        return bestFirst(table) ? reversed(of(table, Kind.NEGATIVE)) : of(table, Kind.NEGATIVE);
    }

    /** Best last. */
    static List<Column> positive(SafeTable table) {
        return bestFirst(table) ? reversed(of(table, Kind.POSITIVE)) : of(table, Kind.POSITIVE);
    }

    static List<Column> reversed(List<Column> columns) {
        List<Column> turned = new ArrayList<>(columns);
        Collections.reverse(turned);
        return turned;
    }

    /** Some questionnaires print the best answer first. */
    private static boolean bestFirst(SafeTable table) {
        List<Column> ends = of(table, Kind.POSITIVE, Kind.NEGATIVE);
        return !ends.isEmpty()
                && ends.get(0).kind() == Kind.POSITIVE
                && ends.stream().anyMatch(c -> c.kind() == Kind.NEGATIVE);
    }
}
