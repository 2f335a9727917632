package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.disclosure.Handmade.BLANK;
import static org.heard.figures.disclosure.Handmade.NO;
import static org.heard.figures.disclosure.Handmade.PARTLY;
import static org.heard.figures.disclosure.Handmade.RULES;
import static org.heard.figures.disclosure.Handmade.THREE;
import static org.heard.figures.disclosure.Handmade.UNUSED;
import static org.heard.figures.disclosure.Handmade.YES;
import static org.heard.figures.disclosure.Handmade.column;
import static org.heard.figures.disclosure.Handmade.net;
import static org.heard.figures.disclosure.Handmade.option;
import static org.heard.figures.disclosure.Handmade.row;
import static org.heard.figures.disclosure.Handmade.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableDraftTest {
    private static final List<Column> FIVE = List.of(
            column("1", Column.Kind.NEGATIVE),
            column("2", Column.Kind.NEGATIVE),
            column("3", Column.Kind.MIDDLE),
            column("4", Column.Kind.POSITIVE),
            column("5", Column.Kind.POSITIVE));
    private static final Column BAD = net("bad", Column.Kind.NET_NEGATIVE, "1", "2");
    private static final Column GOOD = net("good", Column.Kind.NET_POSITIVE, "4", "5");

    private static TrueTable.Row scale(String key, long... counts) {
        Map<String, Long> map = new HashMap<>();
        long base = 0;
        for (int i = 0; i < counts.length; i++) {
            map.put(Integer.toString(i + 1), counts[i]);
            base += counts[i];
        }
        return row(key, map, base, Set.of());
    }

    private static TableDraft split(List<Column> columns, TrueTable.Row... rows) {
        return TableDraft.of(table("s", SafeTable.Kind.GROUPS, columns, rows), RULES);
    }

    private static List<String> codes(TableDraft draft) {
        return draft.columns().stream().map(PrintedColumn::code).toList();
    }

    private static List<Column> and(List<Column> columns, Column... more) {
        List<Column> all = new ArrayList<>(columns);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void roundsKeepEveryColumnAndSplitsThoseInTheBase() {
        List<Column> columns = and(THREE, UNUSED, BLANK);
        TableDraft rounds = TableDraft.of(table("r", SafeTable.Kind.ROUNDS, columns, row("r", 9, 9, 9)), RULES);
        assertThat(codes(rounds)).containsExactly("no", "partly", "yes", "unused", "blank");
        assertThat(rounds.isSplit()).isFalse();
        assertThat(rounds.sensitive()).isFalse();
        TableDraft split = split(columns, row("all", 9, 9, 9));
        assertThat(codes(split)).containsExactly("no", "partly", "yes");
        assertThat(split.isSplit()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "22, true", "23, false"})
    void aGroupOfTenToTwentyNineMakesThreePointsOfFive(long last, boolean three) {
        TableDraft draft = split(FIVE, scale("all", 90, 90, 90, 90, 90), scale("one", 0, 0, 0, 7, last));
        assertThat(codes(draft))
                .isEqualTo(three ? List.of("negative", "3", "positive") : List.of("1", "2", "3", "4", "5"));
    }

    @Test
    void everyoneAloneMakesNoThreePoints() {
        assertThat(codes(split(FIVE, scale("all", 6, 6, 0, 0, 0), scale("one", 10, 10, 10, 10, 10))))
                .hasSize(5);
    }

    @Test
    void manySmallCountsMakeThreePointsToo() {
        TrueTable.Row all = scale("all", 90, 90, 90, 90, 90);
        assertThat(codes(split(FIVE, all, scale("one", 4, 1, 30, 30, 30)))).hasSize(3);
        assertThat(codes(split(FIVE, all, scale("one", 4, 5, 30, 30, 30)))).hasSize(5);
        assertThat(codes(split(FIVE, all, scale("one", 4, 0, 0, 30, 30)))).hasSize(5);
        assertThat(codes(split(FIVE, all, scale("one", 4, 0, 0, 0, 30)))).hasSize(3);
        List<Column> withNets = and(FIVE, BAD, GOOD);
        assertThat(codes(split(withNets, all, scale("one", 4, 1, 30, 30, 30)))).hasSize(3);
    }

    @Test
    void threePointsAreCalledByTheirNetWhereThereIsOne() {
        TableDraft draft = split(and(FIVE, BAD, GOOD), scale("all", 90, 90, 90, 90, 90), scale("one", 3, 3, 3, 3, 3));
        assertThat(codes(draft)).containsExactly("bad", "3", "good");
        assertThat(draft.columns().get(0).column())
                .isEqualTo(new Column("bad", "bad", Column.Kind.NEGATIVE, List.of(), true));
        assertThat(draft.columns().get(2).options()).containsExactly("4", "5");
    }

    @Test
    void threePointsWithoutANetAreCalledByTheirParts() {
        TableDraft draft = split(FIVE, scale("all", 90, 90, 90, 90, 90), scale("one", 3, 3, 3, 3, 3));
        assertThat(draft.columns()).extracting(p -> p.column().label()).containsExactly("1 or 2", "3", "4 or 5");
        assertThat(draft.columns().get(2).column().kind()).isEqualTo(Column.Kind.POSITIVE);
    }

    @Test
    void aNetOfOtherOptionsStaysBesideThreePoints() {
        Column wide = net("wide", Column.Kind.NET_POSITIVE, "3", "4", "5");
        TableDraft draft = split(and(FIVE, wide), scale("all", 90, 90, 90, 90, 90), scale("one", 3, 3, 3, 3, 3));
        assertThat(codes(draft)).containsExactly("negative", "3", "positive", "wide");
    }

    @Test
    void aSideOfOneOptionStaysAsItIs() {
        List<Column> four = List.of(FIVE.get(0), FIVE.get(2), FIVE.get(3), FIVE.get(4));
        TrueTable.Row small = row("one", Map.of("1", 3L, "3", 3L, "4", 3L, "5", 3L), 12, Set.of());
        assertThat(codes(split(four, small, small))).containsExactly("1", "3", "positive");
    }

    @Test
    void itemsAreNotAddedUp() {
        TrueTable.Row row = row("r", Map.of("no", 9L, "yes", 9L), 12, Set.of());
        TrueTable.Row adds = row("r", Map.of("no", 3L, "yes", 9L), 12, Set.of());
        assertThat(draft(SafeTable.Kind.ITEMS, adds).isAdditive()).isFalse();
        assertThat(draft(SafeTable.Kind.GROUPS, row).isAdditive()).isFalse();
        assertThat(draft(SafeTable.Kind.GROUPS, adds).isAdditive()).isTrue();
        assertThat(draft(SafeTable.Kind.PROFILE, row).isAdditive()).isFalse();
        assertThat(draft(SafeTable.Kind.PROFILE, adds).isAdditive()).isTrue();
        assertThat(draft(SafeTable.Kind.ROUNDS, row).isAdditive()).isTrue();
    }

    @Test
    void netsAndWhatIsOutsideTheBaseDoNotCountTowardsTheBase() {
        TrueTable.Row row = row("r", Map.of("no", 3L, "yes", 9L, "blank", 5L, "any", 12L), 12, Set.of());
        TableDraft draft = TableDraft.of(
                table(
                        "t",
                        SafeTable.Kind.PROFILE,
                        List.of(NO, YES, BLANK, net("any", Column.Kind.NET_POSITIVE, "no", "yes")),
                        row),
                RULES);
        assertThat(draft.isAdditive()).isTrue();
        assertThat(draft.finest()).extracting(PrintedColumn::code).containsExactly("no", "yes");
    }

    private static TableDraft draft(SafeTable.Kind kind, TrueTable.Row row) {
        return TableDraft.of(table("t", kind, List.of(NO, YES), row), RULES);
    }

    @Test
    void theFinestColumnsAreThoseOfWhichNoOtherIsAPart() {
        Column some = net("some", Column.Kind.NET_POSITIVE, "partly", "yes");
        Column same = net("only", Column.Kind.NET_NEGATIVE, "no");
        Column apart = net("apart", Column.Kind.NET_POSITIVE, "x", "y");
        TableDraft draft = TableDraft.of(
                table(
                        "t",
                        SafeTable.Kind.ROUNDS,
                        List.of(NO, PARTLY, YES, BLANK, some, same, apart),
                        row("r", 9, 9, 9)),
                RULES);
        assertThat(draft.finest()).extracting(PrintedColumn::code).containsExactly("no", "partly", "yes", "apart");
    }

    @Test
    void manyOptionsOfAProfileAreNeverMerged() {
        List<Column> options = List.of(option("a"), option("b"), option("c"), option("d"));
        TrueTable.Row row = row("one", Map.of("a", 3L, "b", 3L, "c", 3L, "d", 3L), 12, Set.of());
        assertThat(codes(split(options, row, row))).containsExactly("a", "b", "c", "d");
    }
}
