package org.heard.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.suppression.SmallProblems.equation;
import static org.heard.figures.suppression.SmallProblems.set;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to be hidden so that a figure can move, in tables small enough to see it. */
class MovesTest {
    private static final int NONE = -1;

    /** One row: a + b + c are 30; a is hidden, b is dear, c is cheap. */
    private static SuppressionProblem row(ProblemCell... figures) {
        List<Object> terms = new ArrayList<>();
        double total = 0;
        for (ProblemCell figure : figures) {
            terms.add(figure.id());
            terms.add(1);
            total += figure.value();
        }
        return new SuppressionProblem(List.of(figures), List.of(equation(total, terms.toArray())), Set.of(), Set.of());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theCheapestPartnerIsHidden(boolean networks) {
        SuppressionProblem dear =
                row(ProblemCell.of("a", 3), ProblemCell.of("b", 10).cost(2), ProblemCell.of("c", 17));
        assertThat(moves(dear, networks, NONE).toHide(0, set(0))).contains(set(2));
        SuppressionProblem equal = row(ProblemCell.of("a", 3), ProblemCell.of("b", 10), ProblemCell.of("c", 17));
        assertThat(moves(equal, networks, NONE).toHide(0, set(0))).contains(set(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBarredFigureAndOneThatMustStayAreLeftShown(boolean networks) {
        SuppressionProblem puzzle = row(ProblemCell.of("a", 3), ProblemCell.of("b", 10), ProblemCell.of("c", 17));
        assertThat(moves(puzzle, networks, 1).toHide(0, set(0))).contains(set(2));
        SuppressionProblem frozen = row(
                ProblemCell.of("a", 3),
                ProblemCell.of("b", 10).with(ProblemCell.Trait.FROZEN),
                ProblemCell.of("c", 17));
        assertThat(moves(frozen, networks, NONE).toHide(0, set(0))).contains(set(2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsHiddenOrNeverPrintedMovesForNothing(boolean networks) {
        SuppressionProblem puzzle =
                row(ProblemCell.of("a", 3), ProblemCell.of("b", 10).cost(9), ProblemCell.of("c", 17));
        assertThat(moves(puzzle, networks, NONE).toHide(0, set(0, 1))).isEmpty();
        SuppressionProblem latent = row(
                ProblemCell.of("a", 3),
                ProblemCell.of("b", 10).with(ProblemCell.Trait.LATENT),
                ProblemCell.of("c", 17));
        assertThat(moves(latent, networks, NONE).toHide(0, set(0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereNothingCanMoveNothingIsNamed(boolean networks) {
        SuppressionProblem puzzle =
                row(ProblemCell.of("a", 3), ProblemCell.of("b", 10).with(ProblemCell.Trait.NEVER_HIDE));
        assertThat(moves(puzzle, networks, NONE).toHide(0, set(0))).isEmpty();
        SuppressionProblem narrow = row(ProblemCell.of("a", 3).between(1, 6), ProblemCell.of("b", 10));
        assertThat(moves(narrow, networks, NONE).toHide(0, set(0))).isEmpty();
    }

    /** From one to six it moves by four in no direction, but three up and one down, with b. */
    @Test
    void whatMovesFarEnoughInNoOneDirectionMovesInBoth() {
        SuppressionProblem narrow = row(
                ProblemCell.of("a", 3).between(1, 6),
                ProblemCell.of("b", 10),
                ProblemCell.of("c", 17).cost(9));
        assertThat(moves(narrow, true, NONE).toHideBothWays(0, set(0))).contains(set(1));
        assertThat(moves(narrow, true, NONE).toHideBothWays(0, set(0, 1))).isEmpty();
        SuppressionProblem never = row(
                ProblemCell.of("a", 3).between(1, 6), ProblemCell.of("b", 10).with(ProblemCell.Trait.NEVER_HIDE));
        assertThat(moves(never, true, NONE).toHideBothWays(0, set(0))).isEmpty();
    }

    /** Up, b would have to shrink by four, but it is only four: zeros are printed. Down, a has nothing to give. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPartnerIsNeverSmallerThanOne(boolean networks) {
        SuppressionProblem puzzle = row(
                ProblemCell.of("a", 3),
                ProblemCell.of("b", 4),
                ProblemCell.of("c", 17).cost(50));
        assertThat(moves(puzzle, networks, NONE).toHide(0, set(0))).contains(set(1, 2));
        SuppressionProblem five = row(
                ProblemCell.of("a", 3),
                ProblemCell.of("b", 5),
                ProblemCell.of("c", 17).cost(50));
        assertThat(moves(five, networks, NONE).toHide(0, set(0))).contains(set(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void movesDownWhereThatIsCheaperThanUp(boolean networks) {
        SuppressionProblem puzzle = row(
                ProblemCell.of("a", 8),
                ProblemCell.of("b", 2),
                ProblemCell.of("c", 20).cost(9));
        assertThat(moves(puzzle, networks, NONE).toHide(0, set(0))).contains(set(1));
        SuppressionProblem up = row(ProblemCell.of("a", 3), ProblemCell.of("b", 20));
        assertThat(moves(up, networks, NONE).toHide(0, set(0))).contains(set(1));
    }

    /** Two rows by three columns: three more cells close a circle. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inATableAWholeCircleIsHidden(boolean networks) {
        SuppressionProblem table = new SuppressionProblem(
                List.of(
                        ProblemCell.of("00", 3),
                        ProblemCell.of("01", 30),
                        ProblemCell.of("02", 20),
                        ProblemCell.of("10", 20),
                        ProblemCell.of("11", 30).cost(3),
                        ProblemCell.of("12", 20)),
                List.of(
                        equation(53, "00", 1, "01", 1, "02", 1),
                        equation(70, "10", 1, "11", 1, "12", 1),
                        equation(23, "00", 1, "10", 1),
                        equation(60, "01", 1, "11", 1),
                        equation(40, "02", 1, "12", 1)),
                Set.of(),
                Set.of());
        assertThat(moves(table, networks, NONE).toHide(0, set(0))).contains(set(2, 3, 5));
        assertThat(moves(table, networks, 5).toHide(0, set(0))).contains(set(1, 3, 4));
    }

    /** The mean is a sum of scores: hiding it costs no more although it moves by three for each answer. */
    @Test
    void aSumOfScoresIsAsDearAsOneAnswer() {
        SuppressionProblem puzzle = new SuppressionProblem(
                List.of(
                        ProblemCell.of("a", 3),
                        ProblemCell.of("b", 20).cost(1.5),
                        ProblemCell.of("sum", 9).with(ProblemCell.Trait.CONTINUOUS)),
                List.of(equation(0, "a", 3, "sum", -1), equation(23, "a", 1, "b", 1)),
                Set.of(),
                Set.of());
        assertThat(moves(puzzle, true, NONE).toHide(0, set(0))).contains(set(1, 2));
        SuppressionProblem choice = new SuppressionProblem(
                List.of(
                        ProblemCell.of("a", 3),
                        ProblemCell.of("b", 60).cost(2.5).with(ProblemCell.Trait.CONTINUOUS),
                        ProblemCell.of("c", 60).cost(2)),
                List.of(equation(129, "a", 3, "b", 1, "c", 1)),
                Set.of(),
                Set.of());
        assertThat(moves(choice, true, NONE).toHide(0, set(0))).contains(set(1));
    }

    @Test
    void aRoundedFigureMovesInsideItsRoundingForNothing() {
        ProblemCell inside = ProblemCell.of("b", 60).cost(9).shownWithin(50, 70);
        SuppressionProblem wide = row(ProblemCell.of("a", 3), inside, ProblemCell.of("c", 60));
        assertThat(moves(wide, false, NONE).toHide(0, set(0))).isEmpty();
        ProblemCell narrow = ProblemCell.of("b", 60).cost(9).shownWithin(59, 61);
        assertThat(moves(row(ProblemCell.of("a", 3), narrow, ProblemCell.of("c", 60)), false, NONE)
                        .toHide(0, set(0)))
                .contains(set(2));
        ProblemCell cheap = ProblemCell.of("b", 60).shownWithin(59, 61);
        assertThat(moves(
                                row(
                                        ProblemCell.of("a", 3),
                                        cheap,
                                        ProblemCell.of("c", 60).cost(9)),
                                false,
                                NONE)
                        .toHide(0, set(0)))
                .contains(set(1));
        ProblemCell never = cheap.with(ProblemCell.Trait.NEVER_HIDE);
        assertThat(moves(row(ProblemCell.of("a", 3), never, ProblemCell.of("c", 60)), false, NONE)
                        .toHide(0, set(0)))
                .contains(set(2));
    }

    private static Moves moves(SuppressionProblem puzzle, boolean networks, int barred) {
        return new Moves(puzzle, networks, barred < 0 ? set() : set(barred));
    }

    @Test
    void aFigureMovesInsideTheSideOfItsRoundingThatItNeeds() {
        assertThat(besideRounded(3, 59, 70)).contains(set(2));
        assertThat(besideRounded(3, 50, 61)).isEmpty();
        assertThat(besideRounded(8, 59, 61)).contains(set(2));
        ProblemCell most = ProblemCell.of("a", 8).between(4, 8);
        assertThat(besideRounded(most, 50, 61)).contains(set(2));
        assertThat(besideRounded(most, 59, 64)).isEmpty();
    }

    private static Optional<BitSet> besideRounded(int a, double least, double most) {
        return besideRounded(ProblemCell.of("a", a), least, most);
    }

    private static Optional<BitSet> besideRounded(ProblemCell a, double least, double most) {
        ProblemCell rounded = ProblemCell.of("b", 60).cost(9).shownWithin(least, most);
        return moves(row(a, rounded, ProblemCell.of("c", 60)), false, NONE).toHide(0, set(0));
    }

    /** "c" stands on the other side: as one, it cannot shrink, and neither can "b". Up costs what down costs. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void upIsTakenWhereDownIsNoCheaper(boolean networks) {
        assertThat(moves(sides(8, 90, 1), networks, NONE).toHide(0, set(0))).contains(set(2));
        assertThat(moves(sides(8, 90, 0.5), networks, NONE).toHide(0, set(0))).contains(set(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFigureThatCanGrowByItsWidthAndNoMoreDoes(boolean networks) {
        assertThat(moves(sides(8, 12, 5), networks, NONE).toHide(0, set(0))).contains(set(2));
        assertThat(moves(sides(8, 11, 5), networks, NONE).toHide(0, set(0))).contains(set(1));
        SuppressionProblem five = row(ProblemCell.of("a", 5), ProblemCell.of("b", 1));
        assertThat(moves(five, networks, NONE).toHide(0, set(0))).contains(set(1));
    }

    /** a + b = c + a's own rest: up takes "c" with it, down takes "b". */
    private static SuppressionProblem sides(double a, double most, double costOfB) {
        return new SuppressionProblem(
                List.of(
                        ProblemCell.of("a", a).between(1, most),
                        ProblemCell.of("b", 1).cost(costOfB),
                        ProblemCell.of("c", 1)),
                List.of(equation(a, "a", 1, "b", 1, "c", -1)),
                Set.of(),
                Set.of());
    }

    /** "c" could shrink with "a", but "b" is cheaper whichever way "a" goes. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bothDirectionsHaveTheirRoom(boolean networks) {
        SuppressionProblem puzzle = new SuppressionProblem(
                List.of(
                        ProblemCell.of("a", 8),
                        ProblemCell.of("b", 20),
                        ProblemCell.of("c", 20).cost(5)),
                List.of(equation(8, "a", 1, "b", 1, "c", -1)),
                Set.of(),
                Set.of());
        assertThat(moves(puzzle, networks, NONE).toHide(0, set(0))).contains(set(1));
    }

    /** "b" has room for three and a half, "c" for a half: people are whole, so that "d" goes. */
    @Test
    void roundACircleWholePeopleMove() {
        SuppressionProblem puzzle = row(
                ProblemCell.of("a", 3),
                ProblemCell.of("b", 10).atLeast(6.5),
                ProblemCell.of("c", 10).cost(2).atLeast(9.5),
                ProblemCell.of("d", 10).cost(50));
        assertThat(moves(puzzle, true, NONE).toHide(0, set(0))).contains(set(1, 3));
    }

    /** "x" stands in three sums, so that no circle runs through it, though it is shown as yet. */
    @Test
    void aFigureInThreeSumsTakesOneOfEachWithIt() {
        Moves moves = moves(inThreeSums(), true, NONE);
        assertThat(moves.toHide(4, set())).contains(set(0, 1, 2, 4));
        assertThat(moves.arcs()).isEqualTo(set(0, 1, 2));
    }

    @Test
    void whatMayMoveInTwoSumsAtMostIsAnArc() {
        assertThat(moves(inThreeSums(), true, 1).arcs()).isEqualTo(set(0, 2));
        SuppressionProblem puzzle = new SuppressionProblem(
                List.of(
                        ProblemCell.of("a", 3),
                        ProblemCell.of("b", 7).with(ProblemCell.Trait.LATENT),
                        ProblemCell.of("c", 9).with(ProblemCell.Trait.FROZEN)),
                List.of(equation(10, "a", 1, "b", 1), equation(12, "a", 1, "c", 1)),
                Set.of(),
                Set.of());
        assertThat(moves(puzzle, true, NONE).arcs()).isEqualTo(set(0, 1));
    }

    private static SuppressionProblem inThreeSums() {
        return new SuppressionProblem(
                List.of(
                        ProblemCell.of("a", 20),
                        ProblemCell.of("b", 20),
                        ProblemCell.of("c", 20),
                        ProblemCell.of("d", 20).with(ProblemCell.Trait.NEVER_HIDE),
                        ProblemCell.of("x", 3)),
                List.of(
                        equation(23, "a", 1, "x", 1),
                        equation(23, "b", 1, "x", 1),
                        equation(43, "c", 1, "d", 1, "x", 1)),
                Set.of(),
                Set.of());
    }
}
