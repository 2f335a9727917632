package org.heard.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells from print alone in which releases a round had grown: some figure of the same people has another value. Rows
 * printed again as they were are of the people they were of.
 */
final class Waves {
    /** A fact of everyone who had come up to a wave. */
    record Dated(Fact fact, int wave) {}

    private final Map<String, Integer> last = new TreeMap<>();
    private final List<Dated> facts = new ArrayList<>();

    Waves(List<Fact> printed) {
        int releases = printed.stream().mapToInt(Fact::release).max().orElse(-1) + 1;
        Map<People, Long> values = new HashMap<>();
        Map<String, Map<People, Cell>> rows = new HashMap<>();
        Map<String, Integer> waveOfRow = new HashMap<>();
        for (int r = 0; r < releases; r++) {
            int release = r;
            Map<String, List<Fact>> byRow = new LinkedHashMap<>();
            printed.stream()
                    .filter(f -> f.release() == release)
                    .forEach(f -> byRow.computeIfAbsent(f.people().round() + f.row(), k -> new ArrayList<>())
                            .add(f));
            byRow.values().stream()
                    .flatMap(List::stream)
                    .forEach(f -> last.putIfAbsent(f.people().round(), 0));
            byRow.values().stream()
                    .flatMap(List::stream)
                    .filter(f -> f.cell().isExact())
                    .filter(f -> values.containsKey(f.people())
                            && values.get(f.people()) != f.cell().least())
                    .map(f -> f.people().round())
                    .distinct()
                    .toList()
                    .forEach(round -> last.merge(round, 1, Integer::sum));
            byRow.forEach((row, some) -> {
                boolean same = rows.containsKey(row) && isAsBefore(rows.get(row), some);
                int wave = same
                        ? waveOfRow.get(row)
                        : last.get(some.get(0).people().round());
                some.forEach(f -> facts.add(new Dated(f, wave)));
                if (!same) {
                    Map<People, Cell> now = new HashMap<>();
                    some.forEach(f -> now.put(f.people(), f.cell()));
                    rows.put(row, now);
                    waveOfRow.put(row, wave);
                }
                some.stream()
                        .filter(f -> f.cell().isExact())
                        .forEach(f -> values.put(f.people(), f.cell().least()));
            });
        }
    }

    /** Nothing new is shown, and nothing otherwise; fewer columns may be. */
    private static boolean isAsBefore(Map<People, Cell> before, List<Fact> now) {
        return now.stream()
                .filter(f -> !f.cell().hidden())
                .allMatch(f ->
                        before.containsKey(f.people()) && before.get(f.people()).equals(f.cell()));
    }

    List<Dated> facts() {
        return facts;
    }

    /** How many waves of people came to a round. */
    int of(String round) {
        return last.getOrDefault(round, 0) + 1;
    }
}
