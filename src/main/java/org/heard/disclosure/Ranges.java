package org.heard.disclosure;

import static org.heard.disclosure.Figure.Trait.CONTINUOUS;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far a reader can narrow a hidden figure down. A width is the highest minus the lowest possible
 * value, reckoned from the truth and only as far as it matters: at most twice the width wanted. By
 * two flows where the figure's block is a network, else by two whole-number programmes.
 */
final class Ranges {
    private static final double TINY = 1e-6;

    private final Puzzle puzzle;
    private final boolean networks;
    private final Map<Key, Double> known = new HashMap<>();

    /** A range holds for a block with just these figures hidden, no other. */
    private record Key(int figure, Block block) {}

    Ranges(Puzzle puzzle) {
        this(puzzle, true);
    }

    /** @param networks false: always the general way */
    Ranges(Puzzle puzzle, boolean networks) {
        this.puzzle = puzzle;
        this.networks = networks;
    }

    double width(int figure, BitSet hidden) {
        return puzzle.isOpen(figure, hidden) ? width(figure, Block.around(figure, puzzle, hidden), hidden) : 0;
    }

    /** The sensitive figure that is known best, below the width it needs; ties: larger, then first by id. */
    OptionalInt narrowest(BitSet hidden) {
        int worst = -1;
        double narrow = Double.POSITIVE_INFINITY;
        Map<Integer, Block> blocks = new HashMap<>();
        for (int i : puzzle.sensitive.stream().toArray()) {
            double width = puzzle.isOpen(i, hidden)
                    ? width(i, blocks.computeIfAbsent(i, f -> share(f, blocks, hidden)), hidden)
                    : 0;
            if (width < puzzle.figure(i).width() - TINY
                    && (width < narrow || (width == narrow && value(i) > value(worst)))) {
                worst = i;
                narrow = width;
            }
        }
        return worst < 0 ? OptionalInt.empty() : OptionalInt.of(worst);
    }

    boolean allWide(BitSet hidden) {
        return narrowest(hidden).isEmpty();
    }

    private double value(int i) {
        return puzzle.figure(i).value();
    }

    /** The block of a figure that stands in one already found is that block. */
    private Block share(int figure, Map<Integer, Block> found, BitSet hidden) {
        return found.values().stream()
                .filter(block -> block.open().get(figure))
                .findFirst()
                .orElseGet(() -> Block.around(figure, puzzle, hidden));
    }

    private double width(int figure, Block block, BitSet hidden) {
        return known.computeIfAbsent(new Key(figure, block), key -> {
            Optional<Network> network = networks ? Network.of(puzzle, block.open()) : Optional.empty();
            return network.map(n -> byFlow(n, figure, hidden)).orElseGet(() -> bySolver(block, figure, hidden));
        });
    }

    private double byFlow(Network network, int figure, BitSet hidden) {
        Network.Room room = new Network.Room() {
            @Override
            public long up(int i) {
                return (long) Math.floor(puzzle.most(i, hidden) - value(i) + TINY);
            }

            @Override
            public long down(int i) {
                return (long) Math.floor(value(i) - puzzle.least(i, hidden) + TINY);
            }

            @Override
            public double cost(int i) {
                return 0;
            }
        };
        int enough = puzzle.figure(figure).width();
        return (double) network.flow(room).move(figure, 1, enough)
                + network.flow(room).move(figure, -1, enough);
    }

    /** The general way: the figure's block as a whole-number programme, rounded figures continuous. */
    private double bySolver(Block block, int figure, BitSet hidden) {
        Filling filling = new Filling(puzzle, block, hidden);
        return filling.extreme(figure, true) - filling.extreme(figure, false);
    }

    /** Whole-number values of a block that meet every equation, with all printed counts put in. */
    private record Filling(Puzzle puzzle, Block block, BitSet hidden) {
        double extreme(int figure, boolean highest) {
            Program program = new Program();
            int[] open = block.open().stream().toArray();
            Map<Integer, Integer> place = new HashMap<>();
            for (int i : open) {
                boolean asked = i == figure;
                int reach = 2 * puzzle.figure(i).width();
                double value = puzzle.figure(i).value();
                double least = asked ? Math.max(puzzle.least(i, hidden), value - reach) : puzzle.least(i, hidden);
                double most = asked ? Math.min(puzzle.most(i, hidden), value + reach) : puzzle.most(i, hidden);
                place.put(i, program.variable(least, most, !puzzle.figure(i).is(CONTINUOUS), asked ? 1 : 0));
            }
            block.equations(puzzle).stream().forEach(e -> addTo(program, e, place));
            Optional<double[]> values = highest ? program.dearest() : program.cheapest();
            return values.orElseThrow(() ->
                    new NotSafe("the figures around " + puzzle.figure(figure).id() + " contradict each other"))[
                    place.get(figure)];
        }

        private void addTo(Program program, int e, Map<Integer, Integer> place) {
            double rest = puzzle.totals[e];
            int[] members = puzzle.members[e];
            int open = 0;
            int[] places = new int[members.length];
            double[] coefficients = new double[members.length];
            for (int k = 0; k < members.length; k++) {
                if (place.containsKey(members[k])) {
                    places[open] = place.get(members[k]);
                    coefficients[open++] = puzzle.coefficients[e][k];
                } else {
                    rest -= puzzle.coefficients[e][k]
                            * puzzle.figure(members[k]).value();
                }
            }
            program.sum(java.util.Arrays.copyOf(places, open), java.util.Arrays.copyOf(coefficients, open), rest);
        }
    }
}
