package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two releases of the same answers, and of answers that changed in between. */
class ReleaseOverTimeTest {
    private final SampleRound round = new SampleRound("pc2021", 155, 1, 1);
    private final Universe universe = round.universe();
    private final ProtectedTables first = protect(universe, Ledger.EMPTY);

    private static ProtectedTables protect(Universe universe, Ledger earlier) {
        return ProtectedTables.protect(universe, earlier, DisclosureRules.DEFAULT);
    }

    @Test
    void theSameAnswersGiveTheSameBytes() {
        assertThat(protect(universe, first.ledger()).freeze()).isEqualTo(first.freeze());
    }

    @Test
    void oneToNineNewResponsesChangeNothing() {
        for (int more : List.of(1, 9)) {
            ProtectedTables second = protect(round.with(more, 7).universe(), first.ledger());
            assertThat(second.tables()).hasToString(first.tables().toString());
            assertThat(second.freeze()).isEqualTo(first.freeze());
        }
    }

    @Test
    void anEarlierRoundIsPrintedAgainAsItWas() {
        SampleRound next = new SampleRound("pc2022", 155, 1, 2);
        ProtectedTables second = protect(SampleRound.universe(List.of(round, next)), first.ledger());
        SafeTable.Row then = first.tables().get(0).rows().get(0);
        assertThat(second.tables().get(0).row("pc2021").orElseThrow()).isEqualTo(then);
    }

    @Test
    void twoReleasesTogetherStaySafe() {
        Universe later = round.with(60, 9).universe();
        ProtectedTables second = protect(later, first.ledger());
        for (int t = 0; t < second.tables().size(); t++) {
            SafeTable old = first.tables().get(t);
            SafeTable table = second.tables().get(t);
            for (SafeTable.Row row : table.rows()) {
                old.row(row.key()).ifPresent(before -> noSmallDifference(before, row, old.id()));
            }
        }
    }

    /** Only new people came in: a difference of 1 to 4 between two printed counts is a small count. */
    private static void noSmallDifference(SafeTable.Row before, SafeTable.Row row, String table) {
        before.cells().forEach((code, cell) -> {
            if (row.cell(code) != null
                    && cell.shown().isPresent()
                    && row.cell(code).shown().isPresent()) {
                long difference = row.cell(code).shown().get() - cell.shown().get();
                boolean blank = code.equals("blank");
                assertThat(blank || difference == 0 || difference >= 5)
                        .as(table + " " + row.key() + " " + code)
                        .isTrue();
            }
        });
    }
}
