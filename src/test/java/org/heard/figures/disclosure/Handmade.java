package org.heard.figures.disclosure;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.figures.statistics.Share;

/** Small tables made by hand, for tests that look at one class. */
final class Handmade {
    static final DisclosureRules RULES = DisclosureRules.DEFAULT;
    static final Column NO = column("no", Column.Kind.NEGATIVE);
    static final Column PARTLY = column("partly", Column.Kind.MIDDLE);
    static final Column YES = column("yes", Column.Kind.POSITIVE);
    static final Column UNUSED = new Column("unused", "Not used", Column.Kind.NOT_USED, List.of(), false);
    static final Column BLANK = new Column("blank", "No answer", Column.Kind.BLANK, List.of(), false);
    static final List<Column> THREE = List.of(NO, PARTLY, YES);

    private Handmade() {}

    static Column column(String code, Column.Kind kind) {
        return new Column(code, code, kind, List.of(), true);
    }

    static Column net(String code, Column.Kind kind, String... parts) {
        return new Column(code, code, kind, List.of(parts), true);
    }

    static Column option(String code) {
        return column(code, Column.Kind.OPTION);
    }

    /** Somebody for each number from the first to one before the last. */
    static Set<String> people(int from, int to) {
        Set<String> people = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            people.add("p" + i);
        }
        return people;
    }

    /** Counts of no, partly and yes, of people nobody knows. */
    static TrueTable.Row row(String key, long no, long partly, long yes) {
        return row(key, Map.of("no", no, "partly", partly, "yes", yes), no + partly + yes, Set.of());
    }

    static TrueTable.Row row(String key, Set<String> people, long no, long partly, long yes) {
        return row(key, Map.of("no", no, "partly", partly, "yes", yes), no + partly + yes, people);
    }

    static TrueTable.Row row(String key, Map<String, Long> counts, long base, Set<String> people) {
        Map<String, Share> shares = new HashMap<>();
        counts.forEach((code, count) -> {
            if (base > 0 && count <= base) {
                shares.put(code, Share.of(count, base));
            }
        });
        return new TrueTable.Row(key, key, "r", "2021-03", counts, Map.of(), base, base, people, shares, Map.of());
    }

    /** The same row where children are counted: so many people gave its answers. */
    static TrueTable.Row ofPeople(TrueTable.Row row, long respondents) {
        return new TrueTable.Row(
                row.key(),
                row.label(),
                row.round(),
                row.month(),
                row.counts(),
                row.respondents(),
                row.base(),
                respondents,
                row.members(),
                row.shares(),
                row.intervals());
    }

    static TrueTable rounds(TrueTable.Row... rows) {
        return table("q.rounds", SafeTable.Kind.ROUNDS, THREE, rows);
    }

    static TrueTable split(String id, TrueTable.Row... rows) {
        return table(id, SafeTable.Kind.GROUPS, THREE, rows);
    }

    static TrueTable table(String id, SafeTable.Kind kind, List<Column> columns, TrueTable.Row... rows) {
        About about = new About("q", "M1", List.of("A1"), "Q", "", "Q?", "parents", List.of(), List.of());
        return new TrueTable(id, kind, about, columns, List.of(rows), List.of());
    }

    static List<Line> lines(TrueTable... tables) {
        return List.of(tables).stream()
                .flatMap(table -> TableDraft.of(table, RULES).lines().stream())
                .toList();
    }

    static Line line(TrueTable.Row row) {
        return lines(rows(row)).get(0);
    }

    private static TrueTable rows(TrueTable.Row row) {
        return rounds(row);
    }

    static SafeTable protect(TrueTable table) {
        return ProtectedTables.protect(new Universe("r-1", List.of(table)), Ledger.EMPTY, RULES)
                .tables()
                .get(0);
    }

    static Ledger ledger(TrueTable... tables) {
        return ProtectedTables.protect(new Universe("r-1", List.of(tables)), Ledger.EMPTY, RULES)
                .ledger();
    }
}
