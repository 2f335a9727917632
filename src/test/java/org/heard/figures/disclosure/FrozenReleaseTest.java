package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Shade;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.Verdict;
import org.junit.jupiter.api.Test;

class FrozenReleaseTest {
    private final ProtectedTables release =
            ProtectedTables.protect(new Universe("pc2021-1", List.of(table())), Ledger.EMPTY, DisclosureRules.DEFAULT);

    @Test
    void anOpenedReleaseIsTheOneThatWasFrozen() {
        ProtectedTables opened = ProtectedTables.open(release.freeze(), release.digest());
        assertThat(opened.freeze()).isEqualTo(release.freeze());
        assertThat(opened.release()).isEqualTo("pc2021-1");
        SafeTable.Row row = opened.tables().get(0).rows().get(0);
        assertThat(row.cell("yes")).isEqualTo(new SafeTable.Shown(20));
        assertThat(row.share("yes").orElseThrow()).isEqualTo(new Share(20, 40, 38.5));
        assertThat(opened.tables().get(0).changes())
                .isEqualTo(release.tables().get(0).changes());
    }

    @Test
    void aTextThatWasAlteredIsRefused() {
        String altered = release.freeze().replace("20", "21");
        assertThatThrownBy(() -> ProtectedTables.open(altered, release.digest()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not the one that was signed");
    }

    @Test
    void theLedgerGrowsByOneDocumentWithEachRelease() {
        assertThat(release.ledger().json()).containsExactly(release.freeze());
    }

    private static TrueTable table() {
        List<Column> columns = List.of(
                new Column("no", "No", Column.Kind.NEGATIVE, List.of(), true),
                new Column("yes", "Yes", Column.Kind.POSITIVE, List.of(), true));
        TrueTable.Row row = new TrueTable.Row(
                "pc2021",
                "March 2021",
                "pc2021",
                "2021-03",
                Map.of("no", 20L, "yes", 20L),
                Map.of("no", 20L, "yes", 20L),
                40,
                40,
                Set.of(),
                Map.of("yes", new Share(20, 40, 38.5)),
                Map.of("yes", new Interval(0.35, 0.65)));
        Comparison same = new Comparison(
                Share.of(20, 40),
                Share.of(20, 40),
                new Interval(-0.2, 0.2),
                Optional.of(1.0),
                Optional.empty(),
                Verdict.NO_CLEAR_CHANGE,
                Shade.PLAIN);
        TrueTable.Change change = new TrueTable.Change(
                "pc2021", "pc2021", "yes", "S", "", Optional.of(same), "No clear change in who said yes.");
        About about = new About("plan", "", List.of("A1"), "Plan", "", "Plan?", "parents", List.of(), List.of());
        return new TrueTable("plan.rounds", SafeTable.Kind.ROUNDS, about, columns, List.of(row), List.of(change));
    }
}
