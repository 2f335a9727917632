package org.heard.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The safe tables of one release: what a release stores, and the only maker of {@link SafeTable}. */
public final class ProtectedTables {
    private final String release;
    private final List<SafeTable> tables;
    private final Map<String, List<String>> populations;
    private final Ledger earlier;

    ProtectedTables(String release, List<SafeTable> tables, Map<String, List<String>> populations, Ledger earlier) {
        this.release = release;
        this.tables = List.copyOf(tables);
        this.populations = Map.copyOf(populations);
        this.earlier = earlier;
    }

    /**
     * A stored release again.
     *
     * @param frozen what {@link #freeze()} gave
     * @param sha256 what {@link #digest()} gave then
     * @throws IllegalStateException when the text is another one than was frozen
     */
    public static ProtectedTables open(String frozen, String sha256) {
        if (!Frozen.digest(frozen).equals(sha256)) {
            throw new IllegalStateException(
                    "this stored release is not the one that was signed: restore it from the backup");
        }
        Frozen read = Frozen.read(frozen);
        List<SafeTable> tables =
                read.tables().stream().map(Frozen.Table::thawed).toList();
        return new ProtectedTables(read.release(), tables, read.populations(), Ledger.EMPTY);
    }

    /** The release as text, to be stored with its {@link #digest()}: same tables, same text. */
    public String freeze() {
        List<Frozen.Table> frozen = tables.stream().map(Frozen.Table::of).toList();
        return new Frozen(Frozen.FORM, release, frozen, populations).text();
    }

    /** SHA-256 of {@link #freeze()} in hexadecimal. */
    public String digest() {
        return Frozen.digest(freeze());
    }

    /** The earlier releases and this one: what the next release has to respect. */
    public Ledger ledger() {
        List<String> all = new ArrayList<>(earlier.json());
        all.add(freeze());
        return new Ledger(all);
    }

    /** Hides what must be hidden in all tables together. @throws NotSafe naming the table */
    public static ProtectedTables protect(Universe all, Ledger earlier, DisclosureRules rules) {
        return new ProtectedTables(
                all.release(), all.tables().stream().map(t -> safe(t, rules)).toList(), Map.of(), earlier);
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
