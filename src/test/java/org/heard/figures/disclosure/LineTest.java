package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.disclosure.Handmade.BLANK;
import static org.heard.figures.disclosure.Handmade.NO;
import static org.heard.figures.disclosure.Handmade.PARTLY;
import static org.heard.figures.disclosure.Handmade.RULES;
import static org.heard.figures.disclosure.Handmade.YES;
import static org.heard.figures.disclosure.Handmade.line;
import static org.heard.figures.disclosure.Handmade.lines;
import static org.heard.figures.disclosure.Handmade.net;
import static org.heard.figures.disclosure.Handmade.ofPeople;
import static org.heard.figures.disclosure.Handmade.people;
import static org.heard.figures.disclosure.Handmade.rounds;
import static org.heard.figures.disclosure.Handmade.row;
import static org.heard.figures.disclosure.Handmade.split;
import static org.heard.figures.disclosure.Handmade.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void isNamedByItsTableAndItsRow() {
        assertThat(line(row("pc2021", 9, 9, 9)).name()).isEqualTo("q.rounds|pc2021");
    }

    @Test
    void everyoneIsEachRowOfRoundsAndTheFirstOfASplit() {
        assertThat(line(row("pc2021", 9, 9, 9)).isEveryone()).isTrue();
        List<Line> split = lines(split("s", row("all", 9, 9, 9), row("one", 9, 9, 9)));
        assertThat(split.get(0).isEveryone()).isTrue();
        assertThat(split.get(1).isEveryone()).isFalse();
    }

    @Test
    void isEmptyWhereNobodyAnswered() {
        assertThat(line(row("r", 0, 0, 0)).isEmpty()).isTrue();
        assertThat(line(row("r", 0, 1, 0)).isEmpty()).isFalse();
    }

    @Test
    void oneAnswerByAllTellsEachOnesWhereTheQuestionIsSensitive() {
        assertThat(sensitive(rounds(row("r", 12, 0, 0)), true).tellsEachAnswer())
                .isTrue();
        assertThat(sensitive(rounds(row("r", 12, 0, 0)), false).tellsEachAnswer())
                .isFalse();
        assertThat(sensitive(rounds(row("r", 12, 1, 0)), true).tellsEachAnswer())
                .isFalse();
        TrueTable items = table("i", SafeTable.Kind.ITEMS, List.of(NO, YES), row("r", Map.of("no", 12L), 12, Set.of()));
        assertThat(sensitive(items, true).tellsEachAnswer()).isFalse();
    }

    private static Line sensitive(TrueTable table, boolean sensitive) {
        return TableDraft.of(table, RULES, sensitive).lines().get(0);
    }

    @Test
    void countsTogetherWhatItsColumnsInTheBaseDo() {
        TrueTable table = table(
                "t",
                SafeTable.Kind.ROUNDS,
                List.of(NO, PARTLY, YES, BLANK, net("some", Column.Kind.NET_POSITIVE, "partly", "yes", "other")),
                row("r", 9, 9, 9));
        Line line = lines(table).get(0);
        assertThat(line.options()).containsExactly("no", "other", "partly", "yes");
        assertThat(line.columns()).hasSize(5);
        assertThat(line.inBase()).extracting(PrintedColumn::code).containsExactly("no", "partly", "yes", "some");
    }

    @Test
    void groupsWithTheSameMembersAndFiguresAreOnePopulation() {
        TrueTable.Row one = row("one", people(0, 20), 10, 4, 6);
        Line line = line(one);
        assertThat(line.isSamePopulation(line(row("two", people(0, 20), 10, 4, 6))))
                .isTrue();
        assertThat(line.isSamePopulation(line(row("two", people(1, 21), 10, 4, 6))))
                .isFalse();
        assertThat(line.isSamePopulation(line(row("two", people(0, 20), 10, 5, 5))))
                .isFalse();
        assertThat(line.isSamePopulation(line(row("two", people(0, 20), 10, 5, 6))))
                .isFalse();
        assertThat(line.isSamePopulation(line(ofPeople(one, 19)))).isFalse();
        Line fewerOptions = line(row("two", Map.of("no", 10L), 20, people(0, 20)));
        assertThat(fewerOptions.isSamePopulation(line)).isTrue();
        assertThat(line.isSamePopulation(fewerOptions)).isTrue();
    }

    @Test
    void whereMembersAreNotKnownOnlyEveryoneIsTheSame() {
        Line everyone = line(row("r", 10, 4, 6));
        List<Line> split = lines(split("s", row("all", 10, 4, 6), row("one", 10, 4, 6)));
        assertThat(everyone.isSamePopulation(split.get(0))).isTrue();
        assertThat(everyone.isSamePopulation(split.get(1))).isFalse();
        assertThat(split.get(1).isSamePopulation(everyone)).isFalse();
        Line known = line(row("r", people(0, 20), 10, 4, 6));
        assertThat(known.isSamePopulation(split.get(1))).isFalse();
        assertThat(known.isSamePopulation(everyone)).isTrue();
        assertThat(everyone.isSamePopulation(known)).isTrue();
    }

    @Test
    void aGroupIsInsideAnotherThatHasAllOfItAndMore() {
        Line outer = line(row("outer", people(0, 30), 12, 8, 10));
        assertThat(line(row("inner", people(0, 20), 12, 4, 4)).isInside(outer)).isTrue();
        assertThat(line(row("inner", people(0, 30), 12, 8, 10)).isInside(outer)).isFalse();
        assertThat(line(row("inner", people(20, 31), 4, 4, 3)).isInside(outer)).isFalse();
        assertThat(line(row("inner", people(0, 20), 13, 4, 3)).isInside(outer)).isFalse();
        assertThat(line(row("inner", 12, 4, 4)).isInside(outer)).isFalse();
    }

    @Test
    void aGroupIsNotInsideOneOfFewerChildren() {
        Line outer = line(row("outer", Map.of("no", 20L), 30, people(0, 30)));
        assertThat(line(row("inner", Map.of("no", 20L), 30, people(0, 20))).isInside(outer))
                .isTrue();
        assertThat(line(row("inner", Map.of("no", 20L), 31, people(0, 20))).isInside(outer))
                .isFalse();
        assertThat(line(row("inner", Map.of("no", 20L, "else", 9L), 30, people(0, 20)))
                        .isInside(outer))
                .isTrue();
    }
}
