package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole release of invented answers, attacked with whole-number programmes that know the tables only. */
public class ReleaseLeakTest {
    @ParameterizedTest(name = "{0} parents, draw {1}")
    @CsvSource({"155, 1", "155, 2", "60, 4", "25, 5"})
    void everySensitiveCellKeepsFivePossibleValues(int parents, long draw) {
        Universe universe = new SampleRound("pc2021", parents, 1, draw).universe();
        List<SafeTable> tables = ProtectedTables.protect(universe, Ledger.EMPTY, DisclosureRules.DEFAULT)
                .tables();
        assertSafe(universe, tables);
    }

    /** What everyone's table minus that of some of them tells, of every round they share. */
    private static void assertSafeOutside(Universe universe, List<SafeTable> tables, ReleaseAttack attack) {
        for (SafeTable table : tables.stream().filter(ReleaseAttack::isArea).toList()) {
            TrueTable inner = truth(universe, table.id());
            TrueTable outer = truth(universe, table.about().question() + ".rounds");
            for (TrueTable.Row row : inner.rows()) {
                TrueTable.Row all = outer.rows().stream()
                        .filter(r -> r.key().equals(row.key()))
                        .findFirst()
                        .orElseThrow();
                for (Column column : inner.columns()) {
                    Long everyone = all.counts().get(column.code());
                    long outside =
                            everyone == null ? 0 : everyone - row.counts().get(column.code());
                    if (column.inBase() && outside > 0 && outside < 5) {
                        SafeTable.Row safe = table.row(row.key()).orElseThrow();
                        assertThat(attack.isWideOutside(table, safe, column.code(), outside))
                                .as(table.id() + " " + row.key() + " " + column.code())
                                .isTrue();
                    }
                }
            }
        }
    }

    private static TrueTable truth(Universe universe, String id) {
        return universe.tables().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static void assertSafe(Universe universe, List<SafeTable> tables) {
        ReleaseAttack attack = new ReleaseAttack(tables);
        assertSafeOutside(universe, tables, attack);
        for (int t = 0; t < tables.size(); t++) {
            SafeTable table = tables.get(t);
            TrueTable truth = universe.tables().get(t);
            for (int r = 0; r < table.rows().size(); r++) {
                SafeTable.Row row = table.rows().get(r);
                for (String code : ReleaseAttack.sensitive(truth.rows().get(r), row, Set.of("blank"))) {
                    String id = ReleaseAttack.name(table, row, code);
                    assertThat(row.cell(code)).as(id).isInstanceOf(SafeTable.Hidden.class);
                    long count = truth.rows().get(r).counts().get(code);
                    assertThat(attack.isWide(table, row, code, count)).as(id).isTrue();
                }
            }
        }
    }
}
