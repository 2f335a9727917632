package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What earlier releases printed and hid, per row of a table: the latest time it was printed counts. Rows are also
 * known by whom they count: of the same people nothing new is printed under another coding or in another table.
 */
final class Earlier {
    private final Map<String, Known> rows = new HashMap<>();
    private final Map<String, SafeTable> tables = new HashMap<>();
    /** By question and round: what was printed of everyone. */
    private final Map<String, List<Known>> everyone = new HashMap<>();

    private final Map<String, Change> changes = new ConcurrentHashMap<>();

    /**
     * One row as it was printed.
     *
     * @param people hashes of who was counted; filled up where the number of people was not printed
     * @param columns columns of its table
     * @param covers by column, the options of the questionnaire it counts
     * @param rules the thresholds it was made under
     */
    record Known(
            String name,
            SafeTable.Row row,
            List<String> people,
            List<Column> columns,
            Map<String, Set<String>> covers,
            DisclosureRules rules) {
        /** What was printed of the same options; outside the base, under the same code. */
        Optional<SafeTable.Cell> cell(Line line, PrintedColumn column) {
            return columns.stream()
                    .filter(c -> c.inBase() == column.column().inBase())
                    .filter(c -> c.inBase()
                            ? covers(c).equals(line.covers(column))
                            : c.code().equals(column.code()))
                    .map(c -> row.cells().get(c.code()))
                    .filter(Objects::nonNull)
                    .min(Comparator.comparing(SafeTable.Cell::isSecret));
        }

        Optional<Long> count(Line line, PrintedColumn column) {
            return cell(line, column).flatMap(SafeTable.Cell::shown);
        }

        private Set<String> covers(Column column) {
            if (covers.containsKey(column.code())) {
                return covers.get(column.code());
            }
            Set<String> parts = new TreeSet<>();
            column.parts().forEach(part -> parts.addAll(covers.getOrDefault(part, Set.of(part))));
            return parts.isEmpty() ? Set.of(column.code()) : parts;
        }

        boolean isWholeInBase(Line line) {
            return row.base() instanceof SafeTable.Shown
                    && line.inBase().stream().allMatch(p -> count(line, p).isPresent());
        }

        /** Whether every column of the base counts what one of the line counts. */
        boolean isCodedAs(Line line) {
            return columns.stream()
                    .filter(Column::inBase)
                    .allMatch(c ->
                            line.inBase().stream().anyMatch(p -> line.covers(p).equals(covers(c))));
        }

        /** Whether a reader of this row can work a column out: from what it shows, or from what it leaves over. */
        boolean tells(Set<String> wanted, boolean additive) {
            List<Set<String>> shown = columns.stream()
                    .filter(c -> c.inBase() && row.cells().get(c.code()) instanceof SafeTable.Shown)
                    .map(this::covers)
                    .sorted(Comparator.comparingInt(options -> -options.size()))
                    .toList();
            if (!additive) {
                return shown.contains(wanted);
            }
            Set<String> others = new TreeSet<>();
            columns.stream().filter(Column::inBase).forEach(c -> others.addAll(covers(c)));
            boolean whole = others.containsAll(wanted) && row.base() instanceof SafeTable.Shown;
            others.removeAll(wanted);
            return isSum(wanted, shown) || (whole && isSum(others, shown));
        }

        private static boolean isSum(Set<String> wanted, List<Set<String>> shown) {
            Set<String> left = new TreeSet<>(wanted);
            shown.stream().filter(left::containsAll).forEach(options -> {
                if (left.containsAll(options)) {
                    left.removeAll(options);
                }
            });
            return left.isEmpty();
        }

        private boolean isPadded() {
            return row.respondents() instanceof SafeTable.Hidden;
        }

        /** Whether those outside the base were printed as one number, under the column of the blanks. */
        boolean isTogether() {
            return row.cells().containsValue(new SafeTable.Hidden(SafeTable.Why.WITH_NO_ANSWER));
        }

        private boolean counts(Line line) {
            Set<String> members = line.row().members();
            return members.isEmpty() ? people.isEmpty() : people.equals(Population.hashes(name, members, isPadded()));
        }
    }

    /** How the people of a row have changed since it was printed. */
    enum Change {
        NONE,
        /** Fewer responses than the smallest base, or it cannot be told: the old figures stay. */
        FEW,
        /** Enough came in, nobody left. */
        ADDED,
        /** Enough left, nobody came in. */
        REMOVED,
        /** Enough, some in and some out. */
        BOTH
    }

    static Earlier of(Ledger ledger) {
        Earlier earlier = new Earlier();
        for (String json : ledger.json()) {
            Frozen release = Frozen.read(json);
            release.tables().forEach(table -> earlier.add(table, release));
        }
        return earlier;
    }

