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
import static org.heard.figures.disclosure.Handmade.option;
import static org.heard.figures.disclosure.Handmade.people;
import static org.heard.figures.disclosure.Handmade.protect;
import static org.heard.figures.disclosure.Handmade.rounds;
import static org.heard.figures.disclosure.Handmade.row;
import static org.heard.figures.disclosure.Handmade.split;
import static org.heard.figures.disclosure.Handmade.table;
import static org.heard.figures.suppression.ProblemCell.Trait.FROZEN;
import static org.heard.figures.suppression.ProblemCell.Trait.HIDE_ZERO;
import static org.heard.figures.suppression.ProblemCell.Trait.LATENT;
import static org.heard.figures.suppression.ProblemCell.Trait.NEVER_HIDE;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heard.figures.suppression.ProblemCell;
import org.heard.figures.suppression.SuppressionProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures a question has, what of them must be hidden and what must stay wide. */
class QuestionProblemTest {
    private static final Column SOME = net("some", Column.Kind.NET_POSITIVE, "partly", "yes");

    private static QuestionProblem question(Ledger ledger, boolean sensitive, Universe universe) {
        Earlier earlier = Earlier.of(ledger);
        List<Line> lines = universe.tables().stream()
                .flatMap(table -> TableDraft.of(table, RULES, sensitive).lines().stream())
                .toList();
        return new QuestionProblem(
                new RowDecisions(lines, earlier, RULES), earlier, new GroupSizes(universe, RULES), RULES);
    }

    private static SuppressionProblem puzzle(Ledger ledger, TrueTable... tables) {
        return question(ledger, false, new Universe("x", List.of(tables))).puzzle();
    }

    private static SuppressionProblem puzzle(TrueTable... tables) {
        return puzzle(Ledger.EMPTY, tables);
    }

    private static ProblemCell figure(SuppressionProblem puzzle, String id) {
        return puzzle.figures.stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ids(SuppressionProblem puzzle, BitSet set) {
        Set<String> ids = new TreeSet<>();
        set.stream().forEach(i -> ids.add(puzzle.figure(i).id().replaceAll("^[^|]*\\|", "")));
        return ids;
    }

    private static Set<String> hidden(SuppressionProblem puzzle) {
        return ids(puzzle, puzzle.primary);
    }

    private static Set<String> wide(SuppressionProblem puzzle) {
        return ids(puzzle, puzzle.sensitive);
    }

    private static TrueTable.Row counts(String key, long base, Object... codesAndCounts) {
        Map<String, Long> counts = new java.util.HashMap<>();
        for (int i = 0; i < codesAndCounts.length; i += 2) {
            counts.put((String) codesAndCounts[i], ((Number) codesAndCounts[i + 1]).longValue());
        }
        return row(key, counts, base, Set.of());
    }

    @Test
    void figuresOfEveryoneAreDearerThanThoseOfGroupsAndNetsThanOptions() {
        TrueTable.Row all = counts("all", 60, "no", 20, "partly", 20, "yes", 20, "some", 40);
        TrueTable.Row group = counts("a", 50, "no", 20, "partly", 15, "yes", 15, "some", 30);
        SuppressionProblem puzzle =
                puzzle(table("s", SafeTable.Kind.GROUPS, List.of(NO, PARTLY, YES, SOME), all, group));
        assertThat(figure(puzzle, "s|all no").cost()).isEqualTo(4);
        assertThat(figure(puzzle, "s|all partly+yes").cost()).isEqualTo(5);
        assertThat(figure(puzzle, "s|a no").cost()).isEqualTo(1);
        assertThat(figure(puzzle, "s|a partly+yes").cost()).isEqualTo(2);
        assertThat(figure(puzzle, "s|a base").cost()).isEqualTo(8);
        assertThat(figure(puzzle, "s|a base").mayBeHidden()).isTrue();
        assertThat(figure(puzzle, "s|all base").is(NEVER_HIDE)).isTrue();
        assertThat(figure(puzzle, "s|a no").width()).isEqualTo(RULES.width());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "4, true", "5, false"})
    void aCountOfOneToFourIsHiddenAndStaysWide(long partly, boolean small) {
        SuppressionProblem puzzle = puzzle(rounds(row("r", 40, partly, 30)));
        assertThat(hidden(puzzle)).isEqualTo(small ? Set.of("r partly") : Set.of());
        assertThat(wide(puzzle)).isEqualTo(small ? Set.of("r partly") : Set.of());
        assertThat(figure(puzzle, "q.rounds|r partly").is(HIDE_ZERO)).isFalse();
    }

