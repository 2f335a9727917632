package org.heard.figures.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Share;

/** Weighted shares never stand alone: the plain share and what the answers are worth stand next to them. */
final class WeightingShown {
    /** Under every picture and table with a weighted share. */
    static final String NOTE = "Weighted: shares are worked out as if the mix of those who answered were the area's."
            + " Bases and counts are not weighted.";

    private WeightingShown() {}

    static boolean is(SafeTable table) {
        return table.rows().stream()
                .flatMap(row -> row.shares().values().stream())
                .anyMatch(Share::isWeighted);
    }

    static boolean is(List<SafeTable> tables) {
        return tables.stream().anyMatch(WeightingShown::is);
    }

    /** The share of the answers as they came, per cent. */
    static String plain(Row row, String column) {
        Optional<Long> count = row.cell(column).shown();
        Optional<Long> base = row.base().shown();
        return count.isPresent() && base.isPresent()
                ? TableNumbers.tenth(Share.of(count.get(), base.get()))
                : DataTable.HIDDEN;
    }

    /** How many answers of equal weight would tell as much; rounded down. */
    static String worth(Row row) {
        OptionalDouble base =
                row.shares().values().stream().mapToDouble(Share::effectiveBase).findFirst();
        return base.isPresent() ? Long.toString((long) base.getAsDouble()) : DataTable.HIDDEN;
    }
}
