package org.heard.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemCellTest {
    @Test
    void aPlainFigureIsAtLeastOneAndAtMostTenTimesItself() {
        assertThat(ProblemCell.of("a", 7)).isEqualTo(new ProblemCell("a", 7, 1, 1, 10_000, 7, 7, 4, Set.of()));
        assertThat(ProblemCell.of("a", 1_001).most()).isEqualTo(10_010);
    }

    @Test
    void eachChangeLeavesAllElseAsItWas() {
        ProblemCell figure = ProblemCell.of("a", 7).with(ProblemCell.Trait.FROZEN);
        Set<ProblemCell.Trait> frozen = Set.of(ProblemCell.Trait.FROZEN);
        assertThat(figure.cost(3)).isEqualTo(new ProblemCell("a", 7, 3, 1, 10_000, 7, 7, 4, frozen));
        assertThat(figure.between(2, 9)).isEqualTo(new ProblemCell("a", 7, 1, 2, 9, 7, 7, 4, frozen));
        assertThat(figure.atLeast(0)).isEqualTo(new ProblemCell("a", 7, 1, 0, 10_000, 7, 7, 4, frozen));
        assertThat(figure.width(6)).isEqualTo(new ProblemCell("a", 7, 1, 1, 10_000, 7, 7, 6, frozen));
        assertThat(figure.shownWithin(6.5, 7.5))
                .isEqualTo(new ProblemCell(
                        "a",
                        7,
                        1,
                        1,
                        10_000,
                        6.5,
                        7.5,
                        4,
                        Set.of(ProblemCell.Trait.FROZEN, ProblemCell.Trait.ROUNDED)));
    }

    @Test
    void whatIsPrintedForGoodOrNeverCannotBeHidden() {
        assertThat(ProblemCell.of("a", 7).mayBeHidden()).isTrue();
        for (ProblemCell.Trait trait :
                List.of(ProblemCell.Trait.NEVER_HIDE, ProblemCell.Trait.FROZEN, ProblemCell.Trait.LATENT)) {
            assertThat(ProblemCell.of("a", 7).with(trait).mayBeHidden())
                    .as(trait.name())
                    .isFalse();
        }
    }

    @Test
    void aZeroIsHiddenOnlyWhereItsWholeRowIs() {
        assertThat(ProblemCell.of("a", 0).mayBeHidden()).isFalse();
        assertThat(ProblemCell.of("a", 0).with(ProblemCell.Trait.HIDE_ZERO).mayBeHidden())
                .isTrue();
    }

    @Test
    void ofTwoThatCostTheSameTheLargerWeighsALittleMore() {
        assertThat(ProblemCell.of("a", 0).cost(4).weight()).isEqualTo(4);
        assertThat(ProblemCell.of("a", Math.E - 1).cost(4).weight()).isCloseTo(4.0004, within(1e-12));
    }
}
