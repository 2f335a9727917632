package org.heard.attack;

import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ojalgo.OjAlgoUtils;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.type.CalendarDateUnit;

/** One programme over some figures of a puzzle, those that hang together. Every figure has both bounds. */
final class Programme {
    private static final double NEAR = 1e-6;
    private static final long SECONDS = 20;

    /** ojAlgo prints eight lines about the hardware when it is first used. */
    static {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        try {
            Objects.requireNonNull(OjAlgoUtils.ENVIRONMENT);
        } finally {
            System.setOut(out);
        }
    }

    /** @param values of the figures, in the order asked; @param whole whether all are whole numbers */
    record Found(double aim, double[] values, boolean whole) {}

    private Programme() {}

    /**
     * @param open the figures that hang together and are not known
     * @param sums places of the sums they stand in
     * @param aims how much each counts, by its place in {@code open}
     */
    static Optional<Found> most(Puzzle puzzle, int[] open, List<Integer> sums, double[] aims, boolean whole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_abort = SECONDS * CalendarDateUnit.SECOND.toDurationInMillis();
        model.options.time_suffice = SECONDS * CalendarDateUnit.SECOND.toDurationInMillis();
        Variable[] variables = new Variable[open.length];
        for (int i = 0; i < open.length; i++) {
            variables[i] = model.newVariable("v" + i)
                    .lower(puzzle.least(open[i]))
                    .upper(puzzle.most(open[i]))
                    .integer(whole);
            if (aims[i] != 0) {
                variables[i].weight(BigDecimal.valueOf(aims[i]));
            }
        }
        for (int s : sums) {
            add(model, puzzle, puzzle.sums().get(s), open, variables, s);
        }
        Optimisation.Result result = model.maximise();
        if (!result.getState().isOptimal()) {
            return Optional.empty();
        }
        double[] values = new double[open.length];
        boolean allWhole = true;
        for (int i = 0; i < open.length; i++) {
            values[i] = result.doubleValue(i);
            allWhole &= Math.abs(values[i] - Math.rint(values[i])) < NEAR;
        }
        double aim = 0;
        for (int i = 0; i < open.length; i++) {
            aim += aims[i] * values[i];
        }
        return Optional.of(new Found(aim, values, allWhole));
    }

    private static void add(
            ExpressionsBasedModel model, Puzzle puzzle, Puzzle.Sum sum, int[] open, Variable[] variables, int s) {
        Expression expression = null;
        long rest = 0;
        for (int k = 0; k < sum.places().length; k++) {
            int place = sum.places()[k];
            if (puzzle.isKnown(place)) {
                rest += sum.times()[k] * puzzle.least(place);
            } else {
                if (expression == null) {
                    expression = model.newExpression("s" + s);
                }
                expression.set(variables[Arrays.binarySearch(open, place)], sum.times()[k]);
            }
        }
        if (expression != null) {
            if (sum.least() == sum.most()) {
                expression.level(sum.least() - rest);
            } else {
                expression.lower(sum.least() - rest).upper(sum.most() - rest);
            }
        }
    }
}
