package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a reader of safe tables can set up: every printed figure, and every sum they know of. Knows the
 * tables and which columns a net is made of, nothing else.
 */
final class ReleaseAttack {
    private static final double MANY = 20_000;

    private static final String LATER = "later ";

    private String release;
    private final Map<String, Attacker> byQuestion = new TreeMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();

    ReleaseAttack(Collection<SafeTable> tables) {
        this("", tables);
    }

    /** Two releases at once: what is printed in both of the same people, and who can have come or gone between. */
    static ReleaseAttack of(List<SafeTable> first, List<SafeTable> second) {
        ReleaseAttack attack = new ReleaseAttack("", first);
        attack.release = LATER;
        attack.set(second);
        for (SafeTable later : second) {
            first.stream()
                    .filter(earlier -> earlier.id().equals(later.id()))
                    .forEach(earlier -> attack.overTime(earlier, later));
        }
        return attack;
    }

    private ReleaseAttack(String release, Collection<SafeTable> tables) {
        this.release = release;
        set(tables);
    }

    private void set(Collection<SafeTable> tables) {
        tables.forEach(table -> table.columns().forEach(c -> {
            if (!c.parts().isEmpty()) {
                parts.put(c.code(), c.parts());
            }
        }));
        tables.forEach(table -> table.rows().forEach(row -> row(table, row)));
        tables.stream().filter(t -> t.kind() == SafeTable.Kind.GROUPS).forEach(this::split);
        for (SafeTable one : tables) {
            tables.stream()
                    .filter(other -> other != one && question(other).equals(question(one)))
                    .filter(other -> !isArea(other))
                    .forEach(other -> {
                        if (isArea(one)) {
                            insideEveryone(one, other);
                        } else {
                            sameEveryone(one, other);
                        }
                    });
        }
    }

    /** Counts as a figure of the area does: some of the people, or the same ones in other groups. */
    static boolean isArea(SafeTable table) {
        return table.id().contains(".beside.");
    }

    boolean isWideOutside(SafeTable table, SafeTable.Row row, String column, long truth) {
        return attacker(table, row).isWide(outside(table, row, column), truth);
    }

    private String outside(SafeTable table, SafeTable.Row row, String column) {
        return id(table, row, column) + " outside";
    }

    /** The answers of those who are in the second table but not in the first. */
    private void insideEveryone(SafeTable inner, SafeTable outer) {
        for (SafeTable.Row mine : inner.rows()) {
            outer.row(mine.key()).ifPresent(theirs -> {
                outside(inner, mine, outer, theirs, "base");
                inner.columns().stream()
                        .filter(column ->
                                outer.columns().stream().anyMatch(c -> c.code().equals(column.code())))
                        .filter(Column::inBase)
                        .forEach(column -> outside(inner, mine, outer, theirs, column.code()));
            });
        }
    }

    private void outside(SafeTable inner, SafeTable.Row mine, SafeTable outer, SafeTable.Row theirs, String column) {
        Attacker attacker = attacker(inner, mine);
        attacker.between(outside(inner, mine, column), 0, MANY);
        attacker.sum(
                Map.of(
                        id(inner, mine, column),
                        1.0,
                        outside(inner, mine, column),
                        1.0,
                        id(outer, theirs, column),
                        -1.0),
                0);
    }

    boolean isWide(SafeTable table, SafeTable.Row row, String column, long truth) {
        return attacker(table, row).isWide(id(table, row, column), truth);
    }

    private static String question(SafeTable table) {
        return table.about().question();
    }

    private Attacker attacker(SafeTable table, SafeTable.Row row) {
        return byQuestion.computeIfAbsent(question(table) + row.round(), q -> new Attacker());
    }

    private String id(SafeTable table, SafeTable.Row row, String column) {
        return release + name(table, row, column);
    }

    static String name(SafeTable table, SafeTable.Row row, String column) {
        return table.id() + "|" + row.key() + "|" + column;
    }

    /** In the first release. */
    boolean isWideFirst(SafeTable table, SafeTable.Row row, String column, long truth) {
        return attacker(table, row).isWide(name(table, row, column), truth);
    }

    /** Of those who came between the releases, where nobody left. */
    boolean isWideSince(SafeTable table, SafeTable.Row row, String column, long truth) {
        String came = "came " + name(table, row, column);
        return !attacker(table, row).knows(came) || attacker(table, row).isWide(came, truth);
    }

