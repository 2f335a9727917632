package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.disclosure.Handmade.lines;
import static org.heard.figures.disclosure.Handmade.option;
import static org.heard.figures.disclosure.Handmade.people;
import static org.heard.figures.disclosure.Handmade.rounds;
import static org.heard.figures.disclosure.Handmade.row;
import static org.heard.figures.disclosure.Handmade.split;
import static org.heard.figures.disclosure.Handmade.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final TrueTable ROUNDS = rounds(row("r", people(0, 60), 20, 20, 20));
    private static final TrueTable SPLIT = split(
            "a.split",
            row("all", people(0, 60), 20, 20, 20),
            row("one", people(0, 30), 10, 10, 10),
            row("two", people(30, 60), 10, 10, 10));

    @Test
    void theSamePeopleHaveOneNameThatOfEveryoneFirst() {
        List<Line> lines = lines(SPLIT, ROUNDS);
        Names names = new Names(lines);
        assertThat(lines.stream().map(names::population))
                .containsExactly("a.split|all", "a.split|one", "a.split|two", "a.split|all");
        TrueTable alone = split("z", row("all", people(0, 60), 20, 20, 20), row("same", people(0, 60), 20, 20, 20));
        Names everyone = new Names(lines(alone));
        assertThat(everyone.population(lines(alone).get(1))).isEqualTo("z|all");
        TrueTable first = split("a", row("b", people(0, 60), 20, 20, 20));
        assertThat(new Names(lines(first, ROUNDS)).population(lines(first).get(0)))
                .isEqualTo("q.rounds|r");
    }

    @Test
    void aFigureIsNamedByItsPeopleAndItsOptions() {
        Line line = lines(ROUNDS).get(0);
        Names names = new Names(List.of(line));
        assertThat(names.id(line, line.columns().get(0))).isEqualTo("q.rounds|r no");
        assertThat(names.id("p", new java.util.TreeSet<>(Set.of("b", "a")))).isEqualTo("p a+b");
        assertThat(names.base(line)).isEqualTo("q.rounds|r base");
        assertThat(names.base("p")).isEqualTo("p base");
    }

    @Test
    void rowsThatAddUpAreGatheredByTheirPeople() {
        TrueTable items = table(
                "items", SafeTable.Kind.ITEMS, List.of(option("x")), row("i", Map.of("x", 9L), 60, people(0, 60)));
        List<Line> lines = lines(SPLIT, ROUNDS, items);
        Map<String, List<Line>> by = new Names(lines).byPopulation(lines);
        assertThat(by).containsOnlyKeys("a.split|all", "a.split|one", "a.split|two");
        assertThat(by.get("a.split|all")).extracting(Line::name).containsExactly("a.split|all", "q.rounds|r");
    }
}
