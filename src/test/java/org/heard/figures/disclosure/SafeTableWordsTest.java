package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.disclosure.Handmade.NO;
import static org.heard.figures.disclosure.Handmade.YES;
import static org.heard.figures.disclosure.Handmade.net;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Share;
import org.junit.jupiter.api.Test;

/** What a safe table says of itself. */
class SafeTableWordsTest {
    private static final Column ALL = net("any", Column.Kind.NET_POSITIVE, "no", "yes");
    private static final SafeTable.Cell SMALL = new SafeTable.Hidden(SafeTable.Why.SMALL);
    private static final SafeTable.Cell NOT_KEPT = new SafeTable.Hidden(SafeTable.Why.NOT_KEPT);
    private static final SafeTable.Row THEN =
            row("then", new SafeTable.Shown(40), Map.of("no", SMALL, "yes", new SafeTable.Shown(30), "any", NOT_KEPT));
    private static final SafeTable.Row NOW = row("now", SMALL, Map.of("no", SMALL, "yes", SMALL, "any", SMALL));
    private static final SafeTable.Change CHANGE =
            new SafeTable.Change("then", "now", "yes", "S", "", Optional.empty(), "More.");
    private static final About ABOUT =
            new About("q", "M1", List.of("A1"), "Q", "", "Q?", "parents", List.of("sample"), List.of("note"));

    private static SafeTable.Row row(String key, SafeTable.Cell base, Map<String, SafeTable.Cell> cells) {
        return new SafeTable.Row(
                key,
                key,
                "r",
                "2021-03",
                base,
                base,
                cells,
                Map.of("yes", Share.of(30, 40)),
                Map.of("yes", new Interval(0.5, 0.9)),
                false,
                Map.of(),
                Optional.empty());
    }

    private static SafeTable table(Column... columns) {
        return new SafeTable(
                "t",
                SafeTable.Kind.ROUNDS,
                ABOUT,
                List.of(columns),
                List.of(THEN, NOW),
                List.of(CHANGE),
                DisclosureRules.DEFAULT);
    }

    @Test
    void everyFormatPrintsACountOrALetter() {
        assertThat(new SafeTable.Shown(30).text()).isEqualTo("30");
        assertThat(SMALL.text()).isEqualTo("c");
        assertThat(NOT_KEPT.text()).isEqualTo("x");
        assertThat(table(NO, YES, ALL)).hasToString("t[then=[no:c, yes:30, any:x], now=[no:c, yes:c, any:c]]");
    }

    @Test
    void aSecretIsWhatIsThereAndKeptFromView() {
        assertThat(SMALL.isSecret()).isTrue();
        assertThat(NOT_KEPT.isSecret()).isFalse();
        assertThat(new SafeTable.Shown(30).isSecret()).isFalse();
        assertThat(new SafeTable.Shown(30).shown()).contains(30L);
        assertThat(SMALL.shown()).isEmpty();
    }

    @Test
    void theReasonsInWordsTellNoSmallCountFromAProtectingOne() {
        assertThat(SafeTable.Why.SMALL.words(DisclosureRules.DEFAULT))
                .isEqualTo("not shown: would reveal small numbers");
        assertThat(SafeTable.Why.PROTECTS_ANOTHER.words(DisclosureRules.DEFAULT))
                .isEqualTo(SafeTable.Why.SMALL.words(DisclosureRules.DEFAULT));
        assertThat(SafeTable.Why.FEWER_THAN_TEN.words(DisclosureRules.DEFAULT)).isEqualTo("fewer than 10 answers");
        assertThat(SafeTable.Why.FEWER_THAN_TEN.words(new DisclosureRules(15, 8, 7, 30)))
                .isEqualTo("fewer than 15 answers");
        assertThat(SafeTable.Why.NOT_KEPT.words(DisclosureRules.DEFAULT))
                .isEqualTo("not available: only totals survive");
    }

    @Test
    void rowsColumnsAndChangesAreFoundByTheirKeys() {
        SafeTable table = table(NO, YES, ALL);
        assertThat(table.row("now")).contains(NOW);
        assertThat(table.row("never")).isEmpty();
        assertThat(table.latest()).isEqualTo(NOW);
        assertThat(table.column(Column.Kind.POSITIVE)).contains(YES);
        assertThat(table.column(Column.Kind.BLANK)).isEmpty();
        assertThat(table.change("then", "now")).contains(CHANGE);
        assertThat(table.change("now", "now")).isEmpty();
        assertThat(table.change("then", "then")).isEmpty();
        assertThat(List.of(
                        table.id(),
                        table.kind(),
                        table.about(),
                        table.columns(),
                        table.rows(),
                        table.changes(),
                        table.rules()))
                .containsExactly(
                        "t",
                        SafeTable.Kind.ROUNDS,
                        ABOUT,
                        List.of(NO, YES, ALL),
                        List.of(THEN, NOW),
                        List.of(CHANGE),
                        DisclosureRules.DEFAULT);
    }

    @Test
    void theHeadlineIsTheNetWhereThereIsOne() {
        assertThat(table(NO, YES, ALL).headline()).contains(ALL);
        assertThat(table(NO, YES).headline()).contains(YES);
        assertThat(table(NO).headline()).isEmpty();
    }

    @Test
    void aRowGivesItsSharesAndSaysWhetherItIsWithheld() {
        assertThat(THEN.cell("yes")).isEqualTo(new SafeTable.Shown(30));
        assertThat(THEN.share("yes")).contains(Share.of(30, 40));
        assertThat(THEN.share("no")).isEmpty();
        assertThat(THEN.interval("yes")).contains(new Interval(0.5, 0.9));
        assertThat(THEN.interval("no")).isEmpty();
        assertThat(THEN.isWithheld()).isFalse();
        assertThat(NOW.isWithheld()).isTrue();
    }

    @Test
    void onlyTheSameQuestionOrARecodeIsComparable() {
        for (String letter : List.of("S", "R", "C", "B")) {
            SafeTable.Change change = new SafeTable.Change("a", "b", "yes", letter, "", Optional.empty(), "");
            assertThat(change.isComparable()).as(letter).isEqualTo(letter.equals("S") || letter.equals("R"));
        }
    }

    @Test
    void aReleaseFromBeforeThereWereWeightsHasNone() {
        SafeTable.Row old =
                new SafeTable.Row("k", "k", "r", "m", SMALL, SMALL, Map.of(), Map.of(), Map.of(), false, null, null);
        assertThat(old.weighted()).isEmpty();
        SafeTable.Row now = new SafeTable.Row(
                "k",
                "k",
                "r",
                "m",
                SMALL,
                SMALL,
                Map.of(),
                Map.of(),
                Map.of(),
                false,
                Map.of("yes", Share.of(3, 4)),
                Optional.empty());
        assertThat(now.weighted()).containsOnlyKeys("yes");
    }

    @Test
    void aFateSaysWhatIsReckonedAndWhoseAnswersAreHidden() {
        assertThat(List.of(RowDecision.values()).stream().filter(RowDecision::isReckoned))
                .containsExactly(RowDecision.PRINTED, RowDecision.WITHHELD, RowDecision.ANSWERS_WITHHELD);
        assertThat(List.of(RowDecision.values()).stream().filter(RowDecision::hidesAnswers))
                .containsExactly(RowDecision.WITHHELD, RowDecision.ANSWERS_WITHHELD);
    }
}
