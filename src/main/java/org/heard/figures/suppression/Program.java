package org.heard.figures.suppression;

import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ojalgo.OjAlgoUtils;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * One linear or integer programme, solved once by ojAlgo. Every variable needs both bounds: an
 * unbounded whole-number maximum comes back as an "optimal" 0.
 */
final class Program {
    private static final double TINY = 1e-6;

    /** ojAlgo prints eight lines about the hardware when it is first used: not among what a command writes. */
    static {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        try {
            Objects.requireNonNull(OjAlgoUtils.ENVIRONMENT);
        } finally {
            System.setOut(out);
        }
    }

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> variables = new ArrayList<>();
    private int sums;

    /** @return the variable's place, to name it by */
    int variable(double least, double most, boolean whole, double cost) {
        Variable variable = model.newVariable("v" + variables.size())
                .lower(exact(least))
                .upper(exact(most))
                .integer(whole);
        if (cost != 0) {
            variable.weight(exact(cost));
        }
        variables.add(variable);
        return variables.size() - 1;
    }

    /** The given variables, each times its coefficient, add up to the total. */
    void sum(int[] places, double[] coefficients, double total) {
        Expression expression = model.newExpression("e" + sums++);
        for (int k = 0; k < places.length; k++) {
            expression.set(variables.get(places[k]), coefficients[k]);
        }
        expression.level(exact(total));
    }

    void fix(int place, double value) {
        variables.get(place).level(exact(value));
    }

    /** The least cost; empty where no values meet every sum. */
    Optional<double[]> cheapest() {
        return solution(model.minimise());
    }

    Optional<double[]> dearest() {
        return solution(model.maximise());
    }

    private Optional<double[]> solution(Optimisation.Result result) {
        Optimisation.State state = result.getState();
        if (state.isOptimal()) {
            double[] values = new double[variables.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = Math.round(result.doubleValue(i) / TINY) * TINY;
            }
            return Optional.of(values);
        }
        if (state == Optimisation.State.INFEASIBLE) {
            return Optional.empty();
        }
        throw new NotSafe("the solver gave no answer it is sure of: " + state);
    }

    /** Binary noise such as 0.30000000000000004 makes an equality unsolvable. */
    private static BigDecimal exact(double value) {
        return new BigDecimal(Double.toString(value));
    }
}