    @Test
    void manyAnswersOfFewPeopleAreSmallToo() {
        TrueTable.Row row = new TrueTable.Row(
                "r",
                "r",
                "r",
                "m",
                Map.of("no", 40L, "yes", 6L),
                Map.of("no", 30L, "yes", 4L),
                46,
                34,
                Set.of(),
                Map.of(),
                Map.of());
        SuppressionProblem puzzle = puzzle(table("t", SafeTable.Kind.ROUNDS, List.of(NO, YES), row));
        assertThat(hidden(puzzle)).containsExactly("r yes");
    }

    @Test
    void ofAWithheldRowEverythingIsHiddenZerosToo() {
        SuppressionProblem puzzle = puzzle(rounds(row("r", 5, 0, 3)));
        assertThat(hidden(puzzle)).containsExactly("r base", "r no", "r partly", "r yes");
        assertThat(wide(puzzle)).containsExactly("r no", "r partly", "r yes");
        assertThat(figure(puzzle, "q.rounds|r partly").mayBeHidden()).isTrue();
        assertThat(figure(puzzle, "q.rounds|r partly").least()).isZero();
        assertThat(figure(puzzle, "q.rounds|r base").least()).isZero();
        assertThat(figure(puzzle, "q.rounds|r base").most()).isEqualTo(9);
        assertThat(wide(puzzle(rounds(row("r", 3, 0, 1))))).contains("r base");
    }

    @Test
    void nineParentsCanHaveMoreThanNineChildren() {
        assertThat(figure(puzzle(rounds(ofPeople(row("r", 5, 0, 3), 7))), "q.rounds|r base")
                        .most())
                .isEqualTo(45);
        assertThat(figure(puzzle(rounds(ofPeople(row("r", 40, 0, 8), 7))), "q.rounds|r base")
                        .most())
                .isEqualTo(48);
    }

    @Test
    void aWithheldGroupIsNoLargerThanItsProfileSaysOrFive() {
        assertThat(mostOfWithheld(7)).isEqualTo(7);
        assertThat(mostOfWithheld(4)).isEqualTo(5);
        assertThat(mostOfWithheld(12)).isEqualTo(9);
    }

    private static double mostOfWithheld(long size) {
        TrueTable profile = table(
                "support",
                SafeTable.Kind.PROFILE,
                List.of(option("plan"), option("other")),
                counts("r", 60 + size, "plan", 60, "other", size));
        TrueTable split = split("s", row("all", 20, 20, 20), row("plan", 20, 20, 16), row("other", 0, 0, 4));
        Universe.Grouping grouping =
                new Universe.Grouping("s", "support", Map.of("plan", Set.of("plan"), "other", Set.of("other")));
        Universe universe = new Universe("x", List.of(profile, split), List.of(grouping));
        Earlier earlier = Earlier.of(Ledger.EMPTY);
        RowDecisions fates = new RowDecisions(TableDraft.of(split, RULES).lines(), earlier, RULES);
        return figure(
                        new QuestionProblem(fates, earlier, new GroupSizes(universe, RULES), RULES).puzzle(),
                        "s|other base")
                .most();
    }

    /** A row of fewer says "fewer than 10": of any other a reader knows that ten are in it, hidden base or not. */
    @Test
    void theBaseOfARowThatIsPrintedIsKnownToBeTenAtLeast() {
        SuppressionProblem puzzle =
                puzzle(split("s", row("all", 40, 20, 20), row("a", 30, 10, 8), row("b", 10, 10, 12)));
        assertThat(figure(puzzle, "s|a base").least()).isEqualTo(10);
        assertThat(figure(puzzle, "s|b base").least()).isEqualTo(10);
    }

    @Test
    void anEmptyGroupHasNothingToStayWide() {
        SuppressionProblem puzzle = puzzle(split("s", row("all", 20, 20, 20), row("a", 20, 20, 20), row("b", 0, 0, 0)));
        assertThat(wide(puzzle)).isEmpty();
        assertThat(hidden(puzzle)).contains("b base", "b no", "b partly", "b yes");
    }

