package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.disclosure.Handmade.RULES;
import static org.heard.figures.disclosure.Handmade.ledger;
import static org.heard.figures.disclosure.Handmade.lines;
import static org.heard.figures.disclosure.Handmade.ofPeople;
import static org.heard.figures.disclosure.Handmade.people;
import static org.heard.figures.disclosure.Handmade.rounds;
import static org.heard.figures.disclosure.Handmade.row;
import static org.heard.figures.disclosure.Handmade.split;
import static org.heard.figures.disclosure.Handmade.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowDecisionsTest {
    private static Map<String, RowDecision> fates(Ledger ledger, TrueTable... tables) {
        List<Line> lines = lines(tables);
        RowDecisions fates = new RowDecisions(lines, Earlier.of(ledger), RULES);
        return lines.stream().collect(Collectors.toMap(Line::name, fates::of));
    }

    private static Map<String, RowDecision> fates(TrueTable... tables) {
        return fates(Ledger.EMPTY, tables);
    }

    @ParameterizedTest
    @CsvSource({"9, WITHHELD", "10, PRINTED"})
    void aRowOfFewerThanTenPeopleIsWithheld(long people, RowDecision fate) {
        assertThat(fates(rounds(ofPeople(row("r", 10, 10, 10), people)))).containsEntry("q.rounds|r", fate);
    }

    @Test
    void oneAnswerByAllIsWithheldWhereTheQuestionIsSensitive() {
        TableDraft draft = TableDraft.of(rounds(row("r", 20, 0, 0)), RULES, true);
        RowDecisions fates = new RowDecisions(draft.lines(), Earlier.of(Ledger.EMPTY), RULES);
        assertThat(fates.of(draft.lines().get(0))).isEqualTo(RowDecision.ANSWERS_WITHHELD);
    }

    /** Everyone's row stands elsewhere too: not to show it here would hide nothing. */
    @Test
    void aSplitThatIsGivenUpKeepsEveryonesRow() {
        List<Line> lines = lines(split("s", row("all", 20, 20, 20), row("a", 10, 10, 10), row("b", 10, 10, 10)));
        RowDecisions fates = new RowDecisions(lines, Earlier.of(Ledger.EMPTY), RULES);
        assertThat(fates.drop("s")).isTrue();
        assertThat(fates.reckoned()).extracting(Line::name).containsExactly("s|all");
        assertThat(fates.drop("s")).isTrue();
        assertThat(fates.reckoned()).isEmpty();
        assertThat(fates.drop("s")).isFalse();
    }

    @Test
    void oneWithheldGroupTakesTheSmallestOtherWithIt() {
        Map<String, RowDecision> fates = fates(split(
                "s",
                row("all", 20, 20, 33),
                row("a", 5, 5, 20),
                row("b", 10, 10, 5),
                row("c", 5, 5, 5),
                row("d", 0, 0, 3)));
        assertThat(fates)
                .containsEntry("s|d", RowDecision.WITHHELD)
                .containsEntry("s|c", RowDecision.ANSWERS_WITHHELD)
                .containsEntry("s|b", RowDecision.PRINTED)
                .containsEntry("s|a", RowDecision.PRINTED)
                .containsEntry("s|all", RowDecision.PRINTED);
    }

    @Test
    void ofTwoOfOneSizeTheFirstByNameGoes() {
        assertThat(fates(
                        split("s", row("all", 20, 20, 3), row("b", 10, 10, 0), row("a", 10, 10, 0), row("d", 0, 0, 3))))
                .containsEntry("s|a", RowDecision.ANSWERS_WITHHELD)
                .containsEntry("s|b", RowDecision.PRINTED);
    }

    @ParameterizedTest
    @CsvSource({"4, ANSWERS_WITHHELD", "5, PRINTED"})
    void twoWithheldGroupsOfTenTogetherNeedNoThird(long second, RowDecision third) {
        TrueTable table = split(
                "s", row("all", 20, 20, 5 + second), row("a", 20, 20, 0), row("b", 0, 0, 5), row("c", 0, 0, second));
        assertThat(fates(table)).containsEntry("s|a", third);
    }

    /** Five and five, but one of them is in both. */
    @Test
    void peopleInTwoGroupsCountOnce() {
        TrueTable overlapping = split(
                "s",
                row("all", people(0, 60), 20, 20, 20),
                row("a", people(9, 60), 20, 20, 11),
                row("b", people(0, 5), 0, 0, 5),
                row("c", people(4, 9), 0, 0, 5));
        assertThat(fates(overlapping)).containsEntry("s|a", RowDecision.ANSWERS_WITHHELD);
        TrueTable apart = split(
                "s",
                row("all", people(0, 60), 20, 20, 20),
                row("a", people(10, 60), 20, 20, 10),
                row("b", people(0, 5), 0, 0, 5),
                row("c", people(5, 10), 0, 0, 5));
        assertThat(fates(apart)).containsEntry("s|a", RowDecision.PRINTED);
    }

    /** Nine of everyone are in no group: they can be worked out like a withheld group. */
    @ParameterizedTest
    @CsvSource({"0, PRINTED", "1, ANSWERS_WITHHELD", "9, ANSWERS_WITHHELD", "10, PRINTED"})
    void peopleInNoGroupAreLikeAWithheldOne(long unlisted, RowDecision smallest) {
        assertThat(fates(split("s", row("all", 40, 19, unlisted), row("a", 20, 10, 0), row("b", 20, 9, 0))))
                .containsEntry("s|b", smallest)
                .containsEntry("s|a", RowDecision.PRINTED);
    }

    @Test
    void aWithheldGroupAndTheUnlistedOfTenTogetherNeedNoThird() {
        assertThat(fates(split("s", row("all", 40, 10, 10), row("a", 40, 10, 0), row("b", 0, 0, 4))))
                .containsEntry("s|a", RowDecision.PRINTED);
        assertThat(fates(split("s", row("all", 40, 10, 9), row("a", 40, 10, 0), row("b", 0, 0, 4))))
                .containsEntry("s|a", RowDecision.ANSWERS_WITHHELD);
    }

    /** 40 parents of one split, 35 of them in a group of another: the difference of 5 would be a group too. */
    @ParameterizedTest
    @CsvSource({"35, ANSWERS_WITHHELD", "31, ANSWERS_WITHHELD", "30, PRINTED", "40, PRINTED"})
    void ofTwoGroupsOneAlmostAllOfTheOtherTheInnerGoesAndOneMoreOfItsSplit(int inner, RowDecision fate) {
        TrueTable outer = split(
                "outer",
                row("all", people(0, 80), 40, 20, 20),
                row("a", people(0, 40), 20, 10, 10),
                row("b", people(40, 80), 20, 10, 10));
        TrueTable other = split(
                "inner",
                row("all", people(0, 80), 40, 20, 20),
                row("c", people(0, inner), inner - 20, 10, 10),
                row("d", people(inner, 80), 60 - inner, 10, 10));
        Map<String, RowDecision> fates = fates(outer, other);
        assertThat(fates)
                .containsEntry("inner|c", fate)
                .containsEntry("inner|d", fate)
                .containsEntry("outer|a", RowDecision.PRINTED);
    }

    @Test
    void aSplitThatCountsOtherPeopleThanItsQuestionGoesWhole() {
        TrueTable all = rounds(row("r", people(0, 80), 40, 20, 20));
        TrueTable fewer = split(
                "s",
                row("all", people(0, 75), 35, 20, 20),
                row("a", people(0, 40), 20, 10, 10),
                row("b", people(40, 75), 15, 10, 10));
        assertThat(fates(all, fewer))
                .containsEntry("q.rounds|r", RowDecision.PRINTED)
                .containsEntry("s|all", RowDecision.HELD)
                .containsEntry("s|a", RowDecision.HELD)
                .containsEntry("s|b", RowDecision.HELD);
        TrueTable part = rounds(row("r", people(0, 75), 35, 20, 20));
        TrueTable more = split(
                "s",
                row("all", people(0, 80), 40, 20, 20),
                row("a", people(0, 40), 20, 10, 10),
                row("b", people(40, 80), 20, 10, 10));
        assertThat(fates(part, more))
                .containsEntry("q.rounds|r", RowDecision.PRINTED)
                .containsEntry("s|a", RowDecision.HELD);
    }

    private static final TrueTable ROUNDS = rounds(row("r", people(0, 80), 40, 20, 20));

    private static TrueTable half(String id, int from, int to, int last) {
        int size = to - from;
        return split(
                id,
                row("all", people(0, last), last - 40, 20, 20),
                row("a", people(from, to), size - 20, 10, 10),
                row("b", people(to, last), last - to - 20, 10, 10));
    }

    @Test
    void whereEveryoneHasChangedByAFewNothingOfTheQuestionChanges() {
        Ledger ledger = ledger(ROUNDS, half("s", 0, 40, 80));
        Map<String, RowDecision> fates = fates(
                ledger, rounds(row("r", people(0, 83), 43, 20, 20)), half("s", 0, 40, 83), half("new", 0, 40, 83));
        assertThat(fates)
                .containsEntry("q.rounds|r", RowDecision.KEPT)
                .containsEntry("s|all", RowDecision.KEPT)
                .containsEntry("s|a", RowDecision.KEPT)
                .containsEntry("new|a", RowDecision.HELD)
                .containsEntry("new|all", RowDecision.HELD);
    }

    @Test
    void whereAGroupHasChangedByAFewItsSplitStaysAndNoNewOneComes() {
        Ledger ledger = ledger(ROUNDS, half("s", 0, 40, 80), half("t", 0, 40, 80));
        Map<String, RowDecision> fates =
                fates(ledger, ROUNDS, half("s", 0, 42, 80), half("t", 0, 40, 80), half("new", 0, 40, 80));
        assertThat(fates)
                .containsEntry("q.rounds|r", RowDecision.PRINTED)
                .containsEntry("s|a", RowDecision.KEPT)
                .containsEntry("s|b", RowDecision.KEPT)
                .containsEntry("t|a", RowDecision.PRINTED)
                .containsEntry("new|a", RowDecision.HELD);
    }

    @Test
    void whereNothingHasChangedAllIsPrintedAgain() {
        Ledger ledger = ledger(ROUNDS, half("s", 0, 40, 80));
        assertThat(fates(ledger, ROUNDS, half("s", 0, 40, 80), half("new", 0, 40, 80))
                        .values())
                .containsOnly(RowDecision.PRINTED);
    }

    @Test
    void manyNewResponsesMakeNewFiguresWhereNoneWasHidden() {
        Ledger ledger = ledger(ROUNDS);
        assertThat(fates(ledger, rounds(row("r", people(0, 95), 45, 25, 25))))
                .containsEntry("q.rounds|r", RowDecision.PRINTED);
    }

    @Test
    void whatHadHiddenFiguresStaysEvenWhereManyHaveChanged() {
        Ledger ledger = ledger(rounds(row("r", people(0, 83), 40, 3, 40)));
        assertThat(fates(ledger, rounds(row("r", people(0, 99), 45, 9, 45))))
                .containsEntry("q.rounds|r", RowDecision.KEPT);
    }

    @Test
    void splitsAreDroppedFirstThenAll() {
        List<Line> lines = lines(ROUNDS, half("s", 0, 40, 80));
        RowDecisions fates = new RowDecisions(lines, Earlier.of(Ledger.EMPTY), RULES);
        assertThat(fates.reckoned()).extracting(Line::name).containsExactly("q.rounds|r", "s|a", "s|all", "s|b");
        assertThat(fates.dropSplits()).isTrue();
        assertThat(fates.reckoned()).extracting(Line::name).containsExactly("q.rounds|r", "s|all");
        assertThat(fates.dropSplits()).isFalse();
        fates.dropAll();
        assertThat(fates.reckoned()).isEmpty();
        assertThat(fates.of(lines.get(0))).isEqualTo(RowDecision.HELD);
        RowDecisions kept = new RowDecisions(lines, Earlier.of(ledger(ROUNDS)), RULES);
        kept.dropAll();
        assertThat(kept.of(lines.get(0))).isEqualTo(RowDecision.KEPT);
    }

    @Test
    void aWithheldGroupWithoutAnyOtherTakesNothingWithIt() {
        assertThat(fates(split("s", row("all", 20, 20, 24), row("a", 0, 0, 4))))
                .containsEntry("s|a", RowDecision.WITHHELD)
                .containsEntry("s|all", RowDecision.PRINTED);
    }

    @Test
    void aNewTableOfEveryoneComesWhereOnlyAGroupHasChanged() {
        Ledger ledger = ledger(ROUNDS, half("s", 0, 40, 80));
        TrueTable other = table("q.other", SafeTable.Kind.ROUNDS, Handmade.THREE, row("r", people(0, 80), 40, 20, 20));
        assertThat(fates(ledger, ROUNDS, half("s", 0, 42, 80), other))
                .containsEntry("s|a", RowDecision.KEPT)
                .containsEntry("q.other|r", RowDecision.PRINTED);
    }
}
