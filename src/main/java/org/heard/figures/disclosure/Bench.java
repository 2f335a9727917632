package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.heard.figures.suppression.Equation;
import org.heard.figures.suppression.Figure;
import org.heard.figures.suppression.Puzzle;

/** Gathers the figures and equations of one {@link Puzzle}; what is said twice of a figure adds up. */
public final class Bench {
    private final DisclosureRules rules;
    private final Map<String, Figure> figures = new TreeMap<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Set<String> primary = new HashSet<>();
    private final Set<String> sensitive = new HashSet<>();

    public Bench(DisclosureRules rules) {
        this.rules = rules;
    }

    Bench copy() {
        Bench copy = new Bench(rules);
        copy.add(this);
        return copy;
    }

    /** All that another one has. */
    void add(Bench other) {
        other.figures.values().forEach(this::figure);
        equations.addAll(other.equations);
        primary.addAll(other.primary);
        sensitive.addAll(other.sensitive);
    }

    boolean has(String id) {
        return figures.containsKey(id);
    }

    /** @throws IllegalStateException when the figure is already there with another value */
    public void figure(Figure figure) {
        figures.merge(figure.id(), figure, Bench::together);
    }

    double value(String id) {
        return figures.get(id).value();
    }

    /** A figure that is printed nowhere. */
    Figure latent(String id, double value) {
        return Figure.of(id, value).width(rules.width()).atLeast(0).with(Figure.Trait.LATENT);
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
    public Puzzle puzzle() {
        Set<String> frozen = new HashSet<>();
        figures.values().stream()
                .filter(f -> f.is(Figure.Trait.FROZEN))
                .map(Figure::id)
                .forEach(frozen::add);
        primary.removeAll(frozen);
        sensitive.removeAll(frozen);
        return new Puzzle(figures.values(), equations, primary, sensitive);
    }

    private static Figure together(Figure a, Figure b) {
        if (a.value() != b.value()) {
            throw new IllegalStateException("one figure with two values: " + a.id());
        }
        Map<Figure.Trait, Boolean> traits = new HashMap<>();
        a.traits().forEach(t -> traits.put(t, true));
        b.traits().forEach(t -> traits.put(t, true));
        boolean latent = a.is(Figure.Trait.LATENT) && b.is(Figure.Trait.LATENT);
        Figure both = Figure.of(a.id(), a.value())
                .cost(Math.max(a.cost(), b.cost()))
                .width(Math.max(a.width(), b.width()))
                .between(Math.min(a.least(), b.least()), Math.max(a.most(), b.most()));
        for (Figure.Trait trait : traits.keySet()) {
            both = trait == Figure.Trait.LATENT && !latent ? both : both.with(trait);
        }
        return both;
    }
}
