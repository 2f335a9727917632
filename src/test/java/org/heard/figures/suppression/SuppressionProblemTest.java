package org.heard.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.figures.suppression.SmallProblems.equation;
import static org.heard.figures.suppression.SmallProblems.set;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppressionProblemTest {
    private static final ProblemCell A = ProblemCell.of("a", 3);
    private static final ProblemCell B = ProblemCell.of("b", 7);
    private static final ProblemCell C = ProblemCell.of("c", 5);

    @Test
    void figuresStandInTheOrderOfTheirIdsInWhateverOrderTheyCame() {
        SuppressionProblem puzzle = new SuppressionProblem(List.of(C, A, B), List.of(), Set.of("b"), Set.of("c"));
        assertThat(puzzle.figures).containsExactly(A, B, C);
        assertThat(puzzle.size()).isEqualTo(3);
        assertThat(puzzle.figure(1)).isEqualTo(B);
        assertThat(puzzle.primary).isEqualTo(set(1));
        assertThat(puzzle.sensitive).isEqualTo(set(2));
    }

    @Test
    void sumsAreKeptOnceAndEmptyOnesNotAtAll() {
        SuppressionProblem puzzle = new SuppressionProblem(
                List.of(A, B, C),
                List.of(
                        equation(10, "a", 1, "b", 1),
                        equation(0),
                        equation(10, "b", 1, "a", 1),
                        equation(-1, "c", 1, "a", -2)),
                Set.of(),
                Set.of());
        assertThat(puzzle.members).hasDimensions(2, 2);
        assertThat(puzzle.members[0]).containsExactly(0, 2);
        assertThat(puzzle.coefficients[0]).containsExactly(-2, 1);
        assertThat(puzzle.totals).containsExactly(-1, 10);
        assertThat(puzzle.equationsOf[0]).containsExactly(0, 1);
        assertThat(puzzle.equationsOf[1]).containsExactly(1);
        assertThat(puzzle.equationsOf[2]).containsExactly(0);
    }

    @Test
    void twoFiguresOfOneNameAreRefused() {
        assertThatThrownBy(
                        () -> new SuppressionProblem(List.of(A, ProblemCell.of("a", 4)), List.of(), Set.of(), Set.of()))
                .hasMessage("two figures are called a");
    }

    @Test
    void aNameThatNoFigureHasIsRefused() {
        List<Equation> sum = List.of(equation(10, "a", 1, "d", 1));
        assertThatThrownBy(() -> new SuppressionProblem(List.of(A), sum, Set.of(), Set.of()))
                .hasMessage("no figure is called d");
        assertThatThrownBy(() -> new SuppressionProblem(List.of(A), List.of(), Set.of("e"), Set.of()))
                .hasMessage("no figure is called e");
        assertThatThrownBy(() -> new SuppressionProblem(List.of(A), List.of(), Set.of(), Set.of("f")))
                .hasMessage("no figure is called f");
    }

    @Test
    void aSumThatIsNotMetIsRefusedByTheNamesInIt() {
        for (double total : List.of(9.0, 11.0, 10.00001)) {
            List<Equation> sum = List.of(equation(total, "a", 1, "b", 1));
            assertThatThrownBy(() -> new SuppressionProblem(List.of(A, B), sum, Set.of(), Set.of()))
                    .hasMessage("the figures of this sum do not add up: [a, b]");
        }
        List<Equation> noise = List.of(equation(10.0000001, "a", 1, "b", 1));
        assertThat(new SuppressionProblem(List.of(A, B), noise, Set.of(), Set.of()).members)
                .hasDimensions(1, 2);
    }

    @Test
    void whatIsHiddenNeverPrintedOrRoundedIsOpen() {
        ProblemCell latent = ProblemCell.of("latent", 4).with(ProblemCell.Trait.LATENT);
        ProblemCell rounded = ProblemCell.of("rounded", 6).shownWithin(5.5, 6.5);
        SuppressionProblem puzzle =
                new SuppressionProblem(List.of(A, B, latent, rounded), List.of(), Set.of(), Set.of());
        assertThat(puzzle.isOpen(0, set(0))).isTrue();
        assertThat(puzzle.isOpen(1, set(0))).isFalse();
        assertThat(puzzle.isOpen(2, set())).isTrue();
        assertThat(puzzle.isOpen(3, set())).isTrue();
    }

    @Test
    void aRoundedFigureIsKnownToItsRoundingUnlessItIsHidden() {
        ProblemCell rounded = ProblemCell.of("a", 6).between(2, 90).shownWithin(5.5, 6.5);
        ProblemCell neverPrinted =
                ProblemCell.of("b", 6).between(0, 80).shownWithin(5.5, 6.5).with(ProblemCell.Trait.LATENT);
        ProblemCell plain = ProblemCell.of("c", 6).between(1, 70);
        SuppressionProblem puzzle =
                new SuppressionProblem(List.of(rounded, neverPrinted, plain), List.of(), Set.of(), Set.of());
        assertThat(List.of(puzzle.least(0, set()), puzzle.most(0, set()))).containsExactly(5.5, 6.5);
        assertThat(List.of(puzzle.least(0, set(0)), puzzle.most(0, set(0)))).containsExactly(2.0, 90.0);
        assertThat(List.of(puzzle.least(1, set()), puzzle.most(1, set()))).containsExactly(0.0, 80.0);
        assertThat(List.of(puzzle.least(2, set()), puzzle.most(2, set()))).containsExactly(1.0, 70.0);
    }
}
