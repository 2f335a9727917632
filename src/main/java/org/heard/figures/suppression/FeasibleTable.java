package org.heard.figures.suppression;

import static org.heard.figures.suppression.ProblemCell.Trait.CONTINUOUS;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whole-number values of a block that meet every equation, with all printed counts put in. */
record FeasibleTable(SuppressionProblem puzzle, LinkedCells block, BitSet hidden) {
    /**
     * The filling with the highest, or lowest, value of one figure; looked for no further than twice its
     * width from the truth.
     *
     * @return values by figure of the block
     * @throws NotSafe when there is none
     */
    Map<Integer, Double> extreme(int figure, boolean highest) {
        // Without the rule of whole numbers it is quicker, and mostly they come out whole by themselves.
        Map<Integer, Double> fractions = extreme(figure, highest, false);
        boolean whole = fractions.entrySet().stream()
                .allMatch(e -> puzzle.figure(e.getKey()).is(CONTINUOUS) || isWhole(e.getValue()));
        return whole ? fractions : extreme(figure, highest, true);
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-6;
    }

    private Map<Integer, Double> extreme(int figure, boolean highest, boolean whole) {
        Program program = new Program();
        Map<Integer, Integer> place = new HashMap<>();
        block.open().stream().forEach(i -> place.put(i, variable(program, i, i == figure, whole)));
        block.equations(puzzle).stream().forEach(e -> addTo(program, e, place));
        Optional<double[]> values = highest ? program.dearest() : program.cheapest();
        double[] found = values.orElseThrow(
                () -> new NotSafe("the figures around " + puzzle.figure(figure).id() + " contradict each other"));
        Map<Integer, Double> filling = new HashMap<>();
        place.forEach((i, at) -> filling.put(i, found[at]));
        return filling;
    }

    private int variable(Program program, int i, boolean asked, boolean whole) {
        ProblemCell figure = puzzle.figure(i);
        double reach = asked ? 2 * figure.width() : Double.POSITIVE_INFINITY;
        return program.variable(
                Math.max(puzzle.least(i, hidden), figure.value() - reach),
                Math.min(puzzle.most(i, hidden), figure.value() + reach),
                whole && !figure.is(CONTINUOUS),
                asked ? 1 : 0);
    }

    private void addTo(Program program, int e, Map<Integer, Integer> place) {
        double rest = puzzle.totals[e];
        int[] members = puzzle.members[e];
        int open = 0;
        int[] places = new int[members.length];
        double[] coefficients = new double[members.length];
        for (int k = 0; k < members.length; k++) {
            if (place.containsKey(members[k])) {
                places[open] = place.get(members[k]);
                coefficients[open++] = puzzle.coefficients[e][k];
            } else {
                rest -= puzzle.coefficients[e][k] * puzzle.figure(members[k]).value();
            }
        }
        program.sum(Arrays.copyOf(places, open), Arrays.copyOf(coefficients, open), rest);
    }
}
