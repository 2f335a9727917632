package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.figures.Seeds;
import org.heard.figures.suppression.AuditIntervals;
import org.heard.figures.suppression.SuppressionProblem;
import org.junit.jupiter.api.Test;

/** What must hold for any answers. */
class NeighboursTest {
    @Test
    void oneRespondentMoreNeverShowsACellThatTheAuditFails() {
        Seeds.each(8, any -> {
            int parents = any.between(12, 90);
            long seed = any.seed();
            SampleRound round = new SampleRound("pc2021", parents, 1, seed);
            for (SampleRound one : List.of(round, round.with(1, seed))) {
                Universe universe = one.universe();
                assertAudited(universe);
                assertNoSmallCountShown(universe);
            }
        });
    }

    @Test
    void theOrderInWhichTablesComeChangesNothing() {
        Seeds.each(6, any -> {
            Universe universe = new SampleRound("pc2021", 80, 2, any.seed()).universe();
            List<TrueTable> shuffled = any.shuffled(universe.tables());
            assertThat(words(new Universe("x", shuffled))).isEqualTo(words(new Universe("x", universe.tables())));
        });
    }

    @Test
    void theOrderOfOptionsAndOfGroupsChangesTheirOrderOnly() {
        Seeds.each(6, any -> {
            long seed = any.seed();
            Universe universe = new SampleRound("pc2021", 60, 2, seed).universe();
            List<TrueTable> permuted = universe.tables().stream()
                    .map(table -> permuted(table, seed))
                    .toList();
            assertThat(cells(new Universe("x", permuted))).isEqualTo(cells(new Universe("x", universe.tables())));
        });
    }

    /** The same three cases every time, since a case takes seconds; {@code -Dcases.first} looks for others. */
    @Test
    void aReleaseAuditedTogetherWithTheOneBeforeStaysSafe() {
        Seeds.each(3, 20261128, any -> {
            int parents = any.between(15, 50);
            int more = any.between(1, 30);
            long seed = any.seed();
            SampleRound before = new SampleRound("pc2021", parents, 1, seed);
            TwoReleases both = TwoReleases.of(
                    before.universe(), before.with(more, seed + 1).universe());
            assertThat(both.found()).isEmpty();
        });
    }

    @Test
    void oldFiguresInFewerColumnsTellNothingNew() {
        SampleRound before = new SampleRound("pc2021", 19, 1, 106);
        TwoReleases both = TwoReleases.of(before.universe(), before.with(7, 107).universe());
        assertThat(both.found()).isEmpty();
    }

    /** Its options and its groups in another order; nets stay last and everyone first. */
    private static TrueTable permuted(TrueTable table, long seed) {
        List<Column> columns = new ArrayList<>(table.columns());
        Collections.shuffle(columns, new Random(seed));
        columns.sort(Comparator.comparing(Column::isNet));
        List<TrueTable.Row> rows = new ArrayList<>(table.rows());
        Collections.shuffle(rows.subList(1, rows.size()), new Random(seed));
        return new TrueTable(table.id(), table.kind(), table.about(), columns, rows, table.changes());
    }

    /** What is shown and what is hidden, by table, row and column. */
    private static Map<String, Map<String, String>> cells(Universe universe) {
        return ProtectedTables.protect(universe, Ledger.EMPTY, DisclosureRules.DEFAULT).tables().stream()
                .flatMap(table -> table.rows().stream().map(row -> Map.entry(table.id() + "|" + row.key(), shown(row))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> shown(SafeTable.Row row) {
        Map<String, String> shown = new TreeMap<>();
        row.cells().forEach((code, cell) -> shown.put(code, cell.text()));
        shown.put("base", row.base().text());
        return shown;
    }

    private static Map<String, String> words(Universe universe) {
        return ProtectedTables.protect(universe, Ledger.EMPTY, DisclosureRules.DEFAULT).tables().stream()
                .collect(Collectors.toMap(SafeTable::id, SafeTable::toString));
    }

    private static void assertAudited(Universe universe) {
        List<Line> lines = universe.tables().stream()
                .map(table -> TableDraft.of(table, DisclosureRules.DEFAULT))
                .flatMap(draft -> draft.lines().stream())
                .toList();
        Earlier none = Earlier.of(Ledger.EMPTY);
        QuestionDecisions outcome = new LinkedQuestions(
                        java.util.Map.of("q", lines),
                        List.of(),
                        none,
                        new GroupSizes(universe, DisclosureRules.DEFAULT),
                        DisclosureRules.DEFAULT)
                .outcomes()
                .get("q");
        SuppressionProblem puzzle = outcome.puzzle().puzzle();
        java.util.BitSet hidden = new java.util.BitSet();
        for (int i = 0; i < puzzle.size(); i++) {
            hidden.set(i, outcome.hidden().contains(puzzle.figure(i).id()));
        }
        assertThat(new AuditIntervals(puzzle, false).narrowest(hidden)).isEmpty();
    }

    private static void assertNoSmallCountShown(Universe universe) {
        ProtectedTables.protect(universe, Ledger.EMPTY, DisclosureRules.DEFAULT).tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().entrySet().stream())
                .filter(e -> !e.getKey().equals("blank"))
                .forEach(e -> assertThat(e.getValue().shown().orElse(0L)).isNotIn(1L, 2L, 3L, 4L));
    }
}