    /** One count in two releases: some came, some left; a reader knows how many at least of neither. */
    private void overTime(SafeTable earlier, SafeTable later) {
        for (SafeTable.Row now : later.rows()) {
            earlier.row(now.key()).ifPresent(then -> {
                List<String> codes = new ArrayList<>(
                        later.columns().stream().map(Column::code).toList());
                codes.add("base");
                codes.stream()
                        .filter(code -> code.equals("base") || then.cells().containsKey(code))
                        .forEach(code -> overTime(later, now, code));
            });
        }
    }

    private void overTime(SafeTable later, SafeTable.Row now, String code) {
        String name = name(later, now, code);
        attacker(later, now)
                .between("came " + name, 0, MANY)
                .sum(Map.of(name, 1.0, "came " + name, 1.0, LATER + name, -1.0), 0);
    }

    private void row(SafeTable table, SafeTable.Row row) {
        Attacker attacker = attacker(table, row);
        boolean blank = row.cells().values().stream().allMatch(SafeTable.Hidden.class::isInstance);
        // Printed as three points because few answered: then all five go, the zeros among them too.
        Set<String> fine = row.lowBase() && everyone(table).contains(row)
                ? table.columns().stream()
                        .flatMap(column -> column.parts().stream())
                        .collect(Collectors.toSet())
                : Set.of();
        row.cells()
                .forEach((code, cell) ->
                        figure(attacker, id(table, row, code), cell, blank || fine.contains(code) ? 0 : 1));
        figure(attacker, id(table, row, "base"), row.base(), 0);
        if (table.kind() == SafeTable.Kind.ITEMS) {
            return;
        }
        Map<String, Double> whole = new HashMap<>(Map.of(id(table, row, "base"), -1.0));
        for (Column column : table.columns()) {
            if (column.inBase() && !column.isNet()) {
                whole.put(id(table, row, column.code()), 1.0);
            }
            if (column.isNet()) {
                Map<String, Double> net = new HashMap<>(Map.of(id(table, row, column.code()), -1.0));
                column.parts().forEach(part -> net.put(id(table, row, part), 1.0));
                attacker.sum(net, 0);
            }
        }
        attacker.sum(whole, 0);
    }

    private static void figure(Attacker attacker, String id, SafeTable.Cell cell, double least) {
        if (cell instanceof SafeTable.Shown shown) {
            attacker.printed(id, shown.count());
        } else {
            attacker.between(id, least, MANY);
        }
    }

    private void split(SafeTable table) {
        SafeTable.Row all = table.rows().get(0);
        List<String> codes =
                new ArrayList<>(table.columns().stream().map(Column::code).toList());
        codes.add("base");
        for (String code : codes) {
            Map<String, Double> terms = new HashMap<>(Map.of(id(table, all, code), -1.0));
            table.rows().stream().skip(1).forEach(row -> terms.put(id(table, row, code), 1.0));
            attacker(table, all).sum(terms, 0);
        }
    }

    /** Everyone of one round is the same people in every table of a question. */
    private void sameEveryone(SafeTable one, SafeTable other) {
        for (SafeTable.Row mine : everyone(one)) {
            for (SafeTable.Row theirs : everyone(other)) {
                if (mine.round().equals(theirs.round())) {
                    same(one, mine, other, theirs, "base");
                    for (Column column : one.columns()) {
                        if (other.columns().stream().anyMatch(c -> c.code().equals(column.code()))) {
                            same(one, mine, other, theirs, column.code());
                        }
                    }
                }
            }
        }
    }

    private static List<SafeTable.Row> everyone(SafeTable table) {
        return table.kind() == SafeTable.Kind.GROUPS ? table.rows().subList(0, 1) : table.rows();
    }

    private void same(SafeTable one, SafeTable.Row mine, SafeTable other, SafeTable.Row theirs, String column) {
        attacker(one, mine).sum(Map.of(id(one, mine, column), 1.0, id(other, theirs, column), -1.0), 0);
    }

    /** Cells that must not be worked out: hidden, and 1 to 4 in children or parents, or of fewer than ten people. */
    static List<String> sensitive(TrueTable.Row row, SafeTable.Row safe, Set<String> outside) {
        List<String> codes = new ArrayList<>();
        if (row.base() == 0) {
            return codes;
        }
        safe.cells().forEach((code, cell) -> {
            long count = row.counts().getOrDefault(code, 0L);
            long people = row.respondents().getOrDefault(code, 0L);
            boolean small = (count > 0 && count < 5) || (people > 0 && people < 5);
            if (!outside.contains(code) && (small || row.respondentBase() < 10)) {
                codes.add(code);
            }
        });
        return codes;
    }
}
