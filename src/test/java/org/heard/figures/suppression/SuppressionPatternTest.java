package org.heard.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.suppression.SmallProblems.equation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.heard.figures.disclosure.ReferenceFile;
import org.heard.proving.conformance.SuppressionCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionPatternTest {
    @Test
    void namesWhatMustBeHiddenAndWhatProtectsIt() {
        assertThat(SuppressionPattern.safe(row(ProblemCell.of("b", 10).cost(2))))
                .contains(Set.of("a", "c"));
    }

    @Test
    void isEmptyWhereNoPatternIsSafe() {
        SuppressionProblem alone = new SuppressionProblem(
                List.of(ProblemCell.of("a", 3), ProblemCell.of("b", 7).with(ProblemCell.Trait.FROZEN)),
                List.of(equation(10, "a", 1, "b", 1)),
                Set.of("a"),
                Set.of("a"));
        assertThat(SuppressionPattern.safe(alone)).isEmpty();
        assertThat(new SuppressionPattern(alone).find()).isEmpty();
    }

    @Test
    void isEmptyWhereTheFiguresContradictEachOther() {
        SuppressionProblem wrong = new SuppressionProblem(
                List.of(
                        ProblemCell.of("a", 3).between(6, 90),
                        ProblemCell.of("b", 7).between(6, 90)),
                List.of(equation(13, "a", 2, "b", 1)),
                Set.of("a", "b"),
                Set.of("a"));
        assertThat(SuppressionPattern.safe(wrong)).isEmpty();
    }

    @Test
    void bothWaysFindTheSame() {
        SuppressionProblem puzzle = row(ProblemCell.of("b", 10));
        assertThat(new SuppressionPattern(puzzle, false).find()).isEqualTo(new SuppressionPattern(puzzle, true).find());
    }

    private static SuppressionProblem row(ProblemCell b) {
        return new SuppressionProblem(
                List.of(ProblemCell.of("a", 3), b, ProblemCell.of("c", 17)),
                List.of(equation(30, "a", 1, "b", 1, "c", 1)),
                Set.of("a"),
                Set.of("a"));
    }

    /** Weights of what is hidden beside what must be, in the reference cases made by hand: no dearer than once found. */
    @Test
    void theCasesMadeByHandAreNoDearerThanTheyWere() {
        double weight = 0;
        for (JsonNode node : SuppressionCases.read(ReferenceFile.text("shared_sdc_cases.json"))
                .nodes()) {
            if (node.path("id").asText().length() == 3) {
                SuppressionProblem puzzle = SuppressionCases.puzzle(node);
                Set<String> hidden = SuppressionPattern.safe(puzzle).orElseThrow();
                weight += IntStream.range(0, puzzle.size())
                        .filter(i -> hidden.contains(puzzle.figure(i).id()) && !puzzle.primary.get(i))
                        .mapToDouble(i -> puzzle.figure(i).cost())
                        .sum();
            }
        }
        assertThat(weight).isLessThanOrEqualTo(39);
    }

    /** Taken one by one, "a" and "c" each have a cheaper partner than the one that would do for both. */
    private static SuppressionProblem shared(double own, double both, int others) {
        List<ProblemCell> figures = new ArrayList<>(List.of(
                ProblemCell.of("a", 3),
                ProblemCell.of("b", 20).cost(own),
                ProblemCell.of("c", 3),
                ProblemCell.of("d", 20).cost(own),
                ProblemCell.of("x", 20).cost(both)));
        IntStream.range(0, others).forEach(i -> figures.add(ProblemCell.of("other " + i, 9)));
        return new SuppressionProblem(
                figures,
                List.of(equation(43, "a", 1, "b", 1, "x", 1), equation(43, "c", 1, "d", 1, "x", 1)),
                Set.of("a", "c"),
                Set.of("a", "c"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 85})
    void aSecondLookFindsAPartnerThatDoesForBoth(int others) {
        assertThat(new SuppressionPattern(shared(4, 5, others)).find()).contains(Set.of("a", "c", "x"));
    }

    @Test
    void aDearerPartnerIsNotTakenOnASecondLook() {
        assertThat(new SuppressionPattern(shared(4, 9, 0)).find()).contains(Set.of("a", "b", "c", "d"));
    }

    @Test
    void whatWeighsThreeAtMostIsNotLookedAtTwice() {
        assertThat(new SuppressionPattern(shared(1.25, 2, 0)).find()).contains(Set.of("a", "b", "c", "d"));
        assertThat(new SuppressionPattern(shared(1.5, 2, 0)).find()).contains(Set.of("a", "b", "c", "d"));
        assertThat(new SuppressionPattern(shared(1.75, 2, 0)).find()).contains(Set.of("a", "c", "x"));
    }

    @Test
    void aPuzzleOfMoreThanNinetyFiguresIsNotLookedAtTwice() {
        assertThat(new SuppressionPattern(shared(4, 5, 86)).find()).contains(Set.of("a", "b", "c", "d"));
    }
}
