package org.heard.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whole numbers between bounds, and sums of them between bounds. */
final class Puzzle {
    /** A sum of figures that lies between two numbers. */
    record Sum(int[] places, int[] times, long least, long most) {}

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private long[] least = new long[1024];
    private long[] most = new long[1024];
    private final Map<Integer, long[]> gaps = new HashMap<>();
    /** Bounds that were said, not those that follow. */
    private final Map<Integer, long[]> said = new TreeMap<>();

    private List<List<Integer>> sumsOf;

    int figure(String name) {
        return places.computeIfAbsent(name, n -> {
            names.add(n);
            int place = names.size() - 1;
            if (place >= least.length) {
                least = java.util.Arrays.copyOf(least, 2 * place);
                most = java.util.Arrays.copyOf(most, 2 * place);
            }
            least[place] = 0;
            most[place] = Cell.MANY;
            return place;
        });
    }

    int size() {
        return names.size();
    }

    String name(int place) {
        return names.get(place);
    }

    List<Sum> sums() {
        return sums;
    }

    long least(int place) {
        return least[place];
    }

    long most(int place) {
        return most[place];
    }

    boolean isKnown(int place) {
        return least[place] == most[place];
    }

    void between(int place, long from, long to) {
        said.merge(place, new long[] {from, to}, (a, b) -> new long[] {Math.max(a[0], b[0]), Math.min(a[1], b[1])});
        limit(place, from, to);
    }

    private void limit(int place, long from, long to) {
        least[place] = Math.max(least[place], from);
        most[place] = Math.min(most[place], to);
        long[] gap = gaps.get(place);
        if (gap != null) {
            least[place] = above(place, least[place]);
            most[place] = below(place, most[place]);
        }
        if (least[place] > most[place]) {
            throw new Contradiction(names.get(place) + " would be " + least[place] + " to " + most[place]);
        }
    }

    /** It is none of these values. */
    void never(int place, long from, long to) {
        if (from <= to) {
            gaps.put(place, new long[] {from, to});
            limit(place, least[place], most[place]);
        }
    }

    boolean hasGap(int place) {
        return gaps.containsKey(place);
    }

    /** The lowest value it can have from here on. */
    long above(int place, long value) {
        long[] gap = gaps.get(place);
        return gap != null && value >= gap[0] && value <= gap[1] ? gap[1] + 1 : value;
    }

    /** The highest value it can have up to here. */
    long below(int place, long value) {
        long[] gap = gaps.get(place);
        return gap != null && value >= gap[0] && value <= gap[1] ? gap[0] - 1 : value;
    }

    /** Some of what the attacker believes cannot be so. */
    static final class Contradiction extends IllegalStateException {
        Contradiction(String what) {
            super("What the attacker believes does not fit together: " + what);
        }
    }

    void sum(Map<Integer, Integer> terms, long from, long to) {
        TreeMap<Integer, Integer> sorted = new TreeMap<>(terms);
        sorted.values().removeIf(times -> times == 0);
        if (!sorted.isEmpty()) {
            sums.add(new Sum(
                    sorted.keySet().stream().mapToInt(i -> i).toArray(),
                    sorted.values().stream().mapToInt(i -> i).toArray(),
                    from,
                    to));
        }
    }

    Map<Integer, long[]> said() {
        return said;
    }

    /** The same figures, of which less is said. */
    Puzzle saying(List<Sum> sums, Collection<Integer> bounded) {
        Puzzle less = new Puzzle();
        names.forEach(less::figure);
        bounded.forEach(place -> less.between(place, said.get(place)[0], said.get(place)[1]));
        gaps.forEach((place, gap) -> less.never(place, gap[0], gap[1]));
        less.sums.addAll(sums);
        less.narrow();
        return less;
    }

    List<Integer> sumsOf(int place) {
        return sumsOf.get(place);
    }

    /** Narrows every figure as far as single sums tell, again and again until none tells more. */
    void narrow() {
        sumsOf = new ArrayList<>();
        names.forEach(n -> sumsOf.add(new ArrayList<>()));
        Deque<Integer> waiting = new ArrayDeque<>();
        BitSet queued = new BitSet();
        for (int s = 0; s < sums.size(); s++) {
            for (int place : sums.get(s).places) {
                sumsOf.get(place).add(s);
            }
            waiting.add(s);
            queued.set(s);
        }
        while (!waiting.isEmpty()) {
            int s = waiting.poll();
            queued.clear(s);
            for (int place : narrowed(sums.get(s))) {
                for (int other : sumsOf.get(place)) {
                    if (!queued.get(other)) {
                        queued.set(other);
                        waiting.add(other);
                    }
                }
            }
        }
    }

    private List<Integer> narrowed(Sum sum) {
        try {
            return narrow(sum);
        } catch (Contradiction found) {
            StringBuilder words = new StringBuilder(found.getMessage()).append("; sum ");
            words.append(sum.least).append(" to ").append(sum.most);
            for (int k = 0; k < sum.places.length; k++) {
                int place = sum.places[k];
                words.append("; ")
                        .append(sum.times[k])
                        .append(" · ")
                        .append(names.get(place))
                        .append(' ');
                words.append(least[place]).append(" to ").append(most[place]);
            }
            throw new Contradiction(words.toString());
        }
    }

    /** @return the figures it narrowed */
    private List<Integer> narrow(Sum sum) {
        long low = 0;
        long high = 0;
        for (int k = 0; k < sum.places.length; k++) {
            low += sum.times[k] * (sum.times[k] > 0 ? least[sum.places[k]] : most[sum.places[k]]);
            high += sum.times[k] * (sum.times[k] > 0 ? most[sum.places[k]] : least[sum.places[k]]);
        }
        List<Integer> changed = new ArrayList<>();
        for (int k = 0; k < sum.places.length; k++) {
            int place = sum.places[k];
            int times = sum.times[k];
            long mineLow = times * (times > 0 ? least[place] : most[place]);
            long mineHigh = times * (times > 0 ? most[place] : least[place]);
            long termLeast = sum.least - (high - mineHigh);
            long termMost = sum.most - (low - mineLow);
            long from = times > 0 ? ceil(termLeast, times) : ceil(-termMost, -times);
            long to = times > 0 ? Math.floorDiv(termMost, times) : Math.floorDiv(-termLeast, -times);
            if (from > least[place] || to < most[place]) {
                limit(place, from, to);
                changed.add(place);
                low += times * (times > 0 ? least[place] : most[place]) - mineLow;
                high += times * (times > 0 ? most[place] : least[place]) - mineHigh;
            }
        }
        return changed;
    }

    private static long ceil(long a, long b) {
        return -Math.floorDiv(-a, b);
    }
}
