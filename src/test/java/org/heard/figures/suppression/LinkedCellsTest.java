package org.heard.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.suppression.SmallProblems.equation;
import static org.heard.figures.suppression.SmallProblems.set;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkedCellsTest {
    /** a + b, b + c, c + d, e + f; c is never printed. */
    private final SuppressionProblem puzzle = new SuppressionProblem(
            List.of(
                    ProblemCell.of("a", 5),
                    ProblemCell.of("b", 5),
                    ProblemCell.of("c", 5).with(ProblemCell.Trait.LATENT),
                    ProblemCell.of("d", 5),
                    ProblemCell.of("e", 5),
                    ProblemCell.of("f", 5)),
            List.of(
                    equation(10, "a", 1, "b", 1),
                    equation(10, "b", 1, "c", 1),
                    equation(10, "c", 1, "d", 1),
                    equation(10, "e", 1, "f", 1)),
            Set.of(),
            Set.of());

    @Test
    void openFiguresHangTogetherThroughSums() {
        LinkedCells block = LinkedCells.around(0, puzzle, set(0, 1, 4, 5));
        assertThat(block.open()).isEqualTo(set(0, 1, 2));
        assertThat(block.hidden()).isEqualTo(set(0, 1));
        assertThat(block.equations(puzzle)).isEqualTo(set(0, 1, 2));
    }

    @Test
    void aPrintedFigureCutsABlock() {
        LinkedCells block = LinkedCells.around(0, puzzle, set(0, 3));
        assertThat(block.open()).isEqualTo(set(0));
        assertThat(block.equations(puzzle)).isEqualTo(set(0));
        assertThat(LinkedCells.around(3, puzzle, set(0, 3)).open()).isEqualTo(set(2, 3));
    }

    @Test
    void leavesWhatIsHiddenAsItWas() {
        BitSet hidden = set(0, 1, 4);
        LinkedCells.around(0, puzzle, hidden);
        assertThat(hidden).isEqualTo(set(0, 1, 4));
    }

    @Test
    void aFigureInNoSumIsABlockOfItsOwn() {
        SuppressionProblem alone =
                new SuppressionProblem(List.of(ProblemCell.of("a", 5)), List.of(), Set.of(), Set.of());
        assertThat(LinkedCells.around(0, alone, set(0))).isEqualTo(new LinkedCells(set(0), set(0)));
    }
}
