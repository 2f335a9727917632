package org.heard.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells from print alone in which releases a round had grown: some figure of the same people has another value. Rows
 * printed again as they were are of the people they were of.
 */
final class Waves {
    /** A fact of everyone who had come up to a wave. */
    record Dated(Fact fact, int wave) {}

    private final Map<String, Integer> last = new TreeMap<>();
    /** By round: the releases in which each wave was first seen. */
    private final Map<String, List<Integer>> seen = new TreeMap<>();

    private final List<Dated> facts = new ArrayList<>();

    Waves(List<Fact> printed) {
        int releases = printed.stream().mapToInt(Fact::release).max().orElse(-1) + 1;
        Map<People, Long> values = new HashMap<>();
        Map<People, List<Printed>> before = new HashMap<>();
        for (int r = 0; r < releases; r++) {
            int release = r;
            Map<String, List<Fact>> byRow = new LinkedHashMap<>();
            printed.stream()
                    .filter(f -> f.release() == release)
                    .forEach(f -> byRow.computeIfAbsent(f.people().round() + f.row(), k -> new ArrayList<>())
                            .add(f));
            byRow.values().stream()
                    .flatMap(List::stream)
                    .map(f -> f.people().round())
                    .distinct()
                    .filter(round -> last.putIfAbsent(round, 0) == null)
                    .forEach(round -> seen.put(round, new ArrayList<>(List.of(release))));
            byRow.values().stream()
                    .flatMap(List::stream)
                    .filter(f -> f.cell().isExact())
                    .filter(f -> values.containsKey(f.people())
                            && values.get(f.people()) < f.cell().least())
                    .map(f -> f.people().round())
                    .distinct()
                    .toList()
                    .forEach(round -> {
                        last.merge(round, 1, Integer::sum);
                        seen.get(round).add(release);
                    });
            Map<People, List<Printed>> now = new HashMap<>();
            byRow.forEach((row, some) -> {
                People base = some.get(0).base();
                Optional<Printed> same = before.getOrDefault(base, List.of()).stream()
                        .filter(old -> isAsBefore(old.cells(), some))
                        .findFirst();
                int wave = same.map(Printed::wave).orElseGet(() -> last.get(base.round()));
                some.forEach(f -> facts.add(new Dated(f, wave)));
                if (same.isEmpty()) {
                    Map<People, Cell> cells = new HashMap<>();
                    some.forEach(f -> cells.put(f.people(), f.cell()));
                    now.computeIfAbsent(base, b -> new ArrayList<>()).add(new Printed(cells, wave));
                }
            });
            now.forEach((base, rows) ->
                    before.computeIfAbsent(base, b -> new ArrayList<>()).addAll(0, rows));
            byRow.values().stream()
                    .flatMap(List::stream)
                    .filter(f -> f.cell().isExact())
                    .forEach(f -> values.merge(f.people(), f.cell().least(), Math::max));
        }
    }

    /** A row as it was printed, of everyone up to a wave. */
    private record Printed(Map<People, Cell> cells, int wave) {}

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

    /** The releases in which each wave of a round was first seen; none for a round of which nothing was printed. */
    List<Integer> seen(String round) {
        return seen.getOrDefault(round, List.of());
    }

    /** How many waves of people came to a round. */
    int of(String round) {
        return last.getOrDefault(round, 0) + 1;
    }
}
