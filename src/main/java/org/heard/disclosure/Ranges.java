package org.heard.disclosure;

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
    private final Fillings fillings;
    private final Map<Key, Double> known = new HashMap<>();
    private final Map<Block, Optional<Network>> networkOf = new HashMap<>();
    private final Map<Block, Optional<Network>> partOf = new HashMap<>();

    /** A range holds for a block with just these figures hidden, no other. */
    private record Key(int figure, Block block) {}

    Ranges(Puzzle puzzle) {
        this(puzzle, true);
    }

    /** @param networks false: always the general way */
    Ranges(Puzzle puzzle, boolean networks) {
        this.puzzle = puzzle;
        this.networks = networks;
        this.fillings = new Fillings(puzzle);
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
        Key key = new Key(figure, block);
        Double width = known.get(key);
        if (width == null) {
            width = networks ? flowFirst(figure, block, hidden) : bySolver(block, figure, hidden);
            known.put(key, width);
        }
        return width;
    }

    /**
     * Exact where the whole block is a network. Else what flows over its network part can reach, with all
     * else as it is, a reader cannot rule out; only where that is too little the solver is asked.
     */
    private double flowFirst(int figure, Block block, BitSet hidden) {
        Optional<Network> whole = networkOf.computeIfAbsent(block, b -> Network.of(puzzle, b.open()));
        if (whole.isPresent()) {
            return byFlow(whole.get(), figure, hidden);
        }
        if (fillings.width(figure, block.hidden()) >= puzzle.figure(figure).width()) {
            return fillings.width(figure, block.hidden());
        }
        BitSet part = Network.part(puzzle, block.open());
        Optional<Network> inside = partOf.computeIfAbsent(block, b -> Network.of(puzzle, part));
        double reached = inside.isPresent() && part.get(figure) ? byFlow(inside.get(), figure, hidden) : 0;
        return reached >= puzzle.figure(figure).width() ? reached : bySolver(block, figure, hidden);
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

    /**
     * The general way: the figure's block as a whole-number programme, rounded figures continuous. The truth
     * is one possible filling, so that far enough in one direction is enough.
     */
    private double bySolver(Block block, int figure, BitSet hidden) {
        Filling filling = new Filling(puzzle, block, hidden);
        double highest = fillings.add(filling.extreme(figure, true), figure);
        double up = highest - value(figure);
        if (networks && up >= puzzle.figure(figure).width()) {
            return up;
        }
        return highest - fillings.add(filling.extreme(figure, false), figure);
    }
}
