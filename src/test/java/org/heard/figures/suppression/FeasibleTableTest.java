package org.heard.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.figures.suppression.SmallProblems.equation;
import static org.heard.figures.suppression.SmallProblems.set;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeasibleTableTest {
    @Test
    void aPartIsLargestWhereTheOtherIsOne() {
        SuppressionProblem puzzle =
                puzzle(equation(10, "a", 1, "b", 1), ProblemCell.of("a", 3), ProblemCell.of("b", 7));
        assertThat(filling(puzzle, 0, 1).extreme(0, true)).containsEntry(0, 9.0).containsEntry(1, 1.0);
        assertThat(filling(puzzle, 0, 1).extreme(0, false))
                .containsEntry(0, 1.0)
                .containsEntry(1, 9.0);
    }

    @Test
    void printedFiguresAreTakenOffTheTotal() {
        SuppressionProblem puzzle = puzzle(
                equation(24, "a", 1, "b", 1, "c", 2),
                ProblemCell.of("a", 3),
                ProblemCell.of("b", 7),
                ProblemCell.of("c", 7));
        assertThat(filling(puzzle, 0, 1).extreme(0, true))
                .containsOnlyKeys(0, 1)
                .containsEntry(0, 9.0);
    }

    @Test
    void looksNoFurtherThanTwiceTheWidthFromTheTruth() {
        SuppressionProblem puzzle =
                puzzle(equation(100, "a", 1, "b", 1), ProblemCell.of("a", 50), ProblemCell.of("b", 50));
        assertThat(filling(puzzle, 0, 1).extreme(0, true)).containsEntry(0, 58.0);
        assertThat(filling(puzzle, 0, 1).extreme(0, false)).containsEntry(0, 42.0);
        SuppressionProblem far = puzzle(equation(0, "a", 10, "b", -1), ProblemCell.of("a", 5), ProblemCell.of("b", 50));
        assertThat(filling(far, 0, 1).extreme(0, true)).containsEntry(0, 13.0).containsEntry(1, 130.0);
    }

    @Test
    void countsAreWholeEvenWhereAFractionWouldGoFurther() {
        SuppressionProblem puzzle =
                puzzle(equation(20, "a", 2, "b", 3), ProblemCell.of("a", 4), ProblemCell.of("b", 4));
        assertThat(filling(puzzle, 0, 1).extreme(0, true)).containsEntry(0, 7.0).containsEntry(1, 2.0);
    }

    @Test
    void aFigureThatIsNoCountMayBeAFraction() {
        SuppressionProblem puzzle = puzzle(
                equation(20, "a", 2, "b", 3),
                ProblemCell.of("a", 4).with(ProblemCell.Trait.CONTINUOUS),
                ProblemCell.of("b", 4));
        assertThat(filling(puzzle, 0, 1).extreme(0, true)).containsEntry(0, 8.5).containsEntry(1, 1.0);
        SuppressionProblem other = puzzle(
                equation(20, "a", 2, "b", 3),
                ProblemCell.of("a", 4),
                ProblemCell.of("b", 4).with(ProblemCell.Trait.CONTINUOUS));
        assertThat(filling(other, 0, 1).extreme(0, true)).containsEntry(0, 8.0);
    }

    @Test
    void figuresThatContradictEachOtherAreNotSafe() {
        SuppressionProblem puzzle = puzzle(
                equation(10, "a", 1, "b", 1),
                ProblemCell.of("a", 3).between(6, 90),
                ProblemCell.of("b", 7).between(6, 90));
        FeasibleTable filling = filling(puzzle, 0, 1);
        assertThatThrownBy(() -> filling.extreme(0, true))
                .isInstanceOf(NotSafe.class)
                .hasMessage("the figures around a contradict each other");
    }

    private static SuppressionProblem puzzle(Equation equation, ProblemCell... figures) {
        return new SuppressionProblem(List.of(figures), List.of(equation), Set.of(), Set.of());
    }

    private static FeasibleTable filling(SuppressionProblem puzzle, int... hidden) {
        BitSet set = set(hidden);
        return new FeasibleTable(puzzle, LinkedCells.around(0, puzzle, set), set);
    }
}
