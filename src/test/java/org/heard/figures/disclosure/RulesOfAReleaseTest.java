package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.disclosure.Handmade.people;
import static org.heard.figures.disclosure.Handmade.rounds;
import static org.heard.figures.disclosure.Handmade.row;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The thresholds are settings and change; what was released under others keeps its own, and their words. */
class RulesOfAReleaseTest {
    private static final DisclosureRules USUAL = DisclosureRules.DEFAULT;
    private static final DisclosureRules STRICT = new DisclosureRules(15, 8, 7, 30);

    @Test
    void aStoredReleaseSaysTheThresholdItWasMadeUnder() {
        assertThat(words(opened(release(9, Ledger.EMPTY, USUAL)))).isEqualTo("fewer than 10 answers");
        assertThat(words(opened(release(12, Ledger.EMPTY, STRICT)))).isEqualTo("fewer than 15 answers");
    }

    @Test
    void aReleaseUnderTheFirstThresholdsIsTheTextItAlwaysWas() {
        ProtectedTables release = release(9, Ledger.EMPTY, USUAL);

        assertThat(release.freeze()).doesNotContain("\"rules\"", "earlierRules").endsWith("}");
        assertThat(opened(release).freeze()).isEqualTo(release.freeze());
        assertThat(opened(release).tables().get(0).rules()).isEqualTo(new DisclosureRules(10, 5, 4, 30));
    }

    @Test
    void aReleaseUnderOthersIsTheSameTextWhenItIsOpenedAgain() {
        ProtectedTables release = release(12, Ledger.EMPTY, STRICT);

        assertThat(opened(release).freeze()).isEqualTo(release.freeze());
        assertThat(opened(release).tables().get(0).rules()).isEqualTo(STRICT);
    }

    @Test
    void aRowThatStandsAsAnEarlierReleaseMadeItKeepsTheThresholdOfThatRelease() {
        ProtectedTables strict = release(12, Ledger.EMPTY, STRICT);
        ProtectedTables later = opened(release(13, strict.ledger(), USUAL));
        ProtectedTables last = opened(release(14, new Ledger(List.of(strict.freeze(), later.freeze())), USUAL));

        for (ProtectedTables kept : List.of(later, last)) {
            assertThat(words(kept)).isEqualTo("fewer than 15 answers");
            assertThat(kept.tables().get(0).rules()).isEqualTo(USUAL);
            assertThat(kept.tables().get(0).keepsOthers()).isTrue();
        }
        assertThat(opened(release(13, release(12, Ledger.EMPTY, STRICT).ledger(), STRICT))
                        .tables()
                        .get(0)
                        .keepsOthers())
                .isFalse();
    }

    @Test
    void aRowThatIsKeptBesideANewOneKeepsItsOwnThresholdAlone() {
        TrueTable.Row now = ofAnotherRound(row("now", people(100, 108), 3, 3, 2));
        Ledger strict =
                protect(Ledger.EMPTY, STRICT, row("r", people(0, 12), 4, 4, 4)).ledger();
        SafeTable table = opened(protect(strict, USUAL, row("r", people(0, 13), 4, 4, 5), now))
                .tables()
                .get(0);

        assertThat(table.rules(table.row("r").orElseThrow())).isEqualTo(STRICT);
        assertThat(table.rules(table.row("now").orElseThrow())).isEqualTo(USUAL);
    }

    private static ProtectedTables release(int people, Ledger earlier, DisclosureRules rules) {
        return protect(earlier, rules, row("r", people(0, people), 4, 4, people - 8));
    }

    private static ProtectedTables protect(Ledger earlier, DisclosureRules rules, TrueTable.Row... rows) {
        return ProtectedTables.protect(new Universe("r-1", List.of(rounds(rows))), earlier, rules);
    }

    private static TrueTable.Row ofAnotherRound(TrueTable.Row row) {
        return new TrueTable.Row(
                row.key(),
                row.label(),
                "later",
                "2022-03",
                row.counts(),
                row.respondents(),
                row.base(),
                row.respondentBase(),
                row.members(),
                row.shares(),
                row.intervals());
    }

    private static ProtectedTables opened(ProtectedTables release) {
        return ProtectedTables.open(release.freeze(), release.digest());
    }

    private static String words(ProtectedTables release) {
        SafeTable table = release.tables().get(0);
        SafeTable.Row row = table.rows().get(0);
        return ((SafeTable.Hidden) row.base()).why().words(table.rules(row));
    }
}
