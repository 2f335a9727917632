package org.heard.improvement.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.figures.disclosure.SafeTable;
import org.heard.publication.release.Issued;
import org.heard.publication.release.Withdrawal;

/**
 * One published release, with the tables of the measures it asked.
 *
 * @param published from this day on it may be named
 * @param withdrawn the day from which its word no longer stands
 * @param measures by key of the measure: rows are rounds, the last is its own
 */
public record Publication(
        String id,
        String round,
        int version,
        LocalDate published,
        Optional<LocalDate> withdrawn,
        Map<String, SafeTable> measures) {
    public Publication {
        measures = Map.copyOf(measures);
    }

    static Publication of(Issued issued, List<SafeTable> tables) {
        return new Publication(
                issued.id(),
                issued.round(),
                issued.version(),
                issued.released(),
                Optional.ofNullable(issued.withdrawal()).map(Withdrawal::day),
                tables.stream()
                        .filter(table -> table.kind() == SafeTable.Kind.ROUNDS)
                        .filter(table -> !table.about().measure().isEmpty())
                        .filter(table -> table.headline().isPresent())
                        .collect(Collectors.toMap(
                                table -> table.about().measure(), table -> table, (first, again) -> first)));
    }

    boolean isPublished(LocalDate asAt) {
        return !published.isAfter(asAt);
    }

    boolean isWithdrawn(LocalDate asAt) {
        return withdrawn.filter(day -> !asAt.isBefore(day)).isPresent();
    }

    /** As before it was withdrawn. */
    Publication standing() {
        return new Publication(id, round, version, published, Optional.empty(), measures);
    }

    /** The table of a measure its own round asked. */
    Optional<SafeTable> asked(String measure) {
        return Optional.ofNullable(measures.get(measure))
                .filter(table -> table.row(round).isPresent());
    }

    /** Where a reader sees the chart. */
    static String address(String release, SafeTable table) {
        return "/results/" + release + "/" + table.about().question();
    }
}
