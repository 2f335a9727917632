package org.heard.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.suppression.SmallProblems.equation;
import static org.heard.figures.suppression.SmallProblems.set;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static SuppressionProblem puzzle(
            Set<String> primary, Set<String> sensitive, List<Equation> sums, ProblemCell... figures) {
        return new SuppressionProblem(List.of(figures), sums, primary, sensitive);
    }

    private static Optional<java.util.BitSet> search(SuppressionProblem puzzle, int... barred) {
        return new Search(puzzle, new AuditIntervals(puzzle), set(barred)).from(puzzle.primary);
    }

    private static SuppressionProblem row(ProblemCell a, ProblemCell b, ProblemCell c) {
        double total = a.value() + b.value() + c.value();
        return puzzle(Set.of("a"), Set.of("a"), List.of(equation(total, "a", 1, "b", 1, "c", 1)), a, b, c);
    }

    @Test
    void hidesTheCheapestPartnerAndNothingWhereNothingIsSensitive() {
        assertThat(search(row(ProblemCell.of("a", 3), ProblemCell.of("b", 10).cost(2), ProblemCell.of("c", 17))))
                .contains(set(0, 2));
        SuppressionProblem calm = puzzle(Set.of(), Set.of(), List.of(), ProblemCell.of("a", 3));
        assertThat(search(calm)).contains(set());
    }

    @Test
    void leavesABarredFigureShown() {
        SuppressionProblem puzzle =
                row(ProblemCell.of("a", 3), ProblemCell.of("b", 10).cost(2), ProblemCell.of("c", 17));
        assertThat(search(puzzle, 2)).contains(set(0, 1));
        assertThat(search(puzzle, 1, 2)).isEmpty();
    }

    @Test
    void findsNothingWhereEverythingElseMustStay() {
        ProblemCell frozen = ProblemCell.of("b", 10).with(ProblemCell.Trait.FROZEN);
        ProblemCell never = ProblemCell.of("c", 10).with(ProblemCell.Trait.NEVER_HIDE);
        assertThat(search(row(ProblemCell.of("a", 3), frozen, never))).isEmpty();
    }

    @Test
    void noPatternCouldBeSafeWhereHidingEverythingElseIsNotEnough() {
        assertThat(couldBeSafe(ProblemCell.of("b", 10))).isTrue();
        assertThat(couldBeSafe(ProblemCell.of("b", 3))).isFalse();
        assertThat(couldBeSafe(ProblemCell.of("b", 10).with(ProblemCell.Trait.FROZEN)))
                .isFalse();
    }

    private static boolean couldBeSafe(ProblemCell b) {
        SuppressionProblem puzzle =
                row(ProblemCell.of("a", 1), b, ProblemCell.of("c", 9).with(ProblemCell.Trait.NEVER_HIDE));
        return new Search(puzzle, new AuditIntervals(puzzle), set()).couldBeSafe();
    }

    /** More than twenty to choose from: the cheapest that lets it move up and down. */
    @Test
    void amongManyNeighboursTheCheapestMoveBothWaysIsTaken() {
        List<ProblemCell> figures = new ArrayList<>(List.of(BETWEEN));
        List<Object> terms = new ArrayList<>(List.of("a", 1));
        for (int i = 0; i < 30; i++) {
            figures.add(ProblemCell.of("n" + i, 10).cost(i == 17 ? 1 : 2));
            terms.addAll(List.of("n" + i, 1));
        }
        SuppressionProblem puzzle =
                new SuppressionProblem(figures, List.of(equation(303, terms.toArray())), Set.of("a"), Set.of("a"));
        assertThat(search(puzzle)).contains(puzzle.places(Set.of("a", "n17")));
    }

    /** No one move of four is possible, but two small partners together give four values. */
    @Test
    void takesTheBestNeighbourWhereNoMoveIsFarEnough() {
        SuppressionProblem puzzle = row(
                ProblemCell.of("a", 3),
                ProblemCell.of("b", 3),
                ProblemCell.of("c", 9).with(ProblemCell.Trait.NEVER_HIDE));
        assertThat(search(puzzle)).contains(set(0, 1));
    }

    @Test
    void leavesTheStartAsItWas() {
        SuppressionProblem puzzle = row(ProblemCell.of("a", 3), ProblemCell.of("b", 10), ProblemCell.of("c", 17));
        search(puzzle);
        assertThat(puzzle.primary).isEqualTo(set(0));
    }

    /** "b" protects "a" by itself; what else stands hidden at the start without need is shown again. */
    @Test
    void showsAgainWhatIsNotNeededDearestFirst() {
        SuppressionProblem puzzle = row(
                ProblemCell.of("a", 3),
                ProblemCell.of("b", 10),
                ProblemCell.of("c", 17).cost(4));
        Search search = new Search(puzzle, new AuditIntervals(puzzle), set());
        assertThat(search.from(set(0, 1, 2))).contains(set(0, 1));
        SuppressionProblem other =
                row(ProblemCell.of("a", 3), ProblemCell.of("b", 10).cost(4), ProblemCell.of("c", 17));
        assertThat(new Search(other, new AuditIntervals(other), set()).from(set(0, 1, 2)))
                .contains(set(0, 2));
    }

    @Test
    void theDearestComesFirstThenTheLargestThenTheFirst() {
        SuppressionProblem puzzle = puzzle(
                Set.of("a"),
                Set.of(),
                List.of(),
                ProblemCell.of("a", 3).cost(9),
                ProblemCell.of("b", 10),
                ProblemCell.of("c", 17),
                ProblemCell.of("d", 10),
                ProblemCell.of("e", 10).cost(5),
                ProblemCell.of("f", 10));
        assertThat(Search.dearestFirst(puzzle, set(0, 1, 2, 3, 4))).containsExactly(4, 2, 1, 3);
    }

    /** Down by four with "b" is cheapest, though "c" would leave more room. */
    @Test
    void takesTheCheapestMoveNotTheWidest() {
        assertThat(search(row(
                        ProblemCell.of("a", 8),
                        ProblemCell.of("b", 2),
                        ProblemCell.of("c", 20).cost(2))))
                .contains(set(0, 1));
    }

    /** Known to be from one to six, so that it moves by four in no direction, but by three up and two down. */
    private static final ProblemCell BETWEEN = ProblemCell.of("a", 3).between(1, 6);

    @Test
    void ofNeighboursTheOneThatWidensMostIsTaken() {
        assertThat(search(row(BETWEEN, ProblemCell.of("b", 3), ProblemCell.of("c", 20))))
                .contains(set(0, 2));
    }

    @Test
    void ofNeighboursThatWidenAlikeTheCheapestThenTheSmallestIsTaken() {
        assertThat(search(row(BETWEEN, ProblemCell.of("b", 10).cost(2), ProblemCell.of("c", 20))))
                .contains(set(0, 2));
        assertThat(search(row(BETWEEN, ProblemCell.of("b", 20), ProblemCell.of("c", 10))))
                .contains(set(0, 2));
    }

    /** Two chains, "b" with "c" and "p" with "q": each needs both, and "q" alone looks cheapest. */
    @Test
    void aChainIsMadeFromTheNarrowFigureOutwards() {
        SuppressionProblem puzzle = puzzle(
                Set.of("a"),
                Set.of("a"),
                List.of(
                        equation(43, "a", 1, "b", 1, "p", 1),
                        equation(40, "b", 1, "c", 1),
                        equation(40, "p", 1, "q", 1)),
                BETWEEN,
                ProblemCell.of("b", 20).cost(2),
                ProblemCell.of("c", 20).cost(2),
                ProblemCell.of("p", 20).cost(3),
                ProblemCell.of("q", 20).cost(1.9));
        assertThat(search(puzzle)).contains(set(0, 1, 2));
    }

    /** So many pairs, each of which takes one round. */
    private static SuppressionProblem pairs(int number) {
        List<ProblemCell> figures = new ArrayList<>();
        List<Equation> sums = new ArrayList<>();
        Set<String> small = new HashSet<>();
        for (int i = 0; i < number; i++) {
            figures.add(ProblemCell.of("a" + i, 3));
            figures.add(ProblemCell.of("b" + i, 20));
            sums.add(equation(23, "a" + i, 1, "b" + i, 1));
            small.add("a" + i);
        }
        return new SuppressionProblem(figures, sums, small, small);
    }

    @Test
    void givesUpAfterSixtyRounds() {
        assertThat(search(pairs(60))).isPresent();
        assertThat(search(pairs(61))).isEmpty();
    }
}
