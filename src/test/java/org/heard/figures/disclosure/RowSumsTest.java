package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.figures.disclosure.Handmade.BLANK;
import static org.heard.figures.disclosure.Handmade.NO;
import static org.heard.figures.disclosure.Handmade.PARTLY;
import static org.heard.figures.disclosure.Handmade.RULES;
import static org.heard.figures.disclosure.Handmade.THREE;
import static org.heard.figures.disclosure.Handmade.YES;
import static org.heard.figures.disclosure.Handmade.column;
import static org.heard.figures.disclosure.Handmade.lines;
import static org.heard.figures.disclosure.Handmade.net;
import static org.heard.figures.disclosure.Handmade.option;
import static org.heard.figures.disclosure.Handmade.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heard.figures.suppression.NotSafe;
import org.heard.figures.suppression.ProblemCell;
import org.heard.figures.suppression.SuppressionProblem;
import org.junit.jupiter.api.Test;

/** Sums are written as they are printed: "p no + p yes = p base". */
class RowSumsTest {
    private final ProblemBuilder bench = new ProblemBuilder(RULES);

    private Set<String> sums() {
        SuppressionProblem puzzle = bench.puzzle();
        Set<String> sums = new TreeSet<>();
        for (int e = 0; e < puzzle.members.length; e++) {
            List<String> terms = new ArrayList<>();
            for (int k = 0; k < puzzle.members[e].length; k++) {
                String sign = puzzle.coefficients[e][k] > 0 ? "" : "-";
                terms.add(sign + puzzle.figure(puzzle.members[e][k]).id());
            }
            sums.add(String.join(", ", terms));
        }
        return sums;
    }

    private void row(TrueTable... tables) {
        List<Line> lines = lines(tables);
        Names names = new Names(lines);
        lines.forEach(line -> {
            line.columns().forEach(p -> bench.figure(ProblemCell.of(names.id(line, p), p.count(line.row()))));
            bench.figure(ProblemCell.of(names.base(line), line.row().base()));
        });
        new RowSums(names, bench, names.population(lines.get(0)), lines).add(List.of());
    }

    private static TrueTable rounds(String id, List<Column> columns, Map<String, Long> counts, long base) {
        return table(id, SafeTable.Kind.ROUNDS, columns, Handmade.row("r", counts, base, Set.of()));
    }

    private static final Map<String, Long> COUNTS = Map.of("no", 9L, "partly", 8L, "yes", 7L, "some", 15L, "blank", 3L);

    @Test
    void optionsAddUpToTheBaseAndNotWhatIsOutsideIt() {
        row(rounds("t", List.of(NO, PARTLY, YES, BLANK), COUNTS, 24));
        assertThat(sums()).containsExactlyInAnyOrder("-t|r base, t|r no, t|r partly, t|r yes");
    }

    @Test
    void whatIsLeftOfTheBaseIsWorkedOut() {
        row(rounds("t", THREE, COUNTS, 26));
        assertThat(sums()).containsExactlyInAnyOrder("-t|r base, t|r base rest, t|r no, t|r partly, t|r yes");
        assertThat(bench.value("t|r base rest")).isEqualTo(2);
        assertThat(bench.puzzle().sensitive.cardinality()).isEqualTo(1);
    }

    @Test
    void optionsAddUpToTheirNetAndTheNetAndTheRestToTheBase() {
        row(rounds("t", List.of(NO, PARTLY, YES, net("some", Column.Kind.NET_POSITIVE, "partly", "yes")), COUNTS, 24));
        assertThat(sums())
                .containsExactlyInAnyOrder("-t|r base, t|r no, t|r partly+yes", "t|r partly, -t|r partly+yes, t|r yes");
    }

    @Test
    void aNetOfEverythingIsTheBase() {
        Map<String, Long> counts = Map.of("no", 9L, "yes", 7L, "any", 16L);
        row(rounds("t", List.of(NO, YES, net("any", Column.Kind.NET_POSITIVE, "no", "yes")), counts, 16));
        assertThat(sums()).containsExactlyInAnyOrder("-t|r base, t|r no+yes", "t|r no, -t|r no+yes, t|r yes");
    }

    @Test
    void columnsThatOverlapCannotBeProtected() {
        List<Column> columns = List.of(
                NO,
                net("a", Column.Kind.NET_POSITIVE, "partly", "yes"),
                net("b", Column.Kind.NET_NEGATIVE, "no", "partly"));
        assertThatThrownBy(() -> row(rounds("t", columns, Map.of("no", 9L, "a", 15L, "b", 17L), 24)))
                .isInstanceOf(NotSafe.class)
                .hasMessage("In t|r two columns overlap, so that their sums cannot be protected."
                        + " Take one of them out.");
    }

