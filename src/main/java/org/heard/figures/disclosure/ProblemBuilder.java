package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.heard.figures.suppression.Equation;
import org.heard.figures.suppression.ProblemCell;
import org.heard.figures.suppression.SuppressionProblem;

/** Gathers the figures and equations of one {@link SuppressionProblem}; what is said twice of a figure adds up. */
public final class ProblemBuilder {
    private final DisclosureRules rules;
    private final Map<String, ProblemCell> figures = new TreeMap<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Set<String> primary = new HashSet<>();
    private final Set<String> sensitive = new HashSet<>();

    public ProblemBuilder(DisclosureRules rules) {
        this.rules = rules;
    }

    ProblemBuilder copy() {
        ProblemBuilder copy = new ProblemBuilder(rules);
        copy.add(this);
        return copy;
    }

    /** All that another one has. */
    void add(ProblemBuilder other) {
        other.figures.values().forEach(this::figure);
        equations.addAll(other.equations);
        primary.addAll(other.primary);
        sensitive.addAll(other.sensitive);
    }

    boolean has(String id) {
        return figures.containsKey(id);
    }

    /** @throws IllegalStateException when the figure is already there with another value */
    public void figure(ProblemCell figure) {
        figures.merge(figure.id(), figure, ProblemBuilder::together);
    }

    double value(String id) {
        return figures.get(id).value();
    }

    /** A figure that is printed nowhere. */
    ProblemCell latent(String id, double value) {
        return ProblemCell.of(id, value).width(rules.width()).atLeast(0).with(ProblemCell.Trait.LATENT);
    }

    /** A count that nobody prints but everybody can work out: sensitive where it is small. */
    String derived(String id, double value) {
        figure(latent(id, value));
        if (Gates.isSmall(Math.round(value), rules)) {
            keepWide(id);
        }
        return id;
    }

    /** The same where everybody knows how many it can be at most. */
    String derived(String id, double value, double most) {
        figure(latent(id, value).between(0, most));
        if (Gates.isSmall(Math.round(value), rules)) {
            keepWide(id);
        }
        return id;
    }

    public void equation(Equation equation) {
        equations.add(equation);
    }

    public void hide(String id) {
        primary.add(id);
    }

    public void keepWide(String id) {
        sensitive.add(id);
    }

    /** What was printed before stays printed, whatever else asks for it to be hidden. */
    public SuppressionProblem puzzle() {
        Set<String> frozen = new HashSet<>();
        figures.values().stream()
                .filter(f -> f.is(ProblemCell.Trait.FROZEN))
                .map(ProblemCell::id)
                .forEach(frozen::add);
        primary.removeAll(frozen);
        sensitive.removeAll(frozen);
        return new SuppressionProblem(figures.values(), equations, primary, sensitive);
    }

    private static ProblemCell together(ProblemCell a, ProblemCell b) {
        if (a.value() != b.value()) {
            throw new IllegalStateException("one figure with two values: " + a.id());
        }
        Map<ProblemCell.Trait, Boolean> traits = new HashMap<>();
        a.traits().forEach(t -> traits.put(t, true));
        b.traits().forEach(t -> traits.put(t, true));
        boolean latent = a.is(ProblemCell.Trait.LATENT) && b.is(ProblemCell.Trait.LATENT);
        ProblemCell both = ProblemCell.of(a.id(), a.value())
                .cost(Math.max(a.cost(), b.cost()))
                .width(Math.max(a.width(), b.width()))
                .between(Math.min(a.least(), b.least()), Math.max(a.most(), b.most()));
        for (ProblemCell.Trait trait : traits.keySet()) {
            both = trait == ProblemCell.Trait.LATENT && !latent ? both : both.with(trait);
        }
        return both;
    }
}
