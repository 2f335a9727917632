package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.disclosure.Handmade.RULES;
import static org.heard.figures.disclosure.Handmade.lines;
import static org.heard.figures.disclosure.Handmade.net;
import static org.heard.figures.disclosure.Handmade.ofPeople;
import static org.heard.figures.disclosure.Handmade.option;
import static org.heard.figures.disclosure.Handmade.row;
import static org.heard.figures.disclosure.Handmade.split;
import static org.heard.figures.disclosure.Handmade.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 163 told their support; 150 of them answered the question that is split by it. */
class GroupSizesTest {
    private static final TrueTable PROFILE = profile("support", 140, 20, 3);
    private static final TrueTable SPLIT =
            split("s", row("all", 70, 30, 50), row("plan", 60, 30, 40), row("none", 9, 0, 9), row("other", 1, 0, 1));
    private static final Map<String, Set<String>> COLUMNS =
            Map.of("plan", Set.of("plan"), "none", Set.of("none"), "other", Set.of("other"));

    private static TrueTable profile(String id, long plan, long none, long other) {
        return table(
                id,
                SafeTable.Kind.PROFILE,
                List.of(
                        option("plan"),
                        option("none"),
                        option("other"),
                        net("some", Column.Kind.NET_POSITIVE, "plan", "other")),
                row("r", Map.of("plan", plan, "none", none, "other", other, "some", plan + other), 163, Set.of()));
    }

    private static GroupSizes sizes(Universe.Grouping grouping, TrueTable... tables) {
        return new GroupSizes(new Universe("x", List.of(tables), List.of(grouping)), RULES);
    }

    private static Universe.Grouping grouping(Map<String, Set<String>> columns) {
        return new Universe.Grouping("s", "support", columns);
    }

    @Test
    void aGroupHasAtLeastItsBaseAndAtMostThoseWhoKeptSilentMore() {
        GroupSizes sizes = sizes(grouping(COLUMNS), PROFILE, SPLIT);
        assertThat(sizes.of(lines(PROFILE).get(0)))
                .containsExactly(
                        new GroupSizes.Bound(Set.of("none"), 18, 18 + 13),
                        new GroupSizes.Bound(Set.of("plan"), 130, 130 + 13));
    }

    @Test
    void aWithheldGroupTellsNothing() {
        TrueTable small = split("s", row("all", 70, 30, 50), row("none", 9, 0, 0), ofPeople(row("other", 5, 5, 5), 9));
        assertThat(sizes(grouping(COLUMNS), PROFILE, small).of(lines(PROFILE).get(0)))
                .isEmpty();
    }

    @Test
    void aBoundThatDoesNotHoldIsNoBound() {
        TrueTable profile = profile("support", 129, 20, 14);
        assertThat(sizes(grouping(COLUMNS), profile, SPLIT).of(lines(profile).get(0)))
                .extracting(GroupSizes.Bound::columns)
                .containsExactly(Set.of("none"));
        TrueTable more = profile("support", 130, 32, 1);
        assertThat(sizes(grouping(COLUMNS), more, SPLIT).of(lines(more).get(0)))
                .extracting(GroupSizes.Bound::columns)
                .containsExactly(Set.of("plan"));
        assertThat(sizes(grouping(Map.of("plan", Set.of("plan", "gone"))), PROFILE, SPLIT)
                        .of(lines(PROFILE).get(0)))
                .isEmpty();
    }

    @Test
    void twoSplitsTellTheNarrowerOfTheirBounds() {
        TrueTable profile = profile("support", 137, 20, 6);
        TrueTable other = split("t", row("all", 60, 50, 50), row("plan", 60, 35, 40));
        GroupSizes sizes = new GroupSizes(
                new Universe(
                        "x",
                        List.of(profile, SPLIT, other),
                        List.of(
                                grouping(Map.of("plan", Set.of("plan"))),
                                new Universe.Grouping("t", "support", Map.of("plan", Set.of("plan"))))),
                RULES);
        assertThat(sizes.of(lines(profile).get(0))).containsExactly(new GroupSizes.Bound(Set.of("plan"), 135, 135 + 3));
    }

    @Test
    void columnsCountedTogetherAreAddedUp() {
        GroupSizes sizes = sizes(grouping(Map.of("plan", Set.of("plan", "other"))), PROFILE, SPLIT);
        assertThat(sizes.of(lines(PROFILE).get(0)))
                .containsExactly(new GroupSizes.Bound(Set.of("other", "plan"), 130, 143));
        assertThat(sizes.of("s", SPLIT.rows().get(1))).hasValue(143);
    }

    @Test
    void anotherProfileAndAnotherRoundTellNothing() {
        TrueTable elsewhere = profile("elsewhere", 140, 20, 3);
        GroupSizes sizes = sizes(grouping(COLUMNS), PROFILE, SPLIT, elsewhere);
        assertThat(sizes.of(lines(elsewhere).get(0))).isEmpty();
        TrueTable.Row then = new TrueTable.Row(
                "then",
                "then",
                "other",
                "2020-03",
                Map.of("plan", 140L),
                Map.of(),
                163,
                163,
                Set.of(),
                Map.of(),
                Map.of());
        TrueTable late = table("support", SafeTable.Kind.PROFILE, List.of(option("plan")), then);
        assertThat(sizes(grouping(COLUMNS), late, SPLIT).of(lines(late).get(0))).isEmpty();
        assertThat(sizes(grouping(COLUMNS), late, SPLIT).of("s", SPLIT.rows().get(1)))
                .isEmpty();
    }

    @Test
    void tablesThatAreMissingOrCountOtherUnitsTellNothing() {
        assertThat(sizes(grouping(COLUMNS), PROFILE).of(lines(PROFILE).get(0))).isEmpty();
        assertThat(sizes(grouping(COLUMNS), SPLIT).of("s", SPLIT.rows().get(1))).isEmpty();
        About children = new About("q", "M1", List.of(), "Q", "", "Q?", "children", List.of(), List.of());
        TrueTable ofChildren =
                new TrueTable("support", PROFILE.kind(), children, PROFILE.columns(), PROFILE.rows(), List.of());
        assertThat(sizes(grouping(COLUMNS), ofChildren, SPLIT)
                        .of(lines(ofChildren).get(0)))
                .isEmpty();
    }

    @Test
    void theSizeOfAGroupIsThatOfItsProfile() {
        GroupSizes sizes = sizes(grouping(COLUMNS), PROFILE, SPLIT);
        assertThat(sizes.of("s", SPLIT.rows().get(3))).hasValue(3);
        assertThat(sizes.of("s", SPLIT.rows().get(0))).isEmpty();
        assertThat(sizes.of("t", SPLIT.rows().get(3))).isEmpty();
    }
}
