package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.disclosure.Handmade.BLANK;
import static org.heard.figures.disclosure.Handmade.NO;
import static org.heard.figures.disclosure.Handmade.PARTLY;
import static org.heard.figures.disclosure.Handmade.RULES;
import static org.heard.figures.disclosure.Handmade.UNUSED;
import static org.heard.figures.disclosure.Handmade.YES;
import static org.heard.figures.disclosure.Handmade.column;
import static org.heard.figures.disclosure.Handmade.ledger;
import static org.heard.figures.disclosure.Handmade.net;
import static org.heard.figures.disclosure.Handmade.ofPeople;
import static org.heard.figures.disclosure.Handmade.people;
import static org.heard.figures.disclosure.Handmade.protect;
import static org.heard.figures.disclosure.Handmade.rounds;
import static org.heard.figures.disclosure.Handmade.row;
import static org.heard.figures.disclosure.Handmade.split;
import static org.heard.figures.disclosure.Handmade.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Share;
import org.junit.jupiter.api.Test;

/** From counts to what is printed: shares, intervals and sentences stand only on shown counts. */
class CascadeTest {
    private static final SafeTable.Cell HELD = new SafeTable.Hidden(SafeTable.Why.HELD);
    private static final SafeTable.Cell NOT_KEPT = new SafeTable.Hidden(SafeTable.Why.NOT_KEPT);
    private static final SafeTable.Cell SMALL = new SafeTable.Hidden(SafeTable.Why.SMALL);

    private static List<SafeTable> protectAll(Ledger ledger, TrueTable... tables) {
        return ProtectedTables.protect(new Universe("r-2", List.of(tables)), ledger, RULES)
                .tables();
    }

    private static TrueTable changed(TrueTable table, TrueTable.Change... changes) {
        return new TrueTable(table.id(), table.kind(), table.about(), table.columns(), table.rows(), List.of(changes));
    }

    private static TrueTable.Change change(String column, Share from, Share to, String ranks) {
        return new TrueTable.Change(
                "then", "now", column, "S", "asked alike", Optional.of(Comparison.alone(from, to)), "More.", ranks);
    }

    private static String sentence(TrueTable table) {
        return protect(table).changes().get(0).sentence();
    }

    @Test
    void whatIsOutsideTheBaseAndWasNotKeptIsNoSecret() {
        TrueTable.Row row = row("r", Map.of("no", 40L, "yes", 30L, "blank", 9L), 70, Set.of());
        SafeTable.Row safe = protect(table("t", SafeTable.Kind.ROUNDS, List.of(NO, YES, UNUSED, BLANK), row))
                .rows()
                .get(0);
        assertThat(safe.cell("unused")).isEqualTo(NOT_KEPT);
        assertThat(safe.cell("blank")).isEqualTo(new SafeTable.Shown(9));
        assertThat(safe.share("blank")).isEmpty();
        assertThat(safe.share("no")).contains(Share.of(40, 70));
        assertThat(safe.interval("no")).contains(Share.of(40, 70).interval());
        assertThat(safe.interval("blank")).isEmpty();
    }

    @Test
    void anIntervalIsTheOneGivenWhereThereIsOne() {
        TrueTable.Row row = new TrueTable.Row(
                "r",
                "March",
                "r",
                "2021-03",
                Map.of("no", 40L, "yes", 30L),
                Map.of(),
                70,
                70,
                Set.of(),
                Map.of("no", Share.of(40, 70)),
                Map.of("no", new Interval(0.5, 0.7)));
        SafeTable.Row safe = protect(table("t", SafeTable.Kind.ROUNDS, List.of(NO, YES), row))
                .rows()
                .get(0);
        assertThat(safe.interval("no")).contains(new Interval(0.5, 0.7));
        assertThat(safe.share("yes")).isEmpty();
        assertThat(List.of(safe.key(), safe.label(), safe.round(), safe.month()))
                .containsExactly("r", "March", "r", "2021-03");
        assertThat(safe.lowBase()).isFalse();
    }

