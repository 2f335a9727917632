package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two successive releases of one round in the hands of one reader: everything both print, every sum between
 * them, and that between the two nobody left. Solved by whole-number programmes that share no code with the
 * classes that protect.
 *
 * @param before what was counted for the first, @param after for the second
 */
public record TwoReleases(Universe before, List<SafeTable> first, Universe after, List<SafeTable> second) {
    public static TwoReleases of(Universe before, Universe after) {
        ProtectedTables first = ProtectedTables.protect(before, Ledger.EMPTY, DisclosureRules.DEFAULT);
        ProtectedTables second = ProtectedTables.protect(after, first.ledger(), DisclosureRules.DEFAULT);
        return new TwoReleases(before, first.tables(), after, second.tables());
    }

    /** Names of the sensitive figures that a reader can narrow to fewer than five values. */
    public List<String> found() {
        ReleaseAttack attack = ReleaseAttack.of(first, second);
        List<String> found = new ArrayList<>();
        for (SafeTable table : first) {
            for (SafeTable.Row row : table.rows()) {
                truth(before, table, row)
                        .ifPresent(truth -> sensitive(truth, row).stream()
                                .filter(code -> !attack.isWideFirst(table, row, code, count(truth, code)))
                                .forEach(code -> found.add("first: " + ReleaseAttack.name(table, row, code))));
            }
        }
        for (SafeTable table : second) {
            for (SafeTable.Row row : table.rows()) {
                truth(after, table, row)
                        .filter(truth -> !isKept(table, row))
                        .ifPresent(truth -> sensitive(truth, row).stream()
                                .filter(code -> !attack.isWide(table, row, code, count(truth, code)))
                                .forEach(code -> found.add("second: " + ReleaseAttack.name(table, row, code))));
            }
        }
        return found;
    }

    /**
     * A row printed again as it was, though perhaps in fewer columns: its figures are those of the first
     * release, looked at there.
     */
    private boolean isKept(SafeTable table, SafeTable.Row row) {
        return first.stream()
                .filter(t -> t.id().equals(table.id()))
                .flatMap(t -> t.row(row.key()).stream())
                .anyMatch(then -> then.base().equals(row.base())
                        && then.respondents().equals(row.respondents())
                        && then.cells().entrySet().containsAll(row.cells().entrySet()));
    }

    private static List<String> sensitive(TrueTable.Row truth, SafeTable.Row row) {
        boolean nothing = row.base().equals(new SafeTable.Hidden(SafeTable.Why.HELD));
        return nothing ? List.of() : ReleaseAttack.sensitive(truth, row, Set.of("blank"));
    }

    private static long count(TrueTable.Row truth, String code) {
        return truth.counts().getOrDefault(code, 0L);
    }

    private static Optional<TrueTable.Row> truth(Universe universe, SafeTable table, SafeTable.Row row) {
        return universe.tables().stream()
                .filter(t -> t.id().equals(table.id()))
                .flatMap(t -> t.rows().stream())
                .filter(r -> r.key().equals(row.key()))
                .findFirst();
    }

    /** How many rows the second release prints with other figures than the first. */
    public long moved() {
        return second.stream()
                .flatMap(table -> table.rows().stream().filter(row -> !isKept(table, row)))
                .filter(row -> !row.isWithheld())
                .count();
    }

    /** The same with one protecting cell of the first release printed: a fault an attack has to find. */
    public TwoReleases withoutOneProtection() {
        for (int t = 0; t < first.size(); t++) {
            SafeTable table = first.get(t);
            for (SafeTable.Row row : table.rows()) {
                TrueTable.Row truth = truth(before, table, row).orElseThrow();
                List<String> hidden = table.columns().stream()
                        .filter(c -> c.inBase() && !c.isNet() && row.cell(c.code()) instanceof SafeTable.Hidden)
                        .map(Column::code)
                        .toList();
                List<String> large =
                        hidden.stream().filter(code -> count(truth, code) >= 5).toList();
                boolean one = hidden.size() == 2 && large.size() == 1;
                if (table.kind() != SafeTable.Kind.ITEMS && !row.isWithheld() && one) {
                    List<SafeTable> leaking = new ArrayList<>(first);
                    leaking.set(t, showing(table, row, large.get(0), count(truth, large.get(0))));
                    return new TwoReleases(before, leaking, after, second);
                }
            }
        }
        throw new IllegalStateException("no cell of this release protects one other alone");
    }

    private static SafeTable showing(SafeTable table, SafeTable.Row of, String code, long count) {
        Map<String, SafeTable.Cell> cells = new HashMap<>(of.cells());
        cells.put(code, new SafeTable.Shown(count));
        SafeTable.Row row = new SafeTable.Row(
                of.key(),
                of.label(),
                of.round(),
                of.month(),
                of.base(),
                of.respondents(),
                cells,
                of.shares(),
                of.intervals(),
                of.lowBase(),
                Map.of(),
                Optional.empty());
        return new SafeTable(
                table.id(),
                table.kind(),
                table.about(),
                table.columns(),
                table.rows().stream().map(r -> r == of ? row : r).toList(),
                table.changes(),
                table.rules());
    }
}
