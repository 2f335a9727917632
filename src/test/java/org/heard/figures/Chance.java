package org.heard.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** What one case is made of: values drawn from its seed, many of them at an edge on purpose. */
public final class Chance {
    private final long seed;
    private final SplittableRandom random;
    private final double edges;
    private final List<Object> drawn = new ArrayList<>();

    /** One case in five is made of edges only; in the others one value in ten is one. */
    Chance(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.edges = random.nextInt(5) == 0 ? 1 : 0.1;
    }

    public int between(int least, int most) {
        return (int) between((long) least, (long) most);
    }

    /** Both bounds may come. */
    public long between(long least, long most) {
        return noted(random.nextDouble() < edges ? edge(least, most) : anywhere(least, most));
    }

    /** For what draws from a seed of its own, where no number is an edge. */
    public long seed() {
        return noted(random.nextLong());
    }

    public <T> T oneOf(T[] values) {
        return noted(values[random.nextInt(values.length)]);
    }

    /** The same in another order. */
    public <T> List<T> shuffled(List<T> values) {
        List<T> mixed = new ArrayList<>(values);
        Collections.shuffle(mixed, new Random(random.nextLong()));
        return mixed;
    }

    @Override
    public String toString() {
        return "seed " + seed + ", which drew " + drawn;
    }

    /** A value drawn before, or one at a bound or at nothing. */
    private long edge(long least, long most) {
        long[] before = drawn.stream()
                .filter(Long.class::isInstance)
                .mapToLong(Long.class::cast)
                .filter(value -> least <= value && value <= most)
                .toArray();
        if (before.length > 0 && random.nextInt(4) == 0) {
            return before[random.nextInt(before.length)];
        }
        long[] bounds = LongStream.of(least, least + 1, 0, 1, most - 1, most)
                .filter(value -> least <= value && value <= most)
                .distinct()
                .toArray();
        return bounds[random.nextInt(bounds.length)];
    }

    /** Half of them evenly, half near a bound, however large the other is. */
    private long anywhere(long least, long most) {
        if (random.nextBoolean()) {
            return random.nextLong(least, most + 1);
        }
        long room = most - least;
        int size = Long.SIZE - Long.numberOfLeadingZeros(room);
        long away = random.nextLong((room >>> random.nextInt(size + 1)) + 1);
        return random.nextBoolean() ? least + away : most - away;
    }

    private <T> T noted(T value) {
        drawn.add(value);
        return value;
    }
}