    @Test
    void aWithheldRowHasNoSharesAndNoLowBase() {
        SafeTable.Row safe = protect(rounds(row("r", 5, 0, 4))).rows().get(0);
        assertThat(safe.shares()).isEmpty();
        assertThat(safe.lowBase()).isFalse();
        assertThat(safe.cells().values()).containsOnly(new SafeTable.Hidden(SafeTable.Why.FEWER_THAN_TEN));
    }

    /** Columns merged here stand on the effective base of the row's other shares. */
    @Test
    void mergedColumnsHaveAShareOnTheSameEffectiveBase() {
        List<Column> five = List.of(
                column("1", Column.Kind.NEGATIVE),
                column("2", Column.Kind.NEGATIVE),
                column("3", Column.Kind.MIDDLE),
                column("4", Column.Kind.POSITIVE),
                column("5", Column.Kind.POSITIVE));
        Map<String, Long> counts = Map.of("1", 5L, "2", 5L, "3", 0L, "4", 9L, "5", 5L);
        TrueTable.Row group = new TrueTable.Row(
                "a", "a", "r", "m", counts, Map.of(), 24, 24, Set.of(), Map.of("1", new Share(5, 24, 20)), Map.of());
        TrueTable.Row all = row("all", Map.of("1", 50L, "2", 50L, "3", 50L, "4", 50L, "5", 50L), 250, Set.of());
        SafeTable.Row safe = protect(table("s", SafeTable.Kind.GROUPS, five, all, group))
                .row("a")
                .orElseThrow();
        assertThat(safe.share("positive")).contains(new Share(14, 24, 20));
        assertThat(safe.share("negative")).contains(new Share(10, 24, 20));
        assertThat(safe.share("3")).isEmpty();
    }

    @Test
    void peopleStandBesideChildrenForEveryoneOnly() {
        TrueTable.Row all = ofPeople(row("all", 40, 20, 20), 60);
        SafeTable safe =
                protect(split("s", all, ofPeople(row("a", 20, 10, 10), 30), ofPeople(row("b", 20, 10, 10), 30)));
        assertThat(safe.rows().get(0).respondents()).isEqualTo(new SafeTable.Shown(60));
        assertThat(safe.rows().get(1).respondents()).isEqualTo(HELD);
        assertThat(safe.rows().get(1).base()).isEqualTo(new SafeTable.Shown(40));
        SafeTable each = protect(split("s", row("all", 40, 20, 20), row("a", 20, 10, 10), row("b", 20, 10, 10)));
        assertThat(each.rows().get(1).respondents()).isEqualTo(new SafeTable.Shown(40));
    }

    @Test
    void aSentenceStandsWhereBothCountsAndBasesAreShown() {
        TrueTable table = rounds(row("then", 40, 20, 40), row("now", 40, 20, 60));
        assertThat(sentence(changed(table, change("yes", Share.of(40, 100), Share.of(60, 120), ""))))
                .isEqualTo("More.");
        SafeTable.Change said = protect(changed(table, change("yes", Share.of(40, 100), Share.of(60, 120), "")))
                .changes()
                .get(0);
        assertThat(said.comparison()).isPresent();
        assertThat(List.of(said.from(), said.to(), said.column(), said.sameQuestion(), said.reason()))
                .containsExactly("then", "now", "yes", "S", "asked alike");
    }

