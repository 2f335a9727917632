package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.disclosure.Handmade.RULES;
import static org.heard.figures.disclosure.Handmade.ledger;
import static org.heard.figures.disclosure.Handmade.line;
import static org.heard.figures.disclosure.Handmade.people;
import static org.heard.figures.disclosure.Handmade.protect;
import static org.heard.figures.disclosure.Handmade.rounds;
import static org.heard.figures.disclosure.Handmade.row;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What has changed since a row was printed: 40 people then, of whom 20 said no, 10 partly and 10 yes. */
class EarlierTest {
    private static final Ledger LEDGER = ledger(rounds(row("r", people(0, 40), 20, 10, 10)));
    private static final Ledger TOTALS = ledger(rounds(row("r", 20, 10, 10)));
    private static final Ledger WITHHELD = ledger(rounds(row("r", people(0, 7), 3, 2, 2)));

    private static Earlier.Change change(Ledger ledger, TrueTable.Row now) {
        return Earlier.of(ledger).change(line(now), RULES).orElseThrow();
    }

    @Test
    void theSamePeopleWithTheSameAnswersAreNoChange() {
        assertThat(change(LEDGER, row("r", people(0, 40), 20, 10, 10))).isEqualTo(Earlier.Change.NONE);
    }

    @Test
    void theSamePeopleWithAnEditedAnswerAreAFew() {
        assertThat(change(LEDGER, row("r", people(0, 40), 20, 11, 9))).isEqualTo(Earlier.Change.FEW);
        assertThat(change(LEDGER, row("r", people(0, 40), 20, 10, 11))).isEqualTo(Earlier.Change.FEW);
    }

    @Test
    void tenWhoCameInOrLeftAreAChange() {
        assertThat(change(LEDGER, row("r", people(0, 49), 29, 10, 10))).isEqualTo(Earlier.Change.FEW);
        assertThat(change(LEDGER, row("r", people(0, 50), 30, 10, 10))).isEqualTo(Earlier.Change.ADDED);
        assertThat(change(LEDGER, row("r", people(0, 31), 11, 10, 10))).isEqualTo(Earlier.Change.FEW);
        assertThat(change(LEDGER, row("r", people(0, 30), 10, 10, 10))).isEqualTo(Earlier.Change.REMOVED);
    }

    @Test
    void someInAndSomeOutCountTogether() {
        assertThat(change(LEDGER, row("r", people(4, 45), 21, 10, 10))).isEqualTo(Earlier.Change.FEW);
        assertThat(change(LEDGER, row("r", people(5, 45), 20, 10, 10))).isEqualTo(Earlier.Change.BOTH);
    }

    @Test
    void whatWasNeverPrintedHasNotChanged() {
        assertThat(Earlier.of(LEDGER).change(line(row("new", 20, 10, 10)), RULES))
                .isEmpty();
        assertThat(Earlier.of(LEDGER).row(line(row("new", 20, 10, 10)))).isEmpty();
        assertThat(Earlier.of(LEDGER).row(line(row("r", 20, 10, 10)))).isPresent();
        assertThat(Earlier.of(LEDGER).table("q.rounds")).isPresent();
        assertThat(Earlier.of(LEDGER).table("other")).isEmpty();
    }

    @Test
    void ofTotalsOnlyTheFiguresTellWhetherTheyChanged() {
        assertThat(change(TOTALS, row("r", 20, 10, 10))).isEqualTo(Earlier.Change.NONE);
        assertThat(change(TOTALS, row("r", 40, 20, 20))).isEqualTo(Earlier.Change.FEW);
        assertThat(change(TOTALS, row("r", people(0, 40), 20, 10, 10))).isEqualTo(Earlier.Change.ADDED);
    }

    /** Seven people were withheld and filled up to ten: up to nine of those who seem to have left never were. */
    @Test
    void whereTheNumberWasSecretOnlyWhatIsCertainCounts() {
        assertThat(change(WITHHELD, row("r", people(0, 7), 3, 2, 2))).isEqualTo(Earlier.Change.NONE);
        assertThat(change(WITHHELD, row("r", people(0, 16), 12, 2, 2))).isEqualTo(Earlier.Change.FEW);
        assertThat(change(WITHHELD, row("r", people(0, 17), 13, 2, 2))).isEqualTo(Earlier.Change.BOTH);
        assertThat(change(WITHHELD, row("r", people(7, 16), 5, 2, 2))).isEqualTo(Earlier.Change.BOTH);
    }

    @Test
    void aKnownRowTellsWhatItPrinted() {
        Line line = line(row("r", 20, 10, 10));
        Earlier.Known whole = known(Earlier.of(LEDGER), "r");
        assertThat(count(whole, line, "no")).contains(20L);
        assertThat(whole.people()).hasSize(40);
        assertThat(whole.isWholeInBase(line)).isTrue();
        Earlier.Known holes = known(Earlier.of(ledger(rounds(row("r", people(0, 43), 20, 3, 20)))), "r");
        assertThat(count(holes, line, "partly")).isEmpty();
        assertThat(holes.isWholeInBase(line)).isFalse();
        assertThat(known(Earlier.of(WITHHELD), "r").isWholeInBase(line)).isFalse();
        assertThat(known(Earlier.of(WITHHELD), "r").people()).hasSize(10);
    }

    private static java.util.Optional<Long> count(Earlier.Known known, Line line, String code) {
        return known.count(
                line,
                line.columns().stream()
                        .filter(p -> p.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    private static Earlier.Known known(Earlier earlier, String key) {
        return earlier.row(line(row(key, 20, 10, 10))).orElseThrow();
    }

    @Test
    void theLatestTimeARowWasPrintedCounts() {
        ProtectedTables first = ProtectedTables.protect(
                new Universe("r-1", List.of(rounds(row("r", people(0, 40), 20, 10, 10)))), Ledger.EMPTY, RULES);
        ProtectedTables second = ProtectedTables.protect(
                new Universe("r-2", List.of(rounds(row("r", people(0, 60), 30, 15, 15)))), first.ledger(), RULES);
        assertThat(second.ledger().json()).hasSize(2);
        assertThat(count(known(Earlier.of(second.ledger()), "r"), line(row("r", 30, 15, 15)), "no"))
                .contains(30L);
    }

    @Test
    void aRowThatWasHeldTellsNothing() {
        SafeTable.Cell held = new SafeTable.Hidden(SafeTable.Why.HELD);
        SafeTable made = protect(rounds(row("r", people(0, 40), 20, 10, 10)));
        SafeTable.Row row = new SafeTable.Row(
                "r",
                "r",
                "r",
                "2021-03",
                held,
                held,
                java.util.Map.of("no", held),
                java.util.Map.of(),
                java.util.Map.of(),
                false,
                java.util.Map.of(),
                java.util.Optional.empty());
        Frozen.Table table =
                new Frozen.Table(made.id(), made.kind(), made.about(), made.columns(), List.of(row), List.of());
        String text = new Frozen(
                        1, "x", List.of(table), java.util.Map.of(), java.util.Map.of(), java.util.Optional.empty())
                .text();
        assertThat(Earlier.of(new Ledger(List.of(text))).row(line(row("r", 20, 10, 10))))
                .isEmpty();
    }
}
