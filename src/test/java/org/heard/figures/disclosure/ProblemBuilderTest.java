package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.figures.suppression.ProblemCell.Trait.CONTINUOUS;
import static org.heard.figures.suppression.ProblemCell.Trait.FROZEN;
import static org.heard.figures.suppression.ProblemCell.Trait.LATENT;
import static org.heard.figures.suppression.SmallProblems.equation;
import static org.heard.figures.suppression.SmallProblems.set;

import java.util.Set;
import org.heard.figures.suppression.ProblemCell;
import org.heard.figures.suppression.SuppressionProblem;
import org.junit.jupiter.api.Test;

class ProblemBuilderTest {
    private final ProblemBuilder bench = new ProblemBuilder(new DisclosureRules(10, 5, 6, 30));

    @Test
    void whatIsSaidTwiceOfAFigureAddsUp() {
        bench.figure(ProblemCell.of("a", 7)
                .cost(2)
                .width(4)
                .between(3, 50)
                .with(LATENT)
                .with(CONTINUOUS));
        bench.figure(ProblemCell.of("a", 7).cost(5).width(3).between(1, 90));
        assertThat(bench.puzzle().figure(0)).isEqualTo(new ProblemCell("a", 7, 5, 1, 90, 7, 7, 4, Set.of(CONTINUOUS)));
        bench.figure(ProblemCell.of("b", 8).cost(5).width(3).between(1, 40));
        bench.figure(ProblemCell.of("b", 8).cost(2).width(4).between(3, 60).with(FROZEN));
        assertThat(bench.puzzle().figure(1)).isEqualTo(new ProblemCell("b", 8, 5, 1, 60, 8, 8, 4, Set.of(FROZEN)));
    }

    @Test
    void aFigurePrintedNowhereInBothIsPrintedNowhere() {
        bench.figure(bench.latent("a", 7));
        bench.figure(bench.latent("a", 7));
        assertThat(bench.puzzle().figure(0).is(LATENT)).isTrue();
    }

    @Test
    void oneFigureCannotHaveTwoValues() {
        bench.figure(ProblemCell.of("a", 7));
        assertThatThrownBy(() -> bench.figure(ProblemCell.of("a", 8)))
                .hasMessage("one figure with two values: a")
                .hasMessageNotContaining("8");
    }

    @Test
    void knowsWhatItHas() {
        bench.figure(ProblemCell.of("a", 7));
        assertThat(bench.has("a")).isTrue();
        assertThat(bench.has("b")).isFalse();
        assertThat(bench.value("a")).isEqualTo(7);
    }

    @Test
    void aCountThatCanBeWorkedOutIsSensitiveFromOneToFour() {
        assertThat(bench.derived("one", 1)).isEqualTo("one");
        bench.derived("five", 5);
        bench.derived("none", 0);
        assertThat(bench.derived("two of nine", 2, 9)).isEqualTo("two of nine");
        bench.derived("eight of nine", 8, 9);
        SuppressionProblem puzzle = bench.puzzle();
        assertThat(puzzle.figures)
                .extracting(ProblemCell::id)
                .containsExactly("eight of nine", "five", "none", "one", "two of nine");
        assertThat(puzzle.sensitive).isEqualTo(set(3, 4));
        assertThat(puzzle.figure(3)).isEqualTo(new ProblemCell("one", 1, 1, 0, 10_000, 1, 1, 6, Set.of(LATENT)));
        assertThat(puzzle.figure(4)).isEqualTo(new ProblemCell("two of nine", 2, 1, 0, 9, 2, 2, 6, Set.of(LATENT)));
    }

    @Test
    void whatWasPrintedBeforeStaysPrintedWhateverElseAsksForItToBeHidden() {
        bench.figure(ProblemCell.of("new", 3));
        bench.figure(ProblemCell.of("old", 3).with(FROZEN));
        for (String id : Set.of("new", "old")) {
            bench.hide(id);
            bench.keepWide(id);
        }
        assertThat(bench.puzzle().primary).isEqualTo(set(0));
        assertThat(bench.puzzle().sensitive).isEqualTo(set(0));
    }

    @Test
    void aCopyHasAllOfItAndGivesNothingBack() {
        bench.figure(ProblemCell.of("a", 3));
        bench.figure(ProblemCell.of("b", 7));
        bench.equation(equation(10, "a", 1, "b", 1));
        bench.hide("a");
        bench.keepWide("b");
        ProblemBuilder copy = bench.copy();
        assertThat(copy.puzzle().size()).isEqualTo(2);
        assertThat(copy.puzzle().members).hasDimensions(1, 2);
        assertThat(copy.puzzle().primary).isEqualTo(set(0));
        assertThat(copy.puzzle().sensitive).isEqualTo(set(1));
        copy.derived("c", 1);
        copy.hide("b");
        assertThat(bench.puzzle().size()).isEqualTo(2);
        assertThat(bench.puzzle().primary).isEqualTo(set(0));
        assertThat(copy.puzzle().figure(2).width()).isEqualTo(6);
    }
}
