package org.heard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EffectiveSampleSizeTest {
    @Test
    void countsSiblingsCautiously() {
        // The worked example of the design: 100 parents with 1 child, 20 with 2, 5 with 3.
        long[] children = new long[125];
        for (int i = 0; i < children.length; i++) {
            children[i] = i < 100 ? 1 : i < 120 ? 2 : 3;
        }
        assertThat(EffectiveSampleSize.ofSiblings(children)).isCloseTo(106.8, within(0.05));
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
