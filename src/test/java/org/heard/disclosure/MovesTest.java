package org.heard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.disclosure.Handmade.equation;
import static org.heard.disclosure.Handmade.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to be hidden so that a figure can move, in tables small enough to see it. */
class MovesTest {
    private static final int NONE = -1;

    /** One row: a + b + c are 30; a is hidden, b is dear, c is cheap. */
    private static Puzzle row(Figure... figures) {
        List<Object> terms = new ArrayList<>();
        double total = 0;
        for (Figure figure : figures) {
            terms.add(figure.id());
            terms.add(1);
            total += figure.value();
        }
        return new Puzzle(List.of(figures), List.of(equation(total, terms.toArray())), Set.of(), Set.of());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theCheapestPartnerIsHidden(boolean networks) {
        Puzzle dear = row(Figure.of("a", 3), Figure.of("b", 10).cost(2), Figure.of("c", 17));
        assertThat(moves(dear, networks, NONE).toHide(0, set(0))).contains(set(2));
        Puzzle equal = row(Figure.of("a", 3), Figure.of("b", 10), Figure.of("c", 17));
        assertThat(moves(equal, networks, NONE).toHide(0, set(0))).contains(set(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBarredFigureAndOneThatMustStayAreLeftShown(boolean networks) {
        Puzzle puzzle = row(Figure.of("a", 3), Figure.of("b", 10), Figure.of("c", 17));
        assertThat(moves(puzzle, networks, 1).toHide(0, set(0))).contains(set(2));
        Puzzle frozen = row(Figure.of("a", 3), Figure.of("b", 10).with(Figure.Trait.FROZEN), Figure.of("c", 17));
        assertThat(moves(frozen, networks, NONE).toHide(0, set(0))).contains(set(2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsHiddenOrNeverPrintedMovesForNothing(boolean networks) {
        Puzzle puzzle = row(Figure.of("a", 3), Figure.of("b", 10).cost(9), Figure.of("c", 17));
        assertThat(moves(puzzle, networks, NONE).toHide(0, set(0, 1))).isEmpty();
        Puzzle latent = row(Figure.of("a", 3), Figure.of("b", 10).with(Figure.Trait.LATENT), Figure.of("c", 17));
        assertThat(moves(latent, networks, NONE).toHide(0, set(0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereNothingCanMoveNothingIsNamed(boolean networks) {
        Puzzle puzzle = row(Figure.of("a", 3), Figure.of("b", 10).with(Figure.Trait.NEVER_HIDE));
        assertThat(moves(puzzle, networks, NONE).toHide(0, set(0))).isEmpty();
        Puzzle narrow = row(Figure.of("a", 3).between(1, 6), Figure.of("b", 10));
        assertThat(moves(narrow, networks, NONE).toHide(0, set(0))).isEmpty();
    }

    /** Up, b would have to shrink by four, but it is only four: zeros are printed. Down, a has nothing to give. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPartnerIsNeverSmallerThanOne(boolean networks) {
        Puzzle puzzle =
                row(Figure.of("a", 3), Figure.of("b", 4), Figure.of("c", 17).cost(50));
        assertThat(moves(puzzle, networks, NONE).toHide(0, set(0))).contains(set(1, 2));
        Puzzle five =
                row(Figure.of("a", 3), Figure.of("b", 5), Figure.of("c", 17).cost(50));
        assertThat(moves(five, networks, NONE).toHide(0, set(0))).contains(set(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void movesDownWhereThatIsCheaperThanUp(boolean networks) {
        Puzzle puzzle =
                row(Figure.of("a", 8), Figure.of("b", 2), Figure.of("c", 20).cost(9));
        assertThat(moves(puzzle, networks, NONE).toHide(0, set(0))).contains(set(1));
        Puzzle up = row(Figure.of("a", 3), Figure.of("b", 20));
        assertThat(moves(up, networks, NONE).toHide(0, set(0))).contains(set(1));
    }

    /** Two rows by three columns: three more cells close a circle. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inATableAWholeCircleIsHidden(boolean networks) {
        Puzzle table = new Puzzle(
                List.of(
                        Figure.of("00", 3),
                        Figure.of("01", 30),
                        Figure.of("02", 20),
                        Figure.of("10", 20),
                        Figure.of("11", 30).cost(3),
                        Figure.of("12", 20)),
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
        Puzzle puzzle = new Puzzle(
                List.of(
                        Figure.of("a", 3),
                        Figure.of("b", 20).cost(1.5),
                        Figure.of("sum", 9).with(Figure.Trait.CONTINUOUS)),
                List.of(equation(0, "a", 3, "sum", -1), equation(23, "a", 1, "b", 1)),
                Set.of(),
                Set.of());
        assertThat(moves(puzzle, true, NONE).toHide(0, set(0))).contains(set(1, 2));
        Puzzle choice = new Puzzle(
                List.of(
                        Figure.of("a", 3),
                        Figure.of("b", 60).cost(2.5).with(Figure.Trait.CONTINUOUS),
                        Figure.of("c", 60).cost(2)),
                List.of(equation(129, "a", 3, "b", 1, "c", 1)),
                Set.of(),
                Set.of());
        assertThat(moves(choice, true, NONE).toHide(0, set(0))).contains(set(1));
    }

    @Test
    void aRoundedFigureMovesInsideItsRoundingForNothing() {
        Figure inside = Figure.of("b", 60).cost(9).shownWithin(50, 70);
        Puzzle wide = row(Figure.of("a", 3), inside, Figure.of("c", 60));
        assertThat(moves(wide, false, NONE).toHide(0, set(0))).isEmpty();
        Figure narrow = Figure.of("b", 60).cost(9).shownWithin(59, 61);
        assertThat(moves(row(Figure.of("a", 3), narrow, Figure.of("c", 60)), false, NONE)
                        .toHide(0, set(0)))
                .contains(set(2));
        Figure cheap = Figure.of("b", 60).shownWithin(59, 61);
        assertThat(moves(row(Figure.of("a", 3), cheap, Figure.of("c", 60).cost(9)), false, NONE)
                        .toHide(0, set(0)))
                .contains(set(1));
        Figure never = cheap.with(Figure.Trait.NEVER_HIDE);
        assertThat(moves(row(Figure.of("a", 3), never, Figure.of("c", 60)), false, NONE)
                        .toHide(0, set(0)))
                .contains(set(2));
    }

    private static Moves moves(Puzzle puzzle, boolean networks, int barred) {
        return new Moves(puzzle, networks, barred < 0 ? set() : set(barred));
    }
}
