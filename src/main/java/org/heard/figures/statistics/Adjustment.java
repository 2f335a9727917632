package org.heard.figures.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How p values of questions tested together are raised, so that many questions do not find by chance
 * what one would not. An empty p stays empty and does not count in m. No p values: none come back.
 */
public enum Adjustment {
    /** {@code p′₍ᵢ₎ = max_{j≤i} min(1, (m−j+1)·p₍ⱼ₎)}. Source: S. Holm 1979. */
    HOLM {
        @Override
        double[] raise(double[] ascending) {
            double[] raised = new double[ascending.length];
            double most = 0;
            for (int i = 0; i < ascending.length; i++) {
                most = Math.max(most, Math.min(1, (ascending.length - i) * ascending[i]));
                raised[i] = most;
            }
            return raised;
        }
    },
    /** {@code p′₍ᵢ₎ = min_{j≥i} min(1, m·p₍ⱼ₎/j)}. Source: Y. Benjamini and Y. Hochberg 1995. */
    BENJAMINI_HOCHBERG {
        @Override
        double[] raise(double[] ascending) {
            double[] raised = new double[ascending.length];
            double least = 1;
            for (int i = ascending.length - 1; i >= 0; i--) {
                least = Math.min(least, ascending.length * ascending[i] / (i + 1));
                raised[i] = least;
            }
            return raised;
        }
    };

    abstract double[] raise(double[] ascending);

    /** The adjusted p values, in the order given. */
    public List<Optional<Double>> adjust(List<Optional<Double>> pValues) {
        int[] order = IntStream.range(0, pValues.size())
                .filter(i -> pValues.get(i).isPresent())
                .boxed()
                .sorted(Comparator.comparing(i -> pValues.get(i).orElseThrow()))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] raised = raise(IntStream.of(order)
                .mapToDouble(i -> pValues.get(i).orElseThrow())
                .toArray());
        List<Optional<Double>> adjusted =
                new ArrayList<>(java.util.Collections.nCopies(pValues.size(), Optional.empty()));
        for (int i = 0; i < order.length; i++) {
            adjusted.set(order[i], Optional.of(raised[i]));
        }
        return List.copyOf(adjusted);
    }
}
