package org.heard.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/**
 * How low and how high figures can be. Figures that are not known and stand in a sum together make a block; what was
 * found possible for all of a block while one figure was asked for is remembered for the others.
 */
final class Blocks {
    /** Highest minus lowest of five whole numbers. */
    static final long WIDE = 4;

    private static final double NEAR = 1e-6;
    private static final int LOOKS = 10;

    /** @param proven false where the solver gave up: then it is at least so wide */
    record Range(long least, long most, boolean proven) {
        long width() {
            return most - least;
        }
    }

    private final Puzzle puzzle;
    private final Map<Integer, Block> blockOf = new HashMap<>();
    private int programmes;

    Blocks(Puzzle puzzle) {
        this.puzzle = puzzle;
        for (int place = 0; place < puzzle.size(); place++) {
            if (!puzzle.isKnown(place) && !blockOf.containsKey(place)) {
                Block block = new Block(place);
                for (int one : block.open) {
                    blockOf.put(one, block);
                }
            }
        }
    }

    /** These will be asked for: answers are sought that show many of them to be wide at once. */
    void want(Collection<Integer> places) {
        places.stream()
                .filter(place -> !puzzle.isKnown(place))
                .filter(place -> puzzle.most(place) - puzzle.least(place) >= WIDE)
                .forEach(place -> {
                    Block block = blockOf.get(place);
                    block.wanted.set(Arrays.binarySearch(block.open, place));
                });
    }

    int programmes() {
        return programmes;
    }

    int largest() {
        return blockOf.values().stream().mapToInt(b -> b.open.length).max().orElse(0);
    }

    /** Takes what is known to be possible, so that less has to be solved. */
    void seen(long[] possible) {
        blockOf.values().stream().distinct().forEach(block -> block.see(possible));
    }

    boolean isWide(int place) {
        return !puzzle.isKnown(place) && blockOf.get(place).isWide(place);
    }

    Range range(int place) {
        return puzzle.isKnown(place)
                ? new Range(puzzle.least(place), puzzle.most(place), true)
                : blockOf.get(place).range(place);
    }

    private final class Block {
        private final int[] open;
        private final List<Integer> sums;
        private final long[] lowest;
        private final long[] highest;
        private final BitSet wanted = new BitSet();
        private final Map<Integer, Range> known = new HashMap<>();
        private boolean looked;

        Block(int first) {
            TreeSet<Integer> places = new TreeSet<>();
            TreeSet<Integer> standIn = new TreeSet<>();
            Deque<Integer> waiting = new ArrayDeque<>(List.of(first));
            BitSet met = new BitSet();
            met.set(first);
            while (!waiting.isEmpty()) {
                int place = waiting.poll();
                places.add(place);
                for (int s : puzzle.sumsOf(place)) {
                    if (standIn.add(s)) {
                        for (int other : puzzle.sums().get(s).places()) {
                            if (!puzzle.isKnown(other) && !met.get(other)) {
                                met.set(other);
                                waiting.add(other);
                            }
                        }
                    }
                }
            }
            this.open = places.stream().mapToInt(i -> i).toArray();
            this.sums = new ArrayList<>(standIn);
            this.lowest = new long[open.length];
            this.highest = new long[open.length];
            Arrays.fill(lowest, Long.MAX_VALUE);
            Arrays.fill(highest, Long.MIN_VALUE);
        }

        void see(long[] possible) {
            for (int i = 0; i < open.length; i++) {
                lowest[i] = Math.min(lowest[i], possible[open[i]]);
                highest[i] = Math.max(highest[i], possible[open[i]]);
            }
        }

        private boolean isSeenWide(int i) {
            return highest[i] != Long.MIN_VALUE && highest[i] - lowest[i] >= WIDE;
        }

        boolean isWide(int place) {
            int i = Arrays.binarySearch(open, place);
            if (puzzle.most(place) - puzzle.least(place) < WIDE) {
                return false;
            }
            look();
            if (isSeenWide(i) && !puzzle.hasGap(place)) {
                return true;
            }
            Range range = range(place);
            return range.width() >= WIDE;
        }

        /** A few answers far from each other show most figures to be wide. */
        private void look() {
            if (looked) {
                return;
            }
            looked = true;
            Random random = new Random(open.length);
            for (int k = 0; k < LOOKS; k++) {
                double[] aims = new double[open.length];
                int left = 0;
                for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
                    if (!isSeenWide(i)) {
                        left++;
                        aims[i] = k == 0 ? 1 : k == 1 ? -1 : random.nextBoolean() ? 1 : -1;
                    }
                }
                if (left < 2) {
                    return;
                }
                solve(aims, false);
            }
        }

        Range range(int place) {
            return known.computeIfAbsent(place, this::solved);
        }

        private Range solved(int place) {
            int i = Arrays.binarySearch(open, place);
            double[] aims = new double[open.length];
            aims[i] = 1;
            Optional<Long> most = end(aims, i);
            aims[i] = -1;
            Optional<Long> least = end(aims, i).map(value -> -value);
            return new Range(
                    puzzle.above(place, least.orElse(lowest[i] == Long.MAX_VALUE ? puzzle.least(place) : lowest[i])),
                    puzzle.below(place, most.orElse(highest[i] == Long.MIN_VALUE ? puzzle.most(place) : highest[i])),
                    most.isPresent() && least.isPresent());
        }

        /** The linear programme first; only where it ends between whole numbers, the one of whole numbers. */
        private Optional<Long> end(double[] aims, int i) {
            Optional<Programme.Found> linear = solve(aims, false);
            if (linear.filter(Programme.Found::whole).isPresent()) {
                return linear.map(found -> Math.round(found.aim()));
            }
            return solve(aims, true).filter(Programme.Found::whole).map(found -> Math.round(found.aim()));
        }

        private Optional<Programme.Found> solve(double[] aims, boolean whole) {
            programmes++;
            Optional<Programme.Found> found = Programme.most(puzzle, open, sums, aims, whole);
            found.filter(Programme.Found::whole).filter(this::fits).ifPresent(f -> {
                for (int i = 0; i < open.length; i++) {
                    long value = Math.round(f.values()[i]);
                    lowest[i] = Math.min(lowest[i], value);
                    highest[i] = Math.max(highest[i], value);
                }
            });
            return found;
        }

        /** Whether what the solver says is really an answer. */
        private boolean fits(Programme.Found found) {
            for (int s : sums) {
                Puzzle.Sum sum = puzzle.sums().get(s);
                long total = 0;
                for (int k = 0; k < sum.places().length; k++) {
                    int place = sum.places()[k];
                    long value = puzzle.isKnown(place)
                            ? puzzle.least(place)
                            : Math.round(found.values()[Arrays.binarySearch(open, place)]);
                    total += sum.times()[k] * value;
                }
                if (total < sum.least() || total > sum.most()) {
                    return false;
                }
            }
            return true;
        }
    }
}
