package org.heard.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.chart.Chart;
import org.heard.disclosure.SafeTable;
import org.heard.takeaway.Portfolio;

/**
 * What others were asked on a measure's theme, beside it: each with its own words and base, never compared. The
 * others' figures are those of their own newest release, and are checked there.
 *
 * @param from the others' releases
 */
record Voices(Chart chart, List<Voice> from) {
    /** Where one voice's figures stand with everything around them. */
    record Voice(String release, String question, String title, String checkCode) {
        static Voice of(Portfolio other, SafeTable table) {
            return new Voice(
                    other.release(),
                    table.about().question(),
                    table.about().title(),
                    other.code().toString());
        }
    }

    /**
     * @param pairs questions to others on the same theme
     * @param others newest releases of other surveys
     */
    static Optional<Voices> beside(SafeTable own, List<String> pairs, List<Portfolio> others) {
        List<SafeTable> tables = new ArrayList<>(List.of(own));
        List<Voice> from = new ArrayList<>();
        for (Portfolio other : others) {
            paired(other, pairs).ifPresent(table -> {
                tables.add(table);
                from.add(Voice.of(other, table));
            });
        }
        return from.isEmpty() || own.headline().isEmpty()
                ? Optional.empty()
                : Optional.of(new Voices(Chart.voices(tables), List.copyOf(from)));
    }

    /** The first of the pairs that the release has a share for. */
    private static Optional<SafeTable> paired(Portfolio portfolio, List<String> pairs) {
        return pairs.stream()
                .flatMap(pair -> rounds(portfolio)
                        .filter(table -> table.about().question().equals(pair)))
                .findFirst();
    }

    private static Stream<SafeTable> rounds(Portfolio portfolio) {
        return portfolio.tables().stream()
                .filter(table -> table.kind() == SafeTable.Kind.ROUNDS)
                .filter(table -> table.headline().isPresent());
    }
}
