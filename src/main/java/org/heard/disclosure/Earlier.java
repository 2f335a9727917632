package org.heard.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What earlier releases printed and hid, per row of a table: the latest time it was printed counts. */
final class Earlier {
    private final Map<String, Known> rows = new HashMap<>();
    private final Map<String, SafeTable> tables = new HashMap<>();
    private final Map<String, Change> changes = new ConcurrentHashMap<>();

    /**
     * One row as it was printed.
     *
     * @param people hashes of who was counted; filled up where the number of people was not printed
     */
    record Known(SafeTable.Row row, List<String> people) {
        Optional<Long> count(String column) {
            SafeTable.Cell cell = row.cells().get(column);
            return cell == null ? Optional.empty() : cell.shown();
        }

        boolean has(String column) {
            return row.cells().containsKey(column);
        }

        boolean isWholeInBase(List<Printed> columns) {
            return row.base() instanceof SafeTable.Shown
                    && columns.stream().allMatch(p -> count(p.code()).isPresent());
        }

        boolean hidesAny() {
            return row.cells().values().stream().anyMatch(SafeTable.Cell::isSecret);
        }

        private boolean isPadded() {
            return row.respondents() instanceof SafeTable.Hidden;
        }
    }

    /** How the people of a row have changed since it was printed. */
    enum Change {
        NONE,
        /** One to nine responses, or it cannot be told: the old figures stay. */
        FEW,
        /** Ten or more came in, nobody left. */
        ADDED,
        /** Ten or more left, nobody came in. */
        REMOVED,
        /** Ten or more, some in and some out. */
        BOTH
    }

    static Earlier of(Ledger ledger) {
        Earlier earlier = new Earlier();
        for (String json : ledger.json()) {
            Frozen release = Frozen.read(json);
            release.tables().forEach(table -> {
                earlier.tables.put(table.id(), table.thawed());
                table.rows().stream().filter(row -> !isHeld(row)).forEach(row -> {
                    String name = Population.name(table.id(), row.key());
                    List<String> people = release.populations().getOrDefault(name, List.of());
                    earlier.rows.put(name, new Known(row, people));
                });
            });
        }
        return earlier;
    }

    /** A row that was held back tells nothing, so that nothing has to be kept of it. */
    private static boolean isHeld(SafeTable.Row row) {
        return row.base().equals(new SafeTable.Hidden(SafeTable.Why.HELD));
    }

    Optional<SafeTable> table(String id) {
        return Optional.ofNullable(tables.get(id));
    }

    Optional<Known> row(Line line) {
        return Optional.ofNullable(rows.get(line.name()));
    }

    /** Empty where the row was never printed. */
    Optional<Change> change(Line line, DisclosureRules rules) {
        return row(line)
                .map(known -> changes.computeIfAbsent(line.name(), name -> {
                    if (line.row().members().isEmpty() && known.people().isEmpty()) {
                        return agrees(known, line) ? Change.NONE : Change.FEW;
                    }
                    return change(known, line, rules);
                }));
    }

    private static Change change(Known known, Line line, DisclosureRules rules) {
        Set<String> then = Set.copyOf(known.people());
        Set<String> now = Set.copyOf(Population.hashes(line.name(), line.row().members(), known.isPadded()));
        if (then.equals(now)) {
            return agrees(known, line) ? Change.NONE : Change.FEW;
        }
        Set<String> real = Set.copyOf(Population.hashes(line.name(), line.row().members(), false));
        long added = without(real, then);
        long removed = without(then, real);
        long certain = added + Math.max(0, removed - (known.isPadded() ? Population.MOST_PADS : 0));
        if (certain < rules.smallestBase()) {
            return Change.FEW;
        }
        return known.isPadded() || (added > 0 && removed > 0) ? Change.BOTH : added > 0 ? Change.ADDED : Change.REMOVED;
    }

    private static long without(Set<String> all, Set<String> those) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(those);
        return rest.size();
    }

    /** The same people can have edited their answers: then a figure that was printed is another now. */
    private static boolean agrees(Known known, Line line) {
        boolean base = known.row()
                .base()
                .shown()
                .map(count -> count == line.row().base())
                .orElse(true);
        return base
                && line.columns().stream()
                        .allMatch(p -> known.count(p.code())
                                .map(c -> c == p.count(line.row()))
                                .orElse(true));
    }
}
