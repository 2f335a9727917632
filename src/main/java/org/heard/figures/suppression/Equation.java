package org.heard.figures.suppression;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code Σ coefficient × figure = total}: a sum that every reader can do. */
public record Equation(Map<String, Double> terms, double total) {
    public Equation {
        terms = new TreeMap<>(terms);
    }

    /** The parts add up to the whole. */
    public static Equation sum(List<String> parts, String whole) {
        Map<String, Double> terms = new TreeMap<>();
        parts.forEach(part -> terms.merge(part, 1.0, Double::sum));
        terms.merge(whole, -1.0, Double::sum);
        terms.values().removeIf(coefficient -> coefficient == 0);
        return new Equation(terms, 0);
    }
}
