package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EffectiveSampleSizeTest {
    /** 110 parents with one child, 20 with two: (110 + 40)² ÷ (110 + 20 · 4), worked by hand. */
    @Test
    void countsSiblingsAsIfTheyAlwaysAgreed() {
        assertThat(EffectiveSampleSize.ofSiblings(150, 130)).isCloseTo(22_500.0 / 190, within(1e-9));
        assertThat(EffectiveSampleSize.ofSiblings(40, 40)).isEqualTo(40);
        assertThat(EffectiveSampleSize.ofSiblings(0, 0)).isZero();
    }

    /** One parent of three or three of two: the same children and parents, so that nobody can tell them apart. */
    @Test
    void tellsNothingOfSiblingsButWhatIsPrinted() {
        assertThat(EffectiveSampleSize.ofSiblings(12, 10)).isCloseTo(9, within(1e-9));
    }

    @Test
    void isNothingForNobody() {
        assertThat(EffectiveSampleSize.ofWeights()).isZero();
        assertThat(EffectiveSampleSize.designEffect()).isEqualTo(1);
    }

    @Test
    void makesLittleOfAFinitePopulation() {
        // The worked example of the design: N = 5,000, n = 300 at 50%: half-width 5.66 becomes 5.49.
        double effective = EffectiveSampleSize.inPopulation(300, 300, 5000);
        assertThat(new Share(150, 300, effective).interval().halfWidth()).isCloseTo(.0546, within(.0005));
        assertThat(EffectiveSampleSize.inPopulation(300, 300, 300)).isInfinite();
    }
}