    private void add(Frozen.Table table, Frozen release) {
        SafeTable thawed = release.thawed(table);
        tables.put(table.id(), thawed);
        table.rows().stream().filter(row -> !isHeld(row)).forEach(row -> {
            String name = Population.name(table.id(), row.key());
            Known known = new Known(
                    name,
                    row,
                    release.populations().getOrDefault(name, List.of()),
                    table.columns(),
                    release.covers().getOrDefault(name, Map.of()),
                    thawed.rules(row));
            rows.put(name, known);
            if (table.kind() != SafeTable.Kind.GROUPS || row.key().equals(TableDraft.ALL)) {
                everyone.computeIfAbsent(about(table.about().question(), row.round()), q -> new ArrayList<>())
                        .add(known);
            }
        });
    }

    private static String about(String question, String round) {
        return question + "|" + round;
    }

    /** A row that was held back tells nothing, so that nothing has to be kept of it. */
    private static boolean isHeld(SafeTable.Row row) {
        return row.base().equals(new SafeTable.Hidden(SafeTable.Why.HELD));
    }

    Optional<SafeTable> table(String id) {
        return Optional.ofNullable(tables.get(id));
    }

    /** Whether a split was printed with other groups than it has now. */
    boolean hasOtherRows(TrueTable split) {
        return table(split.id())
                .filter(table -> table.rows().stream().anyMatch(row -> !isHeld(row)))
                .filter(table -> !table.rows().stream()
                        .map(SafeTable.Row::key)
                        .collect(Collectors.toSet())
                        .equals(split.rows().stream().map(TrueTable.Row::key).collect(Collectors.toSet())))
                .isPresent();
    }

    Optional<Known> row(Line line) {
        return row(line.name());
    }

    Optional<Known> row(String name) {
        return Optional.ofNullable(rows.get(name));
    }

    /** Everything that was printed of everyone who answered the question in that round, in whatever table. */
    List<Known> ofEveryone(Line line) {
        return everyone.getOrDefault(
                about(line.draft().table().about().question(), line.row().round()), List.of());
    }

    /**
     * Whether a reader of earlier releases knows this figure, of the same people, already; empty where nothing was
     * printed of them.
     */
    Optional<Boolean> follows(Line line, PrintedColumn column, DisclosureRules rules) {
        List<Known> same = same(line, rules);
        if (same.isEmpty()) {
            return Optional.empty();
        }
        if (!column.column().inBase()) {
            return Optional.of(
                    same.stream().anyMatch(known -> known.count(line, column).isPresent()));
        }
        Set<String> covers = line.covers(column);
        boolean additive = line.draft().isAdditive();
        return Optional.of(same.stream().anyMatch(known -> known.tells(covers, additive)));
    }

    /** What was printed of the people of this row, where they are the same still and said the same. */
    List<Known> same(Line line, DisclosureRules rules) {
        Optional<Change> change = change(line, rules);
        if (change.isPresent() && change.get() != Change.NONE) {
            return List.of();
        }
        List<Known> same = new ArrayList<>(row(line).stream().toList());
        if (line.isEveryone()) {
            ofEveryone(line).stream()
                    .filter(known -> !same.contains(known) && known.counts(line) && agrees(known, line, rules))
                    .forEach(same::add);
        }
        return same;
    }

    /** Empty where the row was never printed. */
    Optional<Change> change(Line line, DisclosureRules rules) {
        return row(line)
                .map(known -> changes.computeIfAbsent(line.name(), name -> {
                    if (line.row().members().isEmpty() && known.people().isEmpty()) {
                        return agrees(known, line, rules) ? Change.NONE : Change.FEW;
                    }
                    return change(known, line, rules);
                }));
    }

    private static Change change(Known known, Line line, DisclosureRules rules) {
        Set<String> then = Set.copyOf(known.people());
        Set<String> now = Set.copyOf(Population.hashes(line.name(), line.row().members(), known.isPadded()));
        if (then.equals(now)) {
            return agrees(known, line, rules) ? Change.NONE : Change.FEW;
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
    private static boolean agrees(Known known, Line line, DisclosureRules rules) {
        boolean base = known.row()
                .base()
                .shown()
                .map(count -> count == line.row().base())
                .orElse(true);
        return base
                && agreesOutside(known, line, rules)
                && line.inBase().stream()
                        .allMatch(p -> known.count(line, p)
                                .map(c -> c == p.count(line.row()))
                                .orElse(true));
    }

    /** Others can have come who were asked and left the question. */
    private static boolean agreesOutside(Known known, Line line, DisclosureRules rules) {
        Outside outside = Outside.of(line, rules);
        if (known.isTogether()) {
            return outside.blank().stream()
                    .allMatch(p ->
                            known.count(line, p).map(c -> c == outside.count()).orElse(true));
        }
        return line.columns().stream()
                .filter(outside::has)
                .allMatch(p ->
                        known.count(line, p).map(c -> c == p.count(line.row())).orElse(true));
    }
}
