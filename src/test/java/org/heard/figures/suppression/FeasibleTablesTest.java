package org.heard.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.suppression.SmallProblems.set;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeasibleTablesTest {
    private final SuppressionProblem puzzle = new SuppressionProblem(
            List.of(
                    ProblemCell.of("a", 5),
                    ProblemCell.of("b", 5),
                    ProblemCell.of("c", 5).with(ProblemCell.Trait.LATENT),
                    ProblemCell.of("d", 5).shownWithin(4.5, 5.5)),
            List.of(),
            Set.of(),
            Set.of());
    private final FeasibleTables fillings = new FeasibleTables(puzzle);

    @Test
    void nothingIsKnownAtFirst() {
        assertThat(fillings.width(0, set(0, 1))).isZero();
    }

    @Test
    void aWidthRunsFromTheLowestToTheHighestOfWhatWasFoundAndTheTruth() {
        assertThat(fillings.add(Map.of(0, 8.0, 1, 2.0), 0)).isEqualTo(8);
        assertThat(fillings.width(0, set(0, 1))).isEqualTo(3);
        assertThat(fillings.width(1, set(0, 1))).isEqualTo(3);
        assertThat(fillings.add(Map.of(0, 4.0, 1, 6.0), 1)).isEqualTo(6);
        assertThat(fillings.width(0, set(0, 1))).isEqualTo(4);
        assertThat(fillings.width(1, set(0, 1))).isEqualTo(4);
    }

    @Test
    void aFillingIsPossibleOnlyWhereAllItMovesIsHidden() {
        fillings.add(Map.of(0, 8.0, 1, 2.0), 0);
        assertThat(fillings.width(0, set(0))).isZero();
        assertThat(fillings.width(0, set(0, 1, 3))).isEqualTo(3);
    }

    @Test
    void whatStaysAtTheTruthNeedNotBeHiddenNorWhatIsNeverPrinted() {
        fillings.add(Map.of(0, 8.0, 1, 5.0000001, 2, 2.0), 0);
        assertThat(fillings.width(0, set(0))).isEqualTo(3);
        assertThat(fillings.width(1, set(0))).isZero();
        assertThat(fillings.width(2, set(0))).isEqualTo(3);
    }

    @Test
    void aFillingThatMovesARoundedFigureIsNotRemembered() {
        assertThat(fillings.add(Map.of(0, 8.0, 3, 5.2), 0)).isEqualTo(8);
        assertThat(fillings.width(0, set(0, 3))).isZero();
        fillings.add(Map.of(0, 7.0, 3, 5.0), 0);
        assertThat(fillings.width(0, set(0, 3))).isEqualTo(2);
    }
}