    @Test
    void aSentenceOnOtherFiguresThanThosePrintedIsNotSaid() {
        TrueTable table = rounds(row("then", 40, 20, 40), row("now", 40, 20, 60));
        List<TrueTable.Change> wrong = List.of(
                change("yes", Share.of(41, 100), Share.of(60, 120), ""),
                change("yes", Share.of(40, 101), Share.of(60, 120), ""),
                change("yes", Share.of(40, 100), Share.of(61, 120), ""),
                change("yes", Share.of(40, 100), Share.of(60, 121), ""),
                change("none", Share.of(40, 100), Share.of(60, 120), ""));
        for (TrueTable.Change change : wrong) {
            SafeTable.Change hidden = protect(changed(table, change)).changes().get(0);
            assertThat(hidden.sentence()).isEqualTo("not shown: would reveal small numbers");
            assertThat(hidden.comparison()).isEmpty();
            assertThat(hidden.reason()).isEqualTo("asked alike");
        }
        TrueTable alone = rounds(row("now", 40, 20, 60));
        assertThat(sentence(changed(alone, change("yes", Share.of(40, 100), Share.of(60, 120), ""))))
                .isEqualTo("not shown: would reveal small numbers");
    }

    @Test
    void aSentenceOnFewerThanTenSaysSo() {
        TrueTable few = rounds(row("then", 4, 1, 4), row("now", 40, 20, 60));
        assertThat(sentence(changed(few, change("yes", Share.of(4, 9), Share.of(60, 120), ""))))
                .isEqualTo("not shown: fewer than 10 answers");
    }

    @Test
    void whatRestsOnEveryAnswerIsSaidOnlyWhereEveryAnswerIsShown() {
        TrueTable table = rounds(row("then", 40, 20, 40), row("now", 40, 20, 60));
        assertThat(sentence(changed(table, change("yes", Share.of(40, 100), Share.of(60, 120), "All moved"))))
                .isEqualTo("More.. All moved");
        TrueTable small = rounds(row("then", 40, 20, 40), row("now", 40, 3, 60));
        SafeTable safe = protect(changed(small, change("yes", Share.of(40, 100), Share.of(60, 103), "All moved")));
        assertThat(safe.rows().get(1).cell("yes")).isEqualTo(new SafeTable.Shown(60));
        assertThat(safe.changes().get(0).sentence()).isEqualTo("More.");
    }

    @Test
    void whereTheWordingAllowsNoComparisonItsSentenceStands() {
        TrueTable table = rounds(row("then", 4, 2, 1), row("now", 40, 20, 60));
        TrueTable.Change other = new TrueTable.Change(
                "then", "now", "yes", "C", "asked of others", Optional.empty(), "Cannot be compared.");
        SafeTable.Change safe = protect(changed(table, other)).changes().get(0);
        assertThat(safe.sentence()).isEqualTo("Cannot be compared.");
        assertThat(safe.reason()).isEqualTo("asked of others");
    }

    private static final TrueTable.Row THEN = row("then", people(0, 100), 40, 20, 40);
    private static final TrueTable.Row NOW = row("now", people(100, 220), 40, 20, 60);

    @Test
    void aRowChangedByAFewStaysAsItWasUnderTheColumnsOfToday() {
        TrueTable.Row more =
                row("now", Map.of("no", 43L, "partly", 20L, "yes", 60L, "some", 80L), 123, people(100, 223));
        Column some = net("some", Column.Kind.NET_POSITIVE, "partly", "yes");
        TrueTable today = table("q.rounds", SafeTable.Kind.ROUNDS, List.of(NO, PARTLY, YES, some), more);
        SafeTable safe = protectAll(ledger(rounds(NOW)), today).get(0);
        assertThat(safe.columns()).extracting(Column::code).containsExactly("no", "partly", "yes");
        assertThat(safe.rows().get(0).cell("no")).isEqualTo(new SafeTable.Shown(40));
        TrueTable.Row next = new TrueTable.Row(
                "new", "new", "other", "2022-03", more.counts(), Map.of(), 123, 123, Set.of(), Map.of(), Map.of());
        TrueTable withNew = table("q.rounds", SafeTable.Kind.ROUNDS, today.columns(), more, next);
        SafeTable beside = protectAll(ledger(rounds(NOW)), withNew).get(0);
        assertThat(beside.columns()).hasSize(4);
        SafeTable.Row kept = beside.row("now").orElseThrow();
        assertThat(kept.cell("no")).isEqualTo(new SafeTable.Shown(40));
        assertThat(kept.cell("some")).isEqualTo(HELD);
        assertThat(kept.base()).isEqualTo(new SafeTable.Shown(120));
        assertThat(kept.share("no")).contains(Share.of(40, 120));
        assertThat(beside.row("new").orElseThrow().cell("some")).isEqualTo(new SafeTable.Shown(80));
    }

