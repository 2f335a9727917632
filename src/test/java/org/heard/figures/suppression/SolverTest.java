package org.heard.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SolverTest {
    /** Two other solvers say 0 here; by hand it is 14 (disclosure design §11). */
    @Test
    void theLargestPartOfASumOfThreeIsTheWholeSum() {
        Program program = new Program();
        int[] parts = {
            program.variable(0, 10_000, false, 0),
            program.variable(0, 10_000, false, 1),
            program.variable(0, 10_000, false, 0)
        };
        program.sum(parts, new double[] {1, 1, 1}, 14);
        assertThat(program.dearest().orElseThrow()[1]).isEqualTo(14);
    }

    @Test
    void saysSoWhereNoValuesMeetTheSum() {
        Program program = new Program();
        program.sum(new int[] {program.variable(0, 3, true, 1)}, new double[] {1}, 14);
        assertThat(program.cheapest()).isEmpty();
    }
}
