package org.heard.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EquationTest {
    @Test
    void partsMinusTheWholeAreNothing() {
        assertThat(Equation.sum(List.of("a", "b"), "c"))
                .isEqualTo(new Equation(Map.of("a", 1.0, "b", 1.0, "c", -1.0), 0));
    }

    @Test
    void whatStandsOnBothSidesFallsOut() {
        assertThat(Equation.sum(List.of("a", "b"), "a").terms()).isEqualTo(Map.of("b", 1.0));
        assertThat(Equation.sum(List.of("a"), "a").terms()).isEmpty();
    }

    @Test
    void aPartNamedTwiceCountsTwice() {
        assertThat(Equation.sum(List.of("a", "a"), "b").terms()).isEqualTo(Map.of("a", 2.0, "b", -1.0));
    }
}