    @Test
    void aRowThatIsHeldBackShowsNothingAtAll() {
        TrueTable all = rounds(row("r", people(0, 80), 40, 20, 20));
        TrueTable split = split(
                "s",
                row("all", people(0, 80), 40, 20, 20),
                row("a", people(0, 40), 20, 10, 10),
                row("b", people(40, 80), 20, 10, 10));
        TrueTable.Row grown = row("r", people(0, 83), 43, 20, 20);
        SafeTable safe = protectAll(ledger(all), rounds(grown), split).get(1);
        for (SafeTable.Row row : safe.rows()) {
            assertThat(row.cells()).containsOnlyKeys("no", "partly", "yes");
            assertThat(row.cells().values()).containsOnly(HELD);
            assertThat(List.of(row.base(), row.respondents())).containsOnly(HELD);
            assertThat(row.shares()).isEmpty();
        }
        assertThat(safe.rows()).extracting(SafeTable.Row::key).containsExactly("all", "a", "b");
    }

    @Test
    void whatWasSaidOfFiguresThatAreKeptIsSaidAgain() {
        TrueTable.Change old = new TrueTable.Change(
                "then",
                "now",
                "yes",
                "S",
                "",
                Optional.of(Comparison.alone(Share.of(40, 100), Share.of(60, 120))),
                "Old words.");
        TrueTable.Change other = new TrueTable.Change(
                "then",
                "now",
                "no",
                "S",
                "",
                Optional.of(Comparison.alone(Share.of(40, 100), Share.of(40, 120))),
                "Other words.");
        Ledger ledger = ledger(changed(rounds(THEN, NOW), other, old));
        TrueTable.Row grown = row("now", people(100, 223), 40, 20, 63);
        TrueTable.Change fresh = change("yes", Share.of(40, 100), Share.of(63, 123), "");
        SafeTable safe = protectAll(ledger, changed(rounds(THEN, grown), fresh)).get(0);
        assertThat(safe.changes().get(0).sentence()).isEqualTo("Old words.");
        TrueTable.Change never = change("partly", Share.of(20, 100), Share.of(20, 123), "");
        assertThat(protectAll(ledger, changed(rounds(THEN, grown), never))
                        .get(0)
                        .changes()
                        .get(0)
                        .sentence())
                .isEqualTo("not shown: would reveal small numbers");
        TrueTable.Change back = new TrueTable.Change("now", "then", "yes", "S", "", fresh.comparison(), "Back.");
        assertThat(protectAll(ledger, changed(rounds(THEN, grown), back))
                        .get(0)
                        .changes()
                        .get(0)
                        .sentence())
                .isEqualTo("not shown: would reveal small numbers");
    }

    @Test
    void whatWasSaidOfFiguresThatAreNotKeptIsNotSaidAgain() {
        TrueTable.Change old = change("yes", Share.of(40, 100), Share.of(60, 120), "");
        Ledger ledger = ledger(changed(rounds(THEN, NOW), old));
        TrueTable.Row grown = row("now", people(100, 260), 40, 40, 80);
        TrueTable.Change wrong = change("yes", Share.of(40, 100), Share.of(60, 120), "");
        assertThat(protectAll(ledger, changed(rounds(THEN, grown), wrong))
                        .get(0)
                        .changes()
                        .get(0)
                        .sentence())
                .isEqualTo("not shown: would reveal small numbers");
    }

