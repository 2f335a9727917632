package org.heard.figures.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Tries to work hidden figures out, with two whole-number programmes each over everything at once. Shares
 * no code with the classes that protect: no blocks, no flows, no memory.
 */
final class Attacker {
    private record Known(double least, double most, boolean whole) {}

    private final Map<String, Known> figures = new TreeMap<>();
    private final java.util.List<Map<String, Double>> sums = new java.util.ArrayList<>();
    private final java.util.List<Double> totals = new java.util.ArrayList<>();

    /** A figure that is printed. */
    Attacker printed(String id, double value) {
        figures.put(id, new Known(value, value, true));
        return this;
    }

    /** A figure of which only this is known. */
    Attacker between(String id, double least, double most) {
        figures.put(id, new Known(least, most, true));
        return this;
    }

    Attacker sum(Map<String, Double> terms, double total) {
        sums.add(Map.copyOf(terms));
        totals.add(total);
        return this;
    }

    boolean knows(String id) {
        return figures.containsKey(id);
    }

    /** What a reader knows when these figures of a reference case are hidden (reference README §3). */
    static Attacker of(JsonNode node, Set<String> hidden) {
        Attacker attacker = new Attacker();
        node.path("cells").forEach(cell -> {
            String id = cell.path("id").asText();
            boolean whole = !cell.path("continuous").asBoolean();
            double value = cell.path("value").asDouble();
            if (hidden.contains(id) || cell.path("latent").asBoolean()) {
                attacker.figures.put(
                        id,
                        new Known(cell.path("lb").asDouble(1), cell.path("ub").asDouble(100_000), whole));
            } else if (cell.has("shown_lo")) {
                attacker.figures.put(
                        id,
                        new Known(
                                cell.path("shown_lo").asDouble(),
                                cell.path("shown_hi").asDouble(),
                                whole));
            } else {
                attacker.figures.put(id, new Known(value, value, whole));
            }
        });
        node.path("equations").forEach(equation -> {
            Map<String, Double> terms = new HashMap<>();
            equation.path("coefs")
                    .properties()
                    .forEach(t -> terms.put(t.getKey(), t.getValue().asDouble()));
            attacker.sum(terms, equation.path("rhs").asDouble(0));
        });
        return attacker;
    }

    double width(String id) {
        return highest(id) - lowest(id);
    }

    /** Five or more whole numbers are possible; a possible value is known, so that often one way is enough. */
    boolean isWide(String id, double possible) {
        double highest = highest(id);
        return highest - possible >= 4 || highest - lowest(id) >= 4;
    }

    double lowest(String id) {
        return solve(id, false);
    }

    double highest(String id) {
        return solve(id, true);
    }

    private double solve(String id, boolean highest) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<String, Variable> variables = new HashMap<>();
        Set<Integer> near = new HashSet<>();
        Set<String> asked = around(id, near);
        figures.forEach((name, known) -> {
            if (asked.contains(name)) {
                variables.put(
                        name,
                        model.newVariable(name)
                                .lower(known.least)
                                .upper(known.most)
                                .integer(known.whole)
                                .weight(name.equals(id) ? 1 : 0));
            }
        });
        near.forEach(e -> addSum(model, variables, e));
        Optimisation.Result result = highest ? model.maximise() : model.minimise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException(id + ": " + result.getState());
        }
        return Math.round(result.getValue() * 1e6) / 1e6;
    }

    /** Figures not known exactly that hang together with this one, and the sums they stand in. */
    private Set<String> around(String id, Set<Integer> near) {
        Set<String> open = new HashSet<>(Set.of(id));
        boolean more = true;
        while (more) {
            more = false;
            for (int e = 0; e < sums.size(); e++) {
                if (!near.contains(e) && sums.get(e).keySet().stream().anyMatch(open::contains)) {
                    near.add(e);
                    sums.get(e).keySet().stream()
                            .filter(name -> figures.get(name).least < figures.get(name).most)
                            .forEach(open::add);
                    more = true;
                }
            }
        }
        return open;
    }

    private void addSum(ExpressionsBasedModel model, Map<String, Variable> variables, int e) {
        double rest = totals.get(e);
        Set<String> open = new HashSet<>();
        for (Map.Entry<String, Double> term : sums.get(e).entrySet()) {
            if (variables.containsKey(term.getKey())) {
                open.add(term.getKey());
            } else {
                rest -= term.getValue() * figures.get(term.getKey()).least;
            }
        }
        if (!open.isEmpty()) {
            var expression = model.newExpression("e" + e);
            open.forEach(name -> expression.set(variables.get(name), sums.get(e).get(name)));
            expression.level(rest);
        }
    }
}
