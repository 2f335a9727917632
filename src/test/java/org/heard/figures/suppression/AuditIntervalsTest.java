package org.heard.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.suppression.SmallProblems.equation;
import static org.heard.figures.suppression.SmallProblems.set;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditIntervalsTest {
    /** a + b are 10, c + d are 9, e + f are 30. */
    private static final SuppressionProblem PUZZLE = new SuppressionProblem(
            List.of(
                    ProblemCell.of("a", 3),
                    ProblemCell.of("b", 7),
                    ProblemCell.of("c", 2),
                    ProblemCell.of("d", 2),
                    ProblemCell.of("e", 4),
                    ProblemCell.of("f", 26)),
            List.of(equation(10, "a", 1, "b", 1), equation(4, "c", 1, "d", 1), equation(30, "e", 1, "f", 1)),
            Set.of(),
            Set.of("a", "c", "d", "e"));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPrintedFigureHasNoWidth(boolean networks) {
        AuditIntervals ranges = new AuditIntervals(PUZZLE, networks);
        assertThat(ranges.width(0, set())).isZero();
        assertThat(ranges.width(0, set(0))).isZero();
        assertThat(ranges.width(0, set(1))).isZero();
    }

    @Test
    void aFlowLooksForTheWidthWantedInEachDirection() {
        AuditIntervals ranges = new AuditIntervals(PUZZLE);
        assertThat(ranges.width(0, set(0, 1))).isEqualTo(4 + 2);
        assertThat(ranges.width(1, set(0, 1))).isEqualTo(2 + 4);
        assertThat(ranges.width(2, set(2, 3))).isEqualTo(2);
        assertThat(ranges.useNetworks()).isTrue();
    }

    @Test
    void theGeneralWayLooksTwiceAsFar() {
        AuditIntervals ranges = new AuditIntervals(PUZZLE, false);
        assertThat(ranges.width(0, set(0, 1))).isEqualTo(6 + 2);
        assertThat(ranges.width(2, set(2, 3))).isEqualTo(2);
        assertThat(ranges.width(4, set(4, 5))).isEqualTo(8 + 3);
        assertThat(ranges.useNetworks()).isFalse();
    }

    @Test
    void whereOneDirectionIsFarEnoughTheOtherIsNotLookedFor() {
        SuppressionProblem twice = new SuppressionProblem(
                List.of(ProblemCell.of("a", 6), ProblemCell.of("b", 30)),
                List.of(equation(42, "a", 2, "b", 1)),
                Set.of(),
                Set.of("a"));
        assertThat(new AuditIntervals(twice, true).width(0, set(0, 1))).isEqualTo(8);
        assertThat(new AuditIntervals(twice, false).width(0, set(0, 1))).isEqualTo(8 + 5);
        SuppressionProblem narrow = new SuppressionProblem(
                List.of(ProblemCell.of("a", 6), ProblemCell.of("b", 6)),
                List.of(equation(18, "a", 2, "b", 1)),
                Set.of(),
                Set.of("a"));
        assertThat(new AuditIntervals(narrow, true).width(0, set(0, 1))).isEqualTo(2 + 5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theNarrowestIsTheOneKnownBest(boolean networks) {
        AuditIntervals ranges = new AuditIntervals(PUZZLE, networks);
        assertThat(ranges.narrowest(set(0, 1, 2, 3, 4))).isEqualTo(OptionalInt.of(4));
        assertThat(ranges.narrowest(set(0, 1, 2, 3, 4, 5))).isEqualTo(OptionalInt.of(2));
        assertThat(ranges.allWide(set(0, 1, 2, 3, 4, 5))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoKnownEquallyWellTheLargerComesFirst(boolean networks) {
        assertThat(new AuditIntervals(PUZZLE, networks).narrowest(set())).isEqualTo(OptionalInt.of(4));
        assertThat(new AuditIntervals(PUZZLE, networks).narrowest(set(4, 5))).isEqualTo(OptionalInt.of(0));
        assertThat(new AuditIntervals(PUZZLE, networks).narrowest(set(0, 1, 4, 5)))
                .isEqualTo(OptionalInt.of(2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void allAreWideWhereEachKeepsFiveValues(boolean networks) {
        SuppressionProblem puzzle = new SuppressionProblem(
                List.of(ProblemCell.of("a", 3), ProblemCell.of("b", 3), ProblemCell.of("c", 2), ProblemCell.of("d", 3)),
                List.of(equation(6, "a", 1, "b", 1), equation(5, "c", 1, "d", 1)),
                Set.of(),
                Set.of("a", "b"));
        assertThat(new AuditIntervals(puzzle, networks).allWide(set(0, 1))).isTrue();
        assertThat(new AuditIntervals(puzzle, networks).allWide(set(0))).isFalse();
    }

    /** In three sums "x" is no arc; a flow over the others leaves it alone, a programme does not. */
    @Test
    void aBlockThatIsNoNetworkGivesItsNetworkPartAtOnceAndTheRestByProgrammes() {
        SuppressionProblem puzzle = new SuppressionProblem(
                List.of(ProblemCell.of("a", 3), ProblemCell.of("b", 7), ProblemCell.of("c", 9), ProblemCell.of("x", 3)),
                List.of(equation(6, "a", 1, "x", 1), equation(10, "b", 1, "x", 1), equation(12, "c", 1, "x", 1)),
                Set.of(),
                Set.of("a", "x"));
        AuditIntervals ranges = new AuditIntervals(puzzle);
        assertThat(ranges.width(0, set(0, 1, 2, 3))).isEqualTo(4);
        assertThat(ranges.width(3, set(0, 1, 2, 3))).isEqualTo(4);
        assertThat(ranges.narrowest(set(0, 1, 2, 3))).isEmpty();
    }

    @Test
    void aRoundedFigureStaysInsideItsRounding() {
        SuppressionProblem puzzle = new SuppressionProblem(
                List.of(
                        ProblemCell.of("a", 3),
                        ProblemCell.of("b", 7),
                        ProblemCell.of("sum", 10)
                                .with(ProblemCell.Trait.CONTINUOUS)
                                .shownWithin(8.5, 11.5)),
                List.of(equation(0, "a", 1, "b", 1, "sum", -1)),
                Set.of(),
                Set.of("a"));
        assertThat(new AuditIntervals(puzzle).width(0, set(0))).isEqualTo(2);
        assertThat(new AuditIntervals(puzzle, false).width(0, set(0))).isEqualTo(2);
    }

    @Test
    void aFigureKnownToBeAtMostSoMuchGrowsNoFurther() {
        SuppressionProblem puzzle = new SuppressionProblem(
                List.of(ProblemCell.of("a", 3).between(2, 5), ProblemCell.of("b", 7)),
                List.of(equation(10, "a", 1, "b", 1)),
                Set.of(),
                Set.of("a"));
        assertThat(new AuditIntervals(puzzle).width(0, set(0, 1))).isEqualTo(3);
        assertThat(new AuditIntervals(puzzle, false).width(0, set(0, 1))).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aShownFigureIsKnownWhateverStandsBesideIt(boolean networks) {
        assertThat(new AuditIntervals(PUZZLE, networks).narrowest(set(1, 3, 5))).isEqualTo(OptionalInt.of(4));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatMayBeKnownIsNeverTooNarrow(boolean networks) {
        SuppressionProblem puzzle = new SuppressionProblem(
                List.of(ProblemCell.of("a", 3).width(0), ProblemCell.of("b", 7)),
                List.of(equation(10, "a", 1, "b", 1)),
                Set.of(),
                Set.of("a"));
        assertThat(new AuditIntervals(puzzle, networks).allWide(set())).isTrue();
    }

    /** "a" is four and keeps four values, "c" is two and keeps three. */
    @Test
    void theOneKnownBestComesFirstThoughItIsSmaller() {
        SuppressionProblem puzzle = new SuppressionProblem(
                List.of(ProblemCell.of("a", 4), ProblemCell.of("b", 1), ProblemCell.of("c", 2), ProblemCell.of("d", 2)),
                List.of(equation(5, "a", 1, "b", 1), equation(4, "c", 1, "d", 1)),
                Set.of(),
                Set.of("a", "c"));
        assertThat(new AuditIntervals(puzzle).narrowest(set(0, 1, 2, 3))).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void aFlowLooksNoFurtherThanTheWidthWanted() {
        assertThat(new AuditIntervals(PUZZLE).width(4, set(4, 5))).isEqualTo(4 + 3);
    }

    /** The mean's sum of "c" and "d" is no whole number, but "a" and "b" move without it. */
    @Test
    void theNetworkPartOfABlockIsLookedAtByFlows() {
        SuppressionProblem puzzle = new SuppressionProblem(
                List.of(
                        ProblemCell.of("a", 4),
                        ProblemCell.of("b", 26),
                        ProblemCell.of("c", 10),
                        ProblemCell.of("d", 10),
                        ProblemCell.of("sum", 20).with(ProblemCell.Trait.CONTINUOUS)),
                List.of(equation(40, "a", 1, "b", 1, "c", 1), equation(0, "c", 1, "d", 1, "sum", -1)),
                Set.of(),
                Set.of("a"));
        assertThat(new AuditIntervals(puzzle).width(0, set(0, 1, 2, 3, 4))).isEqualTo(4 + 3);
    }

    @Test
    void justFarEnoughInOneDirectionIsEnough() {
        SuppressionProblem puzzle = new SuppressionProblem(
                List.of(ProblemCell.of("a", 6), ProblemCell.of("b", 9)),
                List.of(equation(21, "a", 2, "b", 1)),
                Set.of(),
                Set.of("a"));
        assertThat(new AuditIntervals(puzzle).width(0, set(0, 1))).isEqualTo(4);
    }
}
