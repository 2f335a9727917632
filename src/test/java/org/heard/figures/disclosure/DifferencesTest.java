package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.disclosure.Handmade.RULES;
import static org.heard.figures.disclosure.Handmade.ledger;
import static org.heard.figures.disclosure.Handmade.lines;
import static org.heard.figures.disclosure.Handmade.people;
import static org.heard.figures.disclosure.Handmade.rounds;
import static org.heard.figures.disclosure.Handmade.row;
import static org.heard.figures.disclosure.Handmade.split;

import java.util.List;
import java.util.Set;
import org.heard.figures.suppression.ProblemCell;
import org.heard.figures.suppression.SuppressionProblem;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private final ProblemBuilder bench = new ProblemBuilder(RULES);

    private Differences differences(List<Line> lines) {
        Names names = new Names(lines);
        lines.forEach(line ->
                line.columns().forEach(p -> bench.figure(ProblemCell.of(names.id(line, p), p.count(line.row())))));
        return new Differences(names, bench);
    }

    private int sums() {
        return bench.puzzle().members.length;
    }

    @Test
    void aGroupInsideOneOfAnotherSplitLeavesTheRest() {
        List<Line> lines = lines(
                split("s", row("all", 30, 30, 30), row("a", people(0, 60), 20, 20, 20)),
                split("t", row("all", 30, 30, 30), row("b", people(0, 45), 20, 18, 7)));
        differences(lines).nested(lines);
        assertThat(sums()).isEqualTo(3);
        assertThat(bench.value("s|a no outside t|b")).isZero();
        assertThat(bench.value("s|a partly outside t|b")).isEqualTo(2);
        assertThat(bench.value("s|a yes outside t|b")).isEqualTo(13);
        assertThat(bench.puzzle().sensitive.cardinality()).isEqualTo(1);
    }

    @Test
    void groupsOfOneSplitAndEveryoneAreSeenToElsewhere() {
        List<Line> lines = lines(split(
                "s",
                row("all", people(0, 90), 30, 30, 30),
                row("a", people(0, 60), 20, 20, 20),
                row("b", people(0, 45), 20, 18, 7)));
        differences(lines).nested(lines);
        assertThat(sums()).isZero();
        List<Line> other = lines(
                split("s", row("all", people(0, 90), 30, 30, 30)),
                split("t", row("all", people(0, 90), 30, 30, 30), row("b", people(0, 45), 20, 18, 7)));
        Differences differences = differences(other);
        differences.nested(other);
        assertThat(sums()).isZero();
    }

    @Test
    void everyoneInsideEveryoneIsADifference() {
        List<Line> lines =
                lines(rounds(row("r", people(0, 90), 30, 30, 30)), split("t", row("all", people(0, 60), 20, 20, 20)));
        differences(lines).nested(lines);
        assertThat(sums()).isEqualTo(3);
        assertThat(bench.value("q.rounds|r no outside t|all")).isEqualTo(10);
    }

    @Test
    void theBaseOfAGroupTellsHowManyOfAProfileThereAre() {
        Line line = lines(rounds(row("r", 40, 3, 20))).get(0);
        Differences differences = differences(List.of(line));
        differences.sizesOfGroups(
                line, List.of(new GroupSizes.Bound(new java.util.TreeSet<>(Set.of("no", "partly")), 38, 45)));
        SuppressionProblem puzzle = bench.puzzle();
        assertThat(bench.value("q.rounds|r silent [no, partly]")).isEqualTo(5);
        ProblemCell silent = puzzle.figures.stream()
                .filter(f -> f.is(ProblemCell.Trait.LATENT))
                .findFirst()
                .orElseThrow();
        assertThat(silent.least()).isZero();
        assertThat(silent.most()).isEqualTo(7);
        assertThat(puzzle.totals).containsExactly(38);
        assertThat(puzzle.members).hasDimensions(1, 3);
    }

    private void since(TrueTable.Row then, TrueTable.Row now) {
        Earlier earlier = Earlier.of(ledger(rounds(then)));
        Line line = lines(rounds(now)).get(0);
        differences(List.of(line)).sinceEarlier(line, earlier, RULES);
    }

    @Test
    void tenWhoCameInTellTheirAnswersByTheDifference() {
        since(row("r", people(0, 60), 20, 20, 20), row("r", people(0, 72), 20, 22, 30));
        assertThat(sums()).isEqualTo(3);
        assertThat(bench.value("q.rounds|r partly since")).isEqualTo(2);
        assertThat(bench.value("q.rounds|r no since")).isZero();
        assertThat(bench.value("q.rounds|r partly before")).isEqualTo(20);
        assertThat(bench.puzzle().sensitive.cardinality()).isEqualTo(1);
        assertThat(bench.puzzle().figures.stream().filter(f -> f.is(ProblemCell.Trait.FROZEN)))
                .hasSize(3);
    }

    @Test
    void tenWhoLeftTellTheirsToo() {
        since(row("r", people(0, 60), 20, 20, 20), row("r", people(0, 48), 20, 18, 10));
        assertThat(sums()).isEqualTo(3);
        assertThat(bench.value("q.rounds|r partly since")).isEqualTo(2);
        assertThat(bench.value("q.rounds|r yes since")).isEqualTo(10);
    }

    @Test
    void anAnswerThatWasEditedAsWellGivesNoSum() {
        since(row("r", people(0, 60), 20, 20, 20), row("r", people(0, 72), 19, 23, 30));
        assertThat(sums()).isEqualTo(2);
    }

    @Test
    void whereNothingOrTooMuchHasChangedThereIsNoDifference() {
        since(row("r", people(0, 60), 20, 20, 20), row("r", people(0, 60), 20, 20, 20));
        since(row("r", people(0, 60), 20, 20, 20), row("r", people(20, 90), 20, 20, 20));
        since(row("then", people(0, 60), 20, 20, 20), row("r", people(20, 90), 20, 20, 20));
        assertThat(sums()).isZero();
    }
}