    @Test
    void moreThanTheBaseIsAMistake() {
        assertThatThrownBy(() -> row(rounds("t", THREE, COUNTS, 23)))
                .isInstanceOf(NotSafe.class)
                .hasMessage("In t|r the columns add up to more than the base. Correct the table.");
    }

    /** Five points beside three of other words: the kinds are joined where they count the same. */
    @Test
    void twoCodingsAreJoinedWhereAKindHasTheSameCount() {
        List<Column> other = List.of(column("bad", Column.Kind.NEGATIVE), column("good", Column.Kind.POSITIVE));
        row(rounds("a", THREE, COUNTS, 24), rounds("b", other, Map.of("bad", 9L, "good", 15L), 24));
        assertThat(sums())
                .containsExactlyInAnyOrder(
                        "-a|r bad, a|r no", "a|r bad, -a|r base, a|r good", "-a|r base, a|r no, a|r partly, a|r yes");
    }

    @Test
    void aCodingInsideAWiderOneHasNoSumsOfItsOwn() {
        List<Column> three = List.of(NO, net("some", Column.Kind.NET_POSITIVE, "partly", "yes"));
        row(rounds("b", three, COUNTS, 24), rounds("a", THREE, COUNTS, 24));
        assertThat(sums())
                .containsExactlyInAnyOrder("-a|r base, a|r no, a|r partly+yes", "a|r partly, -a|r partly+yes, a|r yes");
    }

    /** One table joins yes and partly, the other partly and no: both are sums of what neither prints. */
    @Test
    void twoCodingsThatOverlapAreSumsOfTheSameOptions() {
        TrueTable.Finest finest = new TrueTable.Finest(
                Map.of("good", Set.of("partly", "yes"), "bad", Set.of("no")),
                Map.of("no", 9L, "partly", 3L, "yes", 12L));
        TrueTable.Finest other =
                new TrueTable.Finest(Map.of("best", Set.of("yes"), "rest", Set.of("no", "partly")), finest.counts());
        row(
                coded("a", List.of("good", "bad"), Map.of("good", 15L, "bad", 9L), finest),
                coded("b", List.of("best", "rest"), Map.of("best", 12L, "rest", 12L), other));
        assertThat(sums())
                .containsExactlyInAnyOrder(
                        "-a|r base, a|r no, a|r partly, a|r yes",
                        "a|r no, -a|r no+partly, a|r partly",
                        "a|r partly, -a|r partly+yes, a|r yes");
        assertThat(bench.puzzle().sensitive.cardinality()).isEqualTo(1);
    }

    private static TrueTable coded(String id, List<String> columns, Map<String, Long> counts, TrueTable.Finest finest) {
        return new TrueTable(
                id,
                SafeTable.Kind.ROUNDS,
                rounds(id, THREE, COUNTS, 24).about(),
                columns.stream().map(Handmade::option).toList(),
                List.of(Handmade.row("r", counts, 24, Set.of())),
                List.of(),
                Map.of("r", finest));
    }

    @Test
    void theWiderCodingComesFirstWhateverItsName() {
        row(rounds("a", List.of(NO), COUNTS, 24), rounds("b", THREE, COUNTS, 24));
        assertThat(sums()).containsExactly("-a|r base, a|r no, a|r partly, a|r yes");
    }

    @Test
    void twoCodingsAreNotJoinedWhereAKindDiffers() {
        List<Column> other = List.of(column("bad", Column.Kind.NEGATIVE), column("good", Column.Kind.POSITIVE));
        row(rounds("a", THREE, COUNTS, 24), rounds("b", other, Map.of("bad", 10L, "good", 14L), 24));
        assertThat(sums()).hasSize(2);
    }

    /** "n" counts two options of the other coding and one more, which nobody would look for there. */
    @Test
    void aCodingAddsUpWithoutTheNetsOfAnother() {
        List<Column> one = List.of(option("a1"), option("a2"), option("x"));
        List<Column> other = List.of(net("n", Column.Kind.NET_POSITIVE, "a1", "a2", "z"), option("y"));
        row(
                rounds("s", one, Map.of("a1", 5L, "a2", 6L, "x", 9L), 20),
                rounds("t", other, Map.of("n", 13L, "y", 7L), 20));
        assertThat(sums())
                .containsExactlyInAnyOrder("s|r a1, s|r a2, -s|r base, s|r x", "s|r a1+a2+z, -s|r base, s|r y");
    }
}
