package org.heard.figures.chart;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;

/**
 * The mark of each round, the same in every picture of a release: rounds are counted from the oldest, so a later release
 * with one round more draws the earlier ones as before.
 *
 * @param rounds keys, the oldest first
 */
public record RoundMarks(List<String> rounds) {
    public RoundMarks {
        rounds = List.copyOf(rounds);
    }

    /** @param tables all of a release, for a question may not have been asked in every round */
    public static RoundMarks of(Collection<SafeTable> tables) {
        return new RoundMarks(tables.stream()
                .flatMap(table -> table.rows().stream())
                .sorted(Comparator.comparing(Row::month))
                .map(Row::round)
                .distinct()
                .toList());
    }

    /** With more rounds than marks the first comes again, many rounds later. */
    Mark of(Row row) {
        int place = IntStream.range(0, rounds.size())
                .filter(i -> rounds.get(i).equals(row.round()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no round “" + row.round() + "” among " + rounds));
        return Mark.OF_ROUNDS.get(place % Mark.OF_ROUNDS.size());
    }
}