    @Test
    void aGroupThatProtectsAWithheldOneKeepsItsBase() {
        SuppressionProblem puzzle = puzzle(split("s", row("all", 20, 20, 20), row("a", 20, 20, 16), row("b", 0, 0, 4)));
        assertThat(hidden(puzzle))
                .contains("a no", "a partly", "a yes", "b base")
                .doesNotContain("a base");
        assertThat(wide(puzzle)).contains("b no", "b base").doesNotContain("a no");
    }

    @Test
    void oneAnswerByAllToASensitiveQuestionStaysWide() {
        SuppressionProblem puzzle = question(Ledger.EMPTY, true, new Universe("x", List.of(rounds(row("r", 20, 0, 0)))))
                .puzzle();
        assertThat(hidden(puzzle)).containsExactly("r no", "r partly", "r yes");
        assertThat(wide(puzzle)).containsExactly("r no", "r partly", "r yes");
    }

    private static SuppressionProblem outside(long unused, long blank) {
        return puzzle(table(
                "t",
                SafeTable.Kind.ROUNDS,
                List.of(NO, YES, UNUSED, BLANK),
                counts("r", 70, "no", 40, "yes", 30, "unused", unused, "blank", blank)));
    }

    /** Nine at most, or one to five who had not used it: then one number stands for both, and neither can be told from it. */
    @ParameterizedTest
    @CsvSource({"3, 0", "0, 3", "9, 0", "4, 5", "5, 12", "3, 12"})
    void fewWhoStandOutsideTheBaseAreOneFigure(long unused, long blank) {
        SuppressionProblem puzzle = outside(unused, blank);
        assertThat(figure(puzzle, "t|r base outside").value()).isEqualTo(unused + blank);
        assertThat(figure(puzzle, "t|r base outside").is(LATENT)).isFalse();
        assertThat(puzzle.figures).extracting(ProblemCell::id).doesNotContain("t|r unused", "t|r blank");
        assertThat(hidden(puzzle)).isEmpty();
        assertThat(wide(puzzle)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 0", "6, 4", "12, 3", "12, 30"})
    void manyWhoStandOutsideTheBaseAreTwoFigures(long unused, long blank) {
        SuppressionProblem puzzle = outside(unused, blank);
        assertThat(figure(puzzle, "t|r unused").value()).isEqualTo(unused);
        assertThat(figure(puzzle, "t|r blank").value()).isEqualTo(blank);
        assertThat(hidden(puzzle)).isEmpty();
    }

    @Test
    void howManyLeftAQuestionIsNoSecretWhereNothingElseStandsOutside() {
        SuppressionProblem puzzle = puzzle(table(
                "t", SafeTable.Kind.ROUNDS, List.of(NO, YES, BLANK), counts("r", 70, "no", 40, "yes", 30, "blank", 3)));
        assertThat(hidden(puzzle)).isEmpty();
        assertThat(figure(puzzle, "t|r blank").mayBeHidden()).isTrue();
    }

    @Test
    void whoStandsOutsideIsGivenUpBeforeAnyFigurePeopleCameFor() {
        assertThat(figure(outside(3, 0), "t|r base outside").cost()).isLessThan(1);
        assertThat(figure(outside(20, 20), "t|r blank").cost()).isLessThan(1);
    }

    private static final List<Column> FIVE = List.of(
            column("1", Column.Kind.NEGATIVE),
            column("2", Column.Kind.NEGATIVE),
            column("3", Column.Kind.MIDDLE),
            column("4", Column.Kind.POSITIVE),
            net("bad", Column.Kind.NET_NEGATIVE, "1", "2"));

    @ParameterizedTest
    @CsvSource({"21, 29, true", "22, 30, false"})
    void everyonesPointsInsideANetGoWhereFewerThanThirtyAnswered(long first, long people, boolean fine) {
        TrueTable.Row row = counts("r", people, "1", first, "2", 0, "3", 8, "4", 0, "bad", first);
        assertThat(hidden(puzzle(table("t", SafeTable.Kind.ROUNDS, FIVE, row))))
                .isEqualTo(fine ? Set.of("r 1", "r 2") : Set.of());
        assertThat(hidden(puzzle(table("t", SafeTable.Kind.GROUPS, FIVE, row)))).isEmpty();
    }

    @Test
    void anItemHasThoseWhoDidNotTickIt() {
        List<Column> columns = List.of(option("post"), option("email"), option("none"), BLANK);
        TrueTable items = table(
                "t", SafeTable.Kind.ITEMS, columns, counts("r", 40, "post", 38, "email", 25, "none", 0, "blank", 7));
        SuppressionProblem puzzle = puzzle(items);
        assertThat(hidden(puzzle)).containsExactly("r post");
        assertThat(wide(puzzle)).containsExactly("r post", "r post not");
        assertThat(puzzle.members).hasDimensions(3, 3);
        ProblemCell not = figure(puzzle, "t|r email not");
        assertThat(not.is(LATENT)).isTrue();
        assertThat(not.value()).isEqualTo(15);
        assertThat(not.least()).isEqualTo(1);
        assertThat(figure(puzzle, "t|r none not").least()).isZero();
    }

    @Test
    void fewPeopleWhoDidNotTickAnItemAreFewToo() {
        TrueTable.Row row = new TrueTable.Row(
                "r", "r", "r", "m", Map.of("post", 33L), Map.of("post", 27L), 40, 30, Set.of(), Map.of(), Map.of());
        SuppressionProblem puzzle = puzzle(table("t", SafeTable.Kind.ITEMS, List.of(option("post")), row));
        assertThat(hidden(puzzle)).containsExactly("r post");
        TrueTable.Row more = new TrueTable.Row(
                "r", "r", "r", "m", Map.of("post", 33L), Map.of("post", 24L), 40, 30, Set.of(), Map.of(), Map.of());
        assertThat(hidden(puzzle(table("t", SafeTable.Kind.ITEMS, List.of(option("post")), more))))
                .isEmpty();
    }

    private static final TrueTable.Row BEFORE = row("r", people(0, 80), 40, 3, 37);

    @Test
    void whatWasPrintedBeforeIsFrozenAndWhatWasHiddenIsHiddenAgain() {
        Ledger ledger = ledger(rounds(BEFORE));
        SuppressionProblem puzzle = puzzle(ledger, rounds(BEFORE));
        assertThat(figure(puzzle, "q.rounds|r base").is(FROZEN)).isTrue();
        long frozen = puzzle.figures.stream().filter(f -> f.is(FROZEN)).count();
        assertThat(frozen).isEqualTo(2);
        assertThat(hidden(puzzle)).hasSize(2).contains("r partly");
        assertThat(puzzle.figures.stream().filter(f -> f.is(HIDE_ZERO))).isEmpty();
    }

    @Test
    void aNewColumnIsShownOnlyWhereItFollowsFromWhatWasPrinted() {
        List<Column> more = List.of(NO, PARTLY, YES, SOME);
        TrueTable.Row now = row("r", Map.of("no", 40L, "partly", 3L, "yes", 37L, "some", 40L), 80, people(0, 80));
        TrueTable beside = table("q.rounds", SafeTable.Kind.ROUNDS, more, now);
        boolean follows =
                protect(rounds(BEFORE)).rows().get(0).cell("no").shown().isPresent();
        assertThat(hidden(puzzle(ledger(rounds(BEFORE)), beside)).contains("r partly+yes"))
                .isNotEqualTo(follows);
        TrueTable.Row open = row("r", people(0, 80), 40, 20, 20);
        TrueTable.Row openNow = row("r", Map.of("no", 40L, "partly", 20L, "yes", 20L, "some", 40L), 80, people(0, 80));
        TrueTable all = table("q.rounds", SafeTable.Kind.ROUNDS, more, openNow);
        assertThat(hidden(puzzle(ledger(rounds(open)), all))).isEmpty();
    }

    @Test
    void aBaseThatWasHiddenUnderStricterRulesIsHiddenAgain() {
        TrueTable.Row few = row("r", people(0, 15), 5, 5, 5);
        Ledger strict = ProtectedTables.protect(
                        new Universe("r-1", List.of(rounds(few))), Ledger.EMPTY, new DisclosureRules(20, 5, 4, 30))
                .ledger();
        SuppressionProblem puzzle = puzzle(strict, rounds(few));
        assertThat(hidden(puzzle)).contains("r base");
        assertThat(figure(puzzle, "q.rounds|r base").is(FROZEN)).isFalse();
    }

    @Test
    void everythingOfAQuestionHangsTogether() {
        TrueTable split = split(
                "s",
                row("all", people(0, 80), 40, 20, 20),
                row("a", people(0, 40), 20, 10, 10),
                row("b", people(40, 80), 20, 10, 10));
        TrueTable other = split(
                "t",
                row("all", people(0, 80), 40, 20, 20),
                row("c", people(0, 25), 15, 5, 5),
                row("d", people(25, 80), 25, 15, 15));
        SuppressionProblem puzzle = puzzle(rounds(row("r", people(0, 80), 40, 20, 20)), split, other);
        int along = 5;
        int down = 2 * 3;
        int nested = 2 * 3;
        assertThat(puzzle.members.length).isEqualTo(along + down + nested);
        assertThat(puzzle.figures).extracting(ProblemCell::id).contains("s|a no outside t|c", "t|d no outside s|b");
    }

    @Test
    void aSplitWithARowThatIsHeldHasNoSums() {
        TrueTable all = rounds(row("r", people(0, 80), 40, 20, 20));
        TrueTable split = split(
                "s",
                row("all", people(0, 80), 40, 20, 20),
                row("a", people(0, 40), 20, 10, 10),
                row("b", people(40, 80), 20, 10, 10));
        Earlier none = Earlier.of(Ledger.EMPTY);
        Universe universe = new Universe("x", List.of(all, split));
        RowDecisions fates = new RowDecisions(Handmade.lines(all, split), none, RULES);
        fates.dropSplits();
        SuppressionProblem puzzle = new QuestionProblem(fates, none, new GroupSizes(universe, RULES), RULES).puzzle();
        assertThat(puzzle.members.length).isEqualTo(1);
    }

    @Test
    void whatHasChangedSinceAndWhatProfilesTellIsReckonedWith() {
        Ledger ledger = ledger(rounds(row("r", people(0, 60), 20, 20, 20)));
        SuppressionProblem puzzle = puzzle(ledger, rounds(row("r", people(0, 80), 30, 25, 25)));
        assertThat(puzzle.figures).extracting(ProblemCell::id).contains("q.rounds|r no since", "q.rounds|r no before");
        TrueTable profile = table(
                "support",
                SafeTable.Kind.PROFILE,
                List.of(option("plan"), option("other")),
                counts("r", 67, "plan", 60, "other", 7));
        TrueTable answers = split("s", row("all", 20, 20, 20), row("plan", 20, 20, 16));
        Universe.Grouping grouping = new Universe.Grouping("s", "support", Map.of("plan", Set.of("plan")));
        Universe universe = new Universe("x", List.of(profile, answers), List.of(grouping));
        Earlier none = Earlier.of(Ledger.EMPTY);
        RowDecisions fates = new RowDecisions(TableDraft.of(profile, RULES).lines(), none, RULES);
        SuppressionProblem sizes = new QuestionProblem(fates, none, new GroupSizes(universe, RULES), RULES).puzzle();
        assertThat(sizes.figures).extracting(ProblemCell::id).contains("support|r silent [plan]");
    }

    @Test
    void fewChildrenOfManyPeopleWhoDidNotTickAnItemAreFew() {
        TrueTable.Row row = new TrueTable.Row(
                "r", "r", "r", "m", Map.of("post", 38L), Map.of("post", 20L), 40, 30, Set.of(), Map.of(), Map.of());
        assertThat(hidden(puzzle(table("t", SafeTable.Kind.ITEMS, List.of(option("post")), row))))
                .containsExactly("r post");
    }

    @Test
    void newFiguresOfTheSameRowAreNotFrozen() {
        Ledger ledger = ledger(rounds(row("r", people(0, 60), 20, 20, 20)));
        SuppressionProblem puzzle = puzzle(ledger, rounds(row("r", people(0, 80), 30, 25, 25)));
        assertThat(figure(puzzle, "q.rounds|r no").is(FROZEN)).isFalse();
        assertThat(figure(puzzle, "q.rounds|r base").is(FROZEN)).isFalse();
    }
}