    @Test
    void populationsAreKeptOfEveryRowOfWhichSomethingIsPrinted() {
        ProtectedTables first =
                ProtectedTables.protect(new Universe("r-1", List.of(rounds(THEN, NOW))), Ledger.EMPTY, RULES);
        Map<String, List<String>> hashes = Frozen.read(first.freeze()).populations();
        assertThat(hashes).containsOnlyKeys("q.rounds|then", "q.rounds|now");
        assertThat(hashes.get("q.rounds|then")).hasSize(100);
        TrueTable.Row grown = row("now", people(100, 223), 40, 20, 63);
        ProtectedTables second =
                ProtectedTables.protect(new Universe("r-2", List.of(rounds(THEN, grown))), first.ledger(), RULES);
        assertThat(Frozen.read(second.freeze()).populations()).isEqualTo(hashes);
        ProtectedTables few = ProtectedTables.protect(
                new Universe("r-1", List.of(rounds(row("then", people(0, 7), 3, 2, 2)))), Ledger.EMPTY, RULES);
        assertThat(Frozen.read(few.freeze()).populations().get("q.rounds|then")).hasSize(10);
    }

    @Test
    void heldRowsHaveNoPopulation() {
        TrueTable all = rounds(row("r", people(0, 80), 40, 20, 20));
        TrueTable split = split("s", row("all", people(0, 83), 43, 20, 20), row("a", people(0, 40), 20, 10, 10));
        ProtectedTables second = ProtectedTables.protect(
                new Universe("r-2", List.of(rounds(row("r", people(0, 83), 43, 20, 20)), split)), ledger(all), RULES);
        assertThat(Frozen.read(second.freeze()).populations()).containsOnlyKeys("q.rounds|r");
    }

    private static TrueTable.Row weighted(
            TrueTable.Row row, double first, double second, long ofFirst, long baseOfFirst) {
        long count = row.counts().get("yes");
        double value = (first * ofFirst + second * (count - ofFirst))
                / (first * baseOfFirst + second * (row.base() - baseOfFirst));
        return row.with(new TrueTable.Weighted(
                "yes",
                new Share(count, row.base(), 50, value),
                List.of(
                        new TrueTable.Level(first, baseOfFirst, ofFirst, Map.of()),
                        new TrueTable.Level(second, row.base() - baseOfFirst, count - ofFirst, Map.of()))));
    }

    @Test
    void aWeightedShareStandsBesideItsUnweightedOne() {
        TrueTable.Row row = weighted(row("r", 40, 20, 40), 1.2, 0.9, 25, 50);
        SafeTable.Row safe = protect(rounds(row)).rows().get(0);
        assertThat(safe.weighted()).containsOnlyKeys("yes");
        assertThat(safe.weighted().get("yes"))
                .isEqualTo(row.weighted().orElseThrow().share());
    }

    @Test
    void aWeightedShareThatTellsAHiddenOneGoes() {
        SafeTable.Row hidden = protect(rounds(weighted(row("r", 40, 20, 3), 1.2, 0.9, 2, 30)))
                .rows()
                .get(0);
        assertThat(hidden.cell("yes")).isEqualTo(SMALL);
        assertThat(hidden.weighted()).isEmpty();
        SafeTable.Row level = protect(rounds(weighted(row("r", 40, 20, 40), 1.9, 0.1, 2, 40)))
                .rows()
                .get(0);
        assertThat(level.cell("yes")).isEqualTo(new SafeTable.Shown(40));
        assertThat(level.weighted()).isEmpty();
        SafeTable both = protect(rounds(
                weighted(row("r", 40, 20, 40), 1.9, 0.1, 2, 40), weighted(row("s", 40, 20, 40), 1.2, 0.9, 25, 50)));
        assertThat(both.rows().get(1).weighted()).isEmpty();
    }

