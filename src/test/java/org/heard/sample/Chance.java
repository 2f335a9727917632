package org.heard.sample;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Seeded chance: the same seed gives the same people on every machine. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean yes(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double normal() {
        return random.nextGaussian();
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** One key, as often as its weight; the map must keep its order. */
    <T> T weighed(Map<T, ? extends Number> weights) {
        double total =
                weights.values().stream().mapToDouble(Number::doubleValue).sum();
        double left = random.nextDouble() * total;
        T last = null;
        for (Map.Entry<T, ? extends Number> entry : weights.entrySet()) {
            last = entry.getKey();
            left -= entry.getValue().doubleValue();
            if (left < 0) {
                return last;
            }
        }
        return last;
    }
}
