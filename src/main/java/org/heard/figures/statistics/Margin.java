package org.heard.figures.statistics;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of everybody about one thing, such as age band: how many there are at each level.
 *
 * @param totals level to number of people, or to share
 */
public record Margin(String name, Map<String, Double> totals) {
    public Margin {
        totals = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(totals));
    }

    double sum() {
        return totals.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
