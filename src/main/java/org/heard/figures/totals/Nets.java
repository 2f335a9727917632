package org.heard.figures.totals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The nets of one question: added up, or checked, wherever all their parts are given as counts. */
final class Nets {
    private final List<TotalsRow> group;
    private final BiConsumer<TotalsRow, String> refuse;
    private final Map<String, Counts> parts;

    /** @param group the rows of one question in one round, each option once */
    Nets(List<TotalsRow> group, BiConsumer<TotalsRow, String> refuse) {
        this.group = group;
        this.refuse = refuse;
        this.parts = group.stream()
                .filter(row -> !row.isNet())
                .collect(Collectors.toMap(TotalsRow::option, row -> row.counts().orElseThrow()));
    }

    /** The rows without nets that cannot be, every net with its count. */
    List<TotalsRow> checked() {
        return group.stream()
                .flatMap(row -> (row.isNet() ? net(row) : Optional.of(row)).stream())
                .toList();
    }

    private Optional<TotalsRow> net(TotalsRow row) {
        if (!row.parts().stream()
                .allMatch(part -> parts.containsKey(part) && parts.get(part).isExact())) {
            if (row.counts().isEmpty()) {
                refuse.accept(row, "a net is added up only where all its parts are given as counts");
            }
            return row.counts().map(row::with);
        }
        long sum = row.parts().stream()
                .distinct()
                .mapToLong(part -> parts.get(part).least())
                .sum();
        Counts given = row.counts().orElse(Counts.exactly(sum));
        if (!given.hidden() && !given.fits(Counts.exactly(sum))) {
            refuse.accept(row, "its parts add to %d of %d, which is not what it says".formatted(sum, row.base()));
            return Optional.empty();
        }
        return Optional.of(row.with(given));
    }
}
