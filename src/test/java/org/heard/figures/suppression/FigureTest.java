package org.heard.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void aPlainFigureIsAtLeastOneAndAtMostTenTimesItself() {
        assertThat(Figure.of("a", 7)).isEqualTo(new Figure("a", 7, 1, 1, 10_000, 7, 7, 4, Set.of()));
        assertThat(Figure.of("a", 1_001).most()).isEqualTo(10_010);
    }

    @Test
    void eachChangeLeavesAllElseAsItWas() {
        Figure figure = Figure.of("a", 7).with(Figure.Trait.FROZEN);
        Set<Figure.Trait> frozen = Set.of(Figure.Trait.FROZEN);
        assertThat(figure.cost(3)).isEqualTo(new Figure("a", 7, 3, 1, 10_000, 7, 7, 4, frozen));
        assertThat(figure.between(2, 9)).isEqualTo(new Figure("a", 7, 1, 2, 9, 7, 7, 4, frozen));
        assertThat(figure.atLeast(0)).isEqualTo(new Figure("a", 7, 1, 0, 10_000, 7, 7, 4, frozen));
        assertThat(figure.width(6)).isEqualTo(new Figure("a", 7, 1, 1, 10_000, 7, 7, 6, frozen));
        assertThat(figure.shownWithin(6.5, 7.5))
                .isEqualTo(new Figure(
                        "a", 7, 1, 1, 10_000, 6.5, 7.5, 4, Set.of(Figure.Trait.FROZEN, Figure.Trait.ROUNDED)));
    }

    @Test
    void whatIsPrintedForGoodOrNeverCannotBeHidden() {
        assertThat(Figure.of("a", 7).mayBeHidden()).isTrue();
        for (Figure.Trait trait : List.of(Figure.Trait.NEVER_HIDE, Figure.Trait.FROZEN, Figure.Trait.LATENT)) {
            assertThat(Figure.of("a", 7).with(trait).mayBeHidden())
                    .as(trait.name())
                    .isFalse();
        }
    }

    @Test
    void aZeroIsHiddenOnlyWhereItsWholeRowIs() {
        assertThat(Figure.of("a", 0).mayBeHidden()).isFalse();
        assertThat(Figure.of("a", 0).with(Figure.Trait.HIDE_ZERO).mayBeHidden()).isTrue();
    }

    @Test
    void ofTwoThatCostTheSameTheLargerWeighsALittleMore() {
        assertThat(Figure.of("a", 0).cost(4).weight()).isEqualTo(4);
        assertThat(Figure.of("a", Math.E - 1).cost(4).weight()).isCloseTo(4.0004, within(1e-12));
    }
}
