package org.heard.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The safe tables of one release: what a release stores, and the only maker of {@link SafeTable}. */
public final class ProtectedTables {
    private final String release;
    private final List<SafeTable> tables;

    ProtectedTables(String release, List<SafeTable> tables) {
        this.release = release;
        this.tables = List.copyOf(tables);
    }

    /** Hides what must be hidden in all tables together. @throws NotSafe naming the table */
    public static ProtectedTables protect(Universe all, Ledger earlier, DisclosureRules rules) {
        return new ProtectedTables(
                all.release(), all.tables().stream().map(t -> safe(t, rules)).toList());
    }

    public List<SafeTable> tables() {
        return tables;
    }

    public String release() {
        return release;
    }

    private static SafeTable safe(TrueTable table, DisclosureRules rules) {
        List<SafeTable.Row> rows = table.rows().stream()
                .map(row -> {
                    boolean withheld = row.respondentBase() < rules.smallestBase();
                    Map<String, SafeTable.Cell> cells = new HashMap<>();
                    Map<String, org.heard.statistics.Share> shares = new HashMap<>(row.shares());
                    Map<String, org.heard.statistics.Interval> intervals = new HashMap<>(row.intervals());
                    row.counts().forEach((code, count) -> {
                        boolean small = count > 0 && count < rules.smallestCount();
                        cells.put(
                                code,
                                withheld
                                        ? new SafeTable.Hidden(SafeTable.Why.FEWER_THAN_TEN)
                                        : small
                                                ? new SafeTable.Hidden(SafeTable.Why.SMALL)
                                                : new SafeTable.Shown(count));
                        if (withheld || small) {
                            shares.remove(code);
                            intervals.remove(code);
                        }
                    });
                    SafeTable.Cell base = withheld
                            ? new SafeTable.Hidden(SafeTable.Why.FEWER_THAN_TEN)
                            : new SafeTable.Shown(row.base());
                    return new SafeTable.Row(
                            row.key(),
                            row.label(),
                            row.round(),
                            row.month(),
                            base,
                            base,
                            cells,
                            shares,
                            intervals,
                            row.respondentBase() < rules.lowBase());
                })
                .toList();
        return new SafeTable(
                table.id(),
                table.kind(),
                table.about(),
                table.columns(),
                rows,
                table.changes().stream()
                        .map(c -> new SafeTable.Change(
                                c.from(),
                                c.to(),
                                c.column(),
                                c.sameQuestion(),
                                c.reason(),
                                c.comparison(),
                                c.sentence()))
                        .toList());
    }
}
