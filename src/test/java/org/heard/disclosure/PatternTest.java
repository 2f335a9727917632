package org.heard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.disclosure.Handmade.equation;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatternTest {
    @Test
    void namesWhatMustBeHiddenAndWhatProtectsIt() {
        assertThat(Pattern.safe(row(Figure.of("b", 10).cost(2)))).contains(Set.of("a", "c"));
    }

    @Test
    void isEmptyWhereNoPatternIsSafe() {
        Puzzle alone = new Puzzle(
                List.of(Figure.of("a", 3), Figure.of("b", 7).with(Figure.Trait.FROZEN)),
                List.of(equation(10, "a", 1, "b", 1)),
                Set.of("a"),
                Set.of("a"));
        assertThat(Pattern.safe(alone)).isEmpty();
        assertThat(new Pattern(alone).find()).isEmpty();
    }

    @Test
    void isEmptyWhereTheFiguresContradictEachOther() {
        Puzzle wrong = new Puzzle(
                List.of(Figure.of("a", 3).between(6, 90), Figure.of("b", 7).between(6, 90)),
                List.of(equation(13, "a", 2, "b", 1)),
                Set.of("a", "b"),
                Set.of("a"));
        assertThat(Pattern.safe(wrong)).isEmpty();
    }

    @Test
    void bothWaysFindTheSame() {
        Puzzle puzzle = row(Figure.of("b", 10));
        assertThat(new Pattern(puzzle, false).find()).isEqualTo(new Pattern(puzzle, true).find());
    }

    private static Puzzle row(Figure b) {
        return new Puzzle(
                List.of(Figure.of("a", 3), b, Figure.of("c", 17)),
                List.of(equation(30, "a", 1, "b", 1, "c", 1)),
                Set.of("a"),
                Set.of("a"));
    }
}
