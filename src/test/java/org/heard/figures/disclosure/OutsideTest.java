package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.disclosure.Handmade.BLANK;
import static org.heard.figures.disclosure.Handmade.NO;
import static org.heard.figures.disclosure.Handmade.RULES;
import static org.heard.figures.disclosure.Handmade.UNUSED;
import static org.heard.figures.disclosure.Handmade.YES;
import static org.heard.figures.disclosure.Handmade.people;
import static org.heard.figures.disclosure.Handmade.row;
import static org.heard.figures.disclosure.Handmade.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those who stand outside a base, from one release to the next. */
class OutsideTest {
    private static TrueTable answers(long yes, long unused, long blank) {
        Map<String, Long> counts = Map.of("no", 40L, "yes", yes, "unused", unused, "blank", blank);
        return table(
                "q.rounds",
                SafeTable.Kind.ROUNDS,
                List.of(NO, YES, UNUSED, BLANK),
                row("r", counts, 40 + yes, people(0, (int) (40 + yes))));
    }

    private static ProtectedTables release(TrueTable table, Ledger earlier) {
        return ProtectedTables.protect(new Universe("r", List.of(table)), earlier, RULES);
    }

    private static SafeTable.Row only(ProtectedTables release) {
        return release.tables().get(0).rows().get(0);
    }

    /** One number appearing where two stood must not be the news that a newcomer did one of the two. */
    @ParameterizedTest
    @CsvSource({"13, 8", "12, 9", "12, 8", "20, 8"})
    void whereOthersHaveComeBothAreOneNumberWhateverTheyDid(long unused, long blank) {
        ProtectedTables first = release(answers(30, 12, 8), Ledger.EMPTY);
        SafeTable.Row second = only(release(answers(45, unused, blank), first.ledger()));
        assertThat(only(first).cell("unused").shown()).contains(12L);
        assertThat(second.cell("unused")).isEqualTo(new SafeTable.Hidden(SafeTable.Why.WITH_NO_ANSWER));
        assertThat(second.cell("blank").shown()).contains(unused + blank);
    }

    @Test
    void whereNobodyHasComeBothStandAsTheyStood() {
        ProtectedTables first = release(answers(30, 12, 8), Ledger.EMPTY);
        SafeTable.Row second = only(release(answers(30, 12, 8), first.ledger()));
        assertThat(second.cell("unused").shown()).contains(12L);
        assertThat(second.cell("blank").shown()).contains(8L);
    }

    @Test
    void whatWasOneNumberStaysOne() {
        ProtectedTables first = release(answers(30, 3, 4), Ledger.EMPTY);
        SafeTable.Row second = only(release(answers(45, 20, 30), first.ledger()));
        assertThat(only(first).cell("blank").shown()).contains(7L);
        assertThat(second.cell("blank").shown()).contains(50L);
        assertThat(second.cell("unused").isSecret()).isFalse();
    }
}
