package org.heard.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/** Ordered weights written as one line: {@code "parent 90, foster 3"}. */
final class Weights {
    private Weights() {}

    static Map<String, Double> of(String line) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String pair : line.split(",")) {
            String[] parts = pair.strip().split(" ");
            weights.put(parts[0], Double.valueOf(parts[1]));
        }
        return weights;
    }
}
