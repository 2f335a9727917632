package org.heard.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.figures.suppression.SmallProblems.equation;
import static org.heard.figures.suppression.SmallProblems.set;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FillingTest {
    @Test
    void aPartIsLargestWhereTheOtherIsOne() {
        Puzzle puzzle = puzzle(equation(10, "a", 1, "b", 1), Figure.of("a", 3), Figure.of("b", 7));
        assertThat(filling(puzzle, 0, 1).extreme(0, true)).containsEntry(0, 9.0).containsEntry(1, 1.0);
        assertThat(filling(puzzle, 0, 1).extreme(0, false))
                .containsEntry(0, 1.0)
                .containsEntry(1, 9.0);
    }

    @Test
    void printedFiguresAreTakenOffTheTotal() {
        Puzzle puzzle =
                puzzle(equation(24, "a", 1, "b", 1, "c", 2), Figure.of("a", 3), Figure.of("b", 7), Figure.of("c", 7));
        assertThat(filling(puzzle, 0, 1).extreme(0, true))
                .containsOnlyKeys(0, 1)
                .containsEntry(0, 9.0);
    }

    @Test
    void looksNoFurtherThanTwiceTheWidthFromTheTruth() {
        Puzzle puzzle = puzzle(equation(100, "a", 1, "b", 1), Figure.of("a", 50), Figure.of("b", 50));
        assertThat(filling(puzzle, 0, 1).extreme(0, true)).containsEntry(0, 58.0);
        assertThat(filling(puzzle, 0, 1).extreme(0, false)).containsEntry(0, 42.0);
        Puzzle far = puzzle(equation(0, "a", 10, "b", -1), Figure.of("a", 5), Figure.of("b", 50));
        assertThat(filling(far, 0, 1).extreme(0, true)).containsEntry(0, 13.0).containsEntry(1, 130.0);
    }

    @Test
    void countsAreWholeEvenWhereAFractionWouldGoFurther() {
        Puzzle puzzle = puzzle(equation(20, "a", 2, "b", 3), Figure.of("a", 4), Figure.of("b", 4));
        assertThat(filling(puzzle, 0, 1).extreme(0, true)).containsEntry(0, 7.0).containsEntry(1, 2.0);
    }

    @Test
    void aFigureThatIsNoCountMayBeAFraction() {
        Puzzle puzzle = puzzle(
                equation(20, "a", 2, "b", 3), Figure.of("a", 4).with(Figure.Trait.CONTINUOUS), Figure.of("b", 4));
        assertThat(filling(puzzle, 0, 1).extreme(0, true)).containsEntry(0, 8.5).containsEntry(1, 1.0);
        Puzzle other = puzzle(
                equation(20, "a", 2, "b", 3),
                Figure.of("a", 4),
                Figure.of("b", 4).with(Figure.Trait.CONTINUOUS));
        assertThat(filling(other, 0, 1).extreme(0, true)).containsEntry(0, 8.0);
    }

    @Test
    void figuresThatContradictEachOtherAreNotSafe() {
        Puzzle puzzle = puzzle(
                equation(10, "a", 1, "b", 1),
                Figure.of("a", 3).between(6, 90),
                Figure.of("b", 7).between(6, 90));
        Filling filling = filling(puzzle, 0, 1);
        assertThatThrownBy(() -> filling.extreme(0, true))
                .isInstanceOf(NotSafe.class)
                .hasMessage("the figures around a contradict each other");
    }

    private static Puzzle puzzle(Equation equation, Figure... figures) {
        return new Puzzle(List.of(figures), List.of(equation), Set.of(), Set.of());
    }

    private static Filling filling(Puzzle puzzle, int... hidden) {
        BitSet set = set(hidden);
        return new Filling(puzzle, Block.around(0, puzzle, set), set);
    }
}
