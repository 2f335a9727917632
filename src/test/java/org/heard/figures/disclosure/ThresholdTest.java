package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Share;
import org.heard.figures.suppression.NotSafe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of every threshold, on small tables made by hand. */
class ThresholdTest {
    private static final Column NO = new Column("no", "No", Column.Kind.NEGATIVE, List.of(), true);
    private static final Column PARTLY = new Column("partly", "Partly", Column.Kind.MIDDLE, List.of(), true);
    private static final Column YES = new Column("yes", "Yes", Column.Kind.POSITIVE, List.of(), true);
    private static final Column UNUSED = new Column("unused", "Not used", Column.Kind.NOT_USED, List.of(), false);
    private static final Column BLANK = new Column("blank", "No answer", Column.Kind.BLANK, List.of(), false);
    private static final List<Column> THREE = List.of(NO, PARTLY, YES);

    private int people;

    @ParameterizedTest
    @CsvSource({"4, true", "5, false", "1, true", "0, false"})
    void aCountOfOneToFourIsHiddenAndAnotherWithIt(long partly, boolean hidden) {
        SafeTable.Row row = rounds(THREE, row("r", 40, partly, 30)).rows().get(0);
        assertThat(row.cell("partly").shown().isEmpty()).isEqualTo(hidden);
        assertThat(row.cells().values().stream()
                        .filter(SafeTable.Hidden.class::isInstance)
                        .count())
                .isEqualTo(hidden ? 2 : 0);
        assertThat(row.base()).isEqualTo(new SafeTable.Shown(70 + partly));
        assertThat(row.shares().keySet())
                .isEqualTo(row.intervals().keySet())
                .allMatch(code -> row.cell(code).shown().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, false"})
    void aRowOfFewerThanTenPeopleIsWithheldWithItsZerosAndItsBase(long people, boolean withheld) {
        SafeTable.Row row = rounds(THREE, row("r", people - 5, 0, 5)).rows().get(0);
        assertThat(row.isWithheld()).isEqualTo(withheld);
        assertThat(row.cell("partly").shown().isEmpty()).isEqualTo(withheld);
        assertThat(row.lowBase()).isEqualTo(!withheld);
    }

    @ParameterizedTest
    @CsvSource({"29, true", "30, false"})
    void belowThirtyPeopleIsALowBase(long people, boolean low) {
        assertThat(rounds(THREE, row("r", people - 10, 0, 10)).rows().get(0).lowBase())
                .isEqualTo(low);
    }

    @Test
    void aWithheldGroupTakesTheAnswersOfTheNextSmallestWithIt() {
        SafeTable split = split(
                row("all", 155, 53, 96),
                row("one", 110, 34, 61),
                row("two", 31, 12, 20),
                row("three", 14, 6, 9),
                row("four", 0, 1, 6));
        assertThat(split.row("four").orElseThrow().base())
                .isEqualTo(new SafeTable.Hidden(SafeTable.Why.FEWER_THAN_TEN));
        assertThat(split.row("three").orElseThrow().base()).isEqualTo(new SafeTable.Shown(29));
        assertThat(split.row("three").orElseThrow().cells().values()).allMatch(SafeTable.Hidden.class::isInstance);
        assertThat(split.row("two").orElseThrow().cells().values()).allMatch(SafeTable.Shown.class::isInstance);
    }

    @Test
    void twoWithheldGroupsOfTenTogetherNeedNoThird() {
        SafeTable split = split(
                row("all", 125, 53, 96),
                row("one", 115, 40, 78),
                row("two", 5, 7, 14),
                row("three", 3, 3, 3),
                row("four", 2, 3, 1));
        assertThat(split.row("two").orElseThrow().cells().values()).anyMatch(SafeTable.Shown.class::isInstance);
    }

    @Test
    void anEmptyGroupCostsNoOtherItsAnswers() {
        SafeTable split =
                split(row("all", 60, 40, 50), row("one", 30, 20, 20), row("two", 30, 20, 30), row("x", 0, 0, 0));
        assertThat(split.row("x").orElseThrow().isWithheld()).isTrue();
        assertThat(split.row("one").orElseThrow().cells().values()).allMatch(SafeTable.Shown.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"38, true", "34, false", "40, false", "35, true", "3, true", "5, true", "6, false"})
    void anItemIsHiddenWhereOneToFiveTickedItOrDidNot(long ticked, boolean hidden) {
        TrueTable.Row row = with(row("r", 0, 0, 0), Map.of("post", ticked), 40);
        Column post = new Column("post", "By post", Column.Kind.OPTION, List.of(), true);
        SafeTable items = protect(table("contact.rounds", SafeTable.Kind.ITEMS, List.of(post), List.of(row)));
        assertThat(items.rows().get(0).cell("post").shown().isEmpty()).isEqualTo(hidden);
        assertThat(items.rows().get(0).base()).isEqualTo(new SafeTable.Shown(40));
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "1, 0", "0, 2", "4, 5", "5, 12"})
    void whereFewStandOutsideTheBaseOneNumberStandsForNotUsedAndNoAnswer(long unused, long blank) {
        SafeTable table = outside(unused, blank);
        SafeTable.Row safe = table.rows().get(0);
        assertThat(safe.cell("unused")).isEqualTo(new SafeTable.Hidden(SafeTable.Why.WITH_NO_ANSWER));
        assertThat(safe.cell("unused").isSecret()).isFalse();
        assertThat(safe.cell("blank").shown()).contains(unused + blank);
        assertThat(safe.cell("yes").shown()).contains(30L);
        assertThat(table.about().notes())
                .contains(
                        "r: those who said that it does not apply to them are counted with those who gave no answer.");
    }

    @Test
    void whereManyStandOutsideTheBaseBothNumbersArePrinted() {
        SafeTable table = outside(12, 7);
        assertThat(table.rows().get(0).cell("unused").shown()).contains(12L);
        assertThat(table.rows().get(0).cell("blank").shown()).contains(7L);
        assertThat(table.about().notes()).isEmpty();
    }

    private SafeTable outside(long unused, long blank) {
        TrueTable.Row row =
                with(row("r", 0, 0, 0), Map.of("no", 40L, "yes", 30L, "unused", unused, "blank", blank), 70);
        return protect(table("q.rounds", SafeTable.Kind.ROUNDS, List.of(NO, YES, UNUSED, BLANK), List.of(row)));
    }

    @Test
    void aSplitPrintsNothingOutsideTheBase() {
        TrueTable.Row all = with(row("all", 0, 0, 0), Map.of("no", 40L, "yes", 30L, "unused", 9L, "blank", 7L), 70);
        SafeTable split = protect(table("M.s.r", SafeTable.Kind.GROUPS, List.of(NO, YES, UNUSED, BLANK), List.of(all)));
        assertThat(split.columns()).extracting(Column::code).containsExactly("no", "yes");
    }

    @Test
    void aSplitWithASmallGroupHasThreePoints() {
        SafeTable split = protect(new SampleRound("pc2021", 155, 1, 1).byGroup(0, "setting"));
        assertThat(split.columns()).extracting(Column::code).containsExactly("negative", "3", "positive", "9");
        assertThat(split.headline().orElseThrow().code()).isEqualTo("positive");
        assertThat(split.rows().get(0).share("positive")).isPresent();
    }

    @Test
    void aComparisonIsSaidOnlyWhereBothSharesAreShown() {
        TrueTable.Row before = row("then", 40, 3, 30);
        TrueTable.Row now = row("now", 50, 20, 60);
        SafeTable shown = protect(changes(THREE, "yes", row("then", 40, 13, 30), now));
        assertThat(shown.changes().get(0).comparison()).isPresent();
        SafeTable hidden = protect(changes(THREE, "partly", before, now));
        assertThat(hidden.changes().get(0).comparison()).isEmpty();
        assertThat(hidden.changes().get(0).sameQuestion()).isEqualTo("S");
        assertThat(hidden.changes().get(0).sentence()).isEqualTo("not shown: would reveal small numbers");
        SafeTable few = protect(changes(THREE, "yes", row("then", 4, 1, 4), now));
        assertThat(few.changes().get(0).sentence()).isEqualTo("not shown: fewer than 10 answers");
    }

    /** Of 23 in "none" and "other" 19 at least are in the first, so that "other" would be 1 to 4: "plan" goes. */
    @Test
    void basesOfASplitDoNotNarrowAHiddenColumnOfTheProfileDown() {
        List<Column> support = List.of(option("plan"), option("none"), option("other"));
        TrueTable profile = table(
                "support.rounds",
                SafeTable.Kind.PROFILE,
                support,
                List.of(with(row("r", 0, 0, 0), Map.of("plan", 140L, "none", 20L, "other", 3L), 163)));
        TrueTable.Row all = row("all", 77, 0, 80);
        TrueTable split = table(
                "M.support.r",
                SafeTable.Kind.GROUPS,
                THREE,
                List.of(all, row("plan", 67, 0, 70), row("none", 9, 0, 10), row("other", 1, 0, 0)));
        Universe apart = new Universe("r-1", List.of(profile, split));
        Universe linked = new Universe(
                "r-1",
                List.of(profile, split),
                List.of(new Universe.Grouping(
                        "M.support.r", "support.rounds", Map.of("plan", Set.of("plan"), "none", Set.of("none")))));
        assertThat(profileOf(apart).cell("plan").shown()).isPresent();
        assertThat(profileOf(linked).cell("other").shown()).isEmpty();
        assertThat(profileOf(linked).cell("plan").shown()).isEmpty();
    }

    private static Column option(String code) {
        return new Column(code, code, Column.Kind.OPTION, List.of(), true);
    }

    private static SafeTable.Row profileOf(Universe universe) {
        return ProtectedTables.protect(universe, Ledger.EMPTY, DisclosureRules.DEFAULT)
                .tables()
                .get(0)
                .rows()
                .get(0);
    }

    /** Where all twelve said "no", the group's size would tell what each of them said. */
    @Test
    void aGroupThatGaveOneAnswerIsNotShownWhereTheQuestionIsSensitive() {
        TrueTable split = table(
                "M.s.r",
                SafeTable.Kind.GROUPS,
                THREE,
                List.of(
                        row("all", 72, 60, 50),
                        row("one", 30, 40, 20),
                        row("two", 30, 20, 30),
                        row("three", 12, 0, 0)));
        SafeTable plain = protect(split);
        assertThat(plain.row("three").orElseThrow().cell("no")).isEqualTo(new SafeTable.Shown(12));
        Universe universe = new Universe("r-1", List.of(split), List.of(), Set.of("q"));
        SafeTable safe = ProtectedTables.protect(universe, Ledger.EMPTY, DisclosureRules.DEFAULT)
                .tables()
                .get(0);
        SafeTable.Row three = safe.row("three").orElseThrow();
        assertThat(three.base()).isEqualTo(new SafeTable.Shown(12));
        assertThat(three.cells().values()).allMatch(SafeTable.Hidden.class::isInstance);
        assertThat(safe.row("two").orElseThrow().cells().values()).anyMatch(SafeTable.Hidden.class::isInstance);
    }

    @Test
    void aTableThatAddsUpToMoreThanItsBaseIsRefusedByName() {
        TrueTable.Row wrong = with(row("r", 0, 0, 0), Map.of("no", 40L, "yes", 31L), 70);
        assertThatThrownBy(() -> protect(table("q.rounds", SafeTable.Kind.ROUNDS, List.of(NO, YES), List.of(wrong))))
                .isInstanceOf(NotSafe.class)
                .hasMessageContaining("q.rounds")
                .hasMessageNotContaining("71");
    }

    private SafeTable rounds(List<Column> columns, TrueTable.Row... rows) {
        return protect(table("q.rounds", SafeTable.Kind.ROUNDS, columns, List.of(rows)));
    }

    private SafeTable split(TrueTable.Row... rows) {
        return protect(table("M.s.r", SafeTable.Kind.GROUPS, THREE, List.of(rows)));
    }

    private static SafeTable protect(TrueTable table) {
        return ProtectedTables.protect(new Universe("r-1", List.of(table)), Ledger.EMPTY, DisclosureRules.DEFAULT)
                .tables()
                .get(0);
    }

    private TrueTable changes(List<Column> columns, String column, TrueTable.Row from, TrueTable.Row to) {
        Comparison comparison = Comparison.alone(
                Share.of(from.counts().get(column), from.base()),
                Share.of(to.counts().get(column), to.base()));
        TrueTable plain = table("q.rounds", SafeTable.Kind.ROUNDS, columns, List.of(from, to));
        TrueTable.Change change =
                new TrueTable.Change(from.key(), to.key(), column, "S", "", Optional.of(comparison), "More say so.");
        return new TrueTable(plain.id(), plain.kind(), plain.about(), plain.columns(), plain.rows(), List.of(change));
    }

    private static TrueTable table(String id, SafeTable.Kind kind, List<Column> columns, List<TrueTable.Row> rows) {
        About about = new About("q", "M1", List.of("A1"), "Q", "", "Q?", "parents", List.of(), List.of());
        return new TrueTable(id, kind, about, columns, rows, List.of());
    }

    private TrueTable.Row row(String key, long no, long partly, long yes) {
        long base = no + partly + yes;
        Map<String, Long> counts = new HashMap<>(Map.of("no", no, "partly", partly, "yes", yes));
        Set<String> members = new HashSet<>();
        for (int i = 0; i < base; i++) {
            members.add("p" + people++);
        }
        Map<String, Share> shares = new HashMap<>();
        if (base > 0) {
            counts.forEach((code, count) -> shares.put(code, Share.of(count, base)));
        }
        return new TrueTable.Row(key, key, "r", "2021-03", counts, counts, base, base, members, shares, Map.of());
    }

    private static TrueTable.Row with(TrueTable.Row row, Map<String, Long> counts, long base) {
        return new TrueTable.Row(
                row.key(), row.label(), "r", "2021-03", counts, counts, base, base, Set.of(), Map.of(), Map.of());
    }
}