    @Test
    void aWeightedShareIsPrintedAgainButNeverAddedToARowPrintedBefore() {
        TrueTable.Row plain = row("r", people(0, 100), 40, 20, 40);
        TrueTable.Row weighted = weighted(plain, 1.2, 0.9, 25, 50);
        assertThat(protectAll(ledger(rounds(weighted)), rounds(weighted))
                        .get(0)
                        .rows()
                        .get(0)
                        .weighted())
                .containsOnlyKeys("yes");
        assertThat(protectAll(ledger(rounds(plain)), rounds(weighted))
                        .get(0)
                        .rows()
                        .get(0)
                        .weighted())
                .isEmpty();
        TrueTable.Row other = weighted(plain, 1.3, 0.8, 25, 50);
        assertThat(protectAll(ledger(rounds(weighted)), rounds(other))
                        .get(0)
                        .rows()
                        .get(0)
                        .weighted())
                .isEmpty();
    }

    @Test
    void tablesThatCannotBeMadeSafeLoseTheirSplitsThenThemselves() {
        Column option = column("only", Column.Kind.OPTION);
        TrueTable one = table("t", SafeTable.Kind.ROUNDS, List.of(option), row("r", Map.of("only", 3L), 20, Set.of()));
        SafeTable safe = protect(one);
        assertThat(safe.rows().get(0).cell("only").shown()).isEmpty();
        TrueTable fixed = table(
                "t",
                SafeTable.Kind.ROUNDS,
                List.of(option, PARTLY),
                row("r", Map.of("only", 3L, "partly", 17L), 20, Set.of()));
        assertThat(protect(fixed).rows().get(0).cells().values()).allMatch(SafeTable.Hidden.class::isInstance);
        TrueTable two = table(
                "t",
                SafeTable.Kind.ROUNDS,
                List.of(option, PARTLY, NO),
                row("r", Map.of("only", 3L, "partly", 0L, "no", 9L), 12, Set.of()));
        assertThat(protect(two).rows().get(0).cell("partly")).isEqualTo(new SafeTable.Shown(0));
    }

    @Test
    void levelsFallApartIntoTheGroupsOfEverySplit() {
        TrueTable.Row plain = row("r", people(0, 100), 40, 20, 40);
        TrueTable split = split(
                "s",
                row("all", people(0, 100), 40, 20, 40),
                row("a", people(0, 50), 20, 10, 22),
                row("b", people(50, 100), 20, 10, 18));
        double value = (1.2 * 25 + 0.9 * 15) / (1.2 * 50 + 0.9 * 50);
        List<TrueTable.Level> levels = List.of(
                new TrueTable.Level(1.2, 50, 25, Map.of("s|a", 14L, "s|b", 11L)),
                new TrueTable.Level(0.9, 50, 15, Map.of("s|a", 8L, "s|b", 7L)));
        TrueTable.Row weighted = plain.with(new TrueTable.Weighted("yes", new Share(40, 100, 90, value), levels));
        assertThat(protectAll(Ledger.EMPTY, rounds(weighted), split)
                        .get(0)
                        .rows()
                        .get(0)
                        .weighted())
                .containsOnlyKeys("yes");
    }

    /** "(u)" says ten to twenty-nine: beside a hidden base it was a bound on it. */
    @Test
    void noMarkOfALowBaseStandsBesideAHiddenBase() {
        Universe few = new Universe("r-1", List.of(rounds(row("r", people(0, 15), 5, 5, 5))));
        Ledger strict = ProtectedTables.protect(few, Ledger.EMPTY, new DisclosureRules(20, 5, 4, 30))
                .ledger();
        SafeTable.Row again = ProtectedTables.protect(few, strict, RULES)
                .tables()
                .get(0)
                .rows()
                .get(0);
        assertThat(again.base()).isInstanceOf(SafeTable.Hidden.class);
        assertThat(again.lowBase()).isFalse();
        assertThat(ProtectedTables.protect(few, Ledger.EMPTY, RULES)
                        .tables()
                        .get(0)
                        .rows()
                        .get(0)
                        .lowBase())
                .isTrue();
    }
}
