package org.heard.figures.suppression;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far a reader can narrow a hidden figure down. A width is the highest minus the lowest possible
 * value, reckoned from the truth and only as far as it matters: at most twice the width wanted. By
 * two flows where the figure's block is a network, else by two whole-number programmes.
 *
 * <p><b>What it guarantees:</b> a width is never given larger than it is. <b>What the caller must see to:</b> the
 * same problem and the same hidden figures are meant.
 */
public final class AuditIntervals {
    private static final double TINY = 1e-6;

    private final SuppressionProblem puzzle;
    private final boolean networks;
    private final FeasibleTables fillings;
    private final Map<Key, Double> flows = new HashMap<>();
    private final Map<Key, Double> exact = new HashMap<>();
    private final Map<LinkedCells, Optional<Network>> whole = new HashMap<>();
    private final Map<LinkedCells, Optional<Network>> parts = new HashMap<>();

    /** A range holds for a block with just these figures hidden, no other. */
    private record Key(int figure, LinkedCells block) {}

    public AuditIntervals(SuppressionProblem puzzle) {
        this(puzzle, true);
    }

    /** @param networks false: always the general way */
    public AuditIntervals(SuppressionProblem puzzle, boolean networks) {
        this.puzzle = puzzle;
        this.networks = networks;
        this.fillings = new FeasibleTables(puzzle);
    }

    boolean useNetworks() {
        return networks;
    }

    double width(int figure, BitSet hidden) {
        return puzzle.isOpen(figure, hidden) ? width(figure, LinkedCells.around(figure, puzzle, hidden), hidden) : 0;
    }

    /**
     * The sensitive figure that is known best, below the width it needs; ties: larger, then first by id.
     * Looked for with what flows tell at once; the solver is asked only until it has confirmed one.
     */
    public OptionalInt narrowest(BitSet hidden) {
        Map<Integer, LinkedCells> blocks = new HashMap<>();
        Map<Integer, Double> atLeast = new HashMap<>();
        puzzle.sensitive.stream().filter(i -> puzzle.isOpen(i, hidden)).forEach(i -> {
            blocks.put(i, share(i, blocks, hidden));
            atLeast.put(i, reached(i, blocks.get(i), hidden));
        });
        return puzzle.sensitive.stream()
                .boxed()
                .filter(i -> isNarrow(i, atLeast.getOrDefault(i, 0.0)))
                .sorted(Comparator.<Integer>comparingDouble(i -> atLeast.getOrDefault(i, 0.0))
                        .thenComparingDouble(i -> -value(i))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(i -> !blocks.containsKey(i) || isNarrow(i, width(i, blocks.get(i), hidden)))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private boolean isNarrow(int figure, double width) {
        return width < puzzle.figure(figure).width() - TINY;
    }

    public boolean allWide(BitSet hidden) {
        return narrowest(hidden).isEmpty();
    }

    private double value(int i) {
        return puzzle.figure(i).value();
    }

    /** The block of a figure that stands in one already found is that block. */
    private LinkedCells share(int figure, Map<Integer, LinkedCells> found, BitSet hidden) {
        return found.values().stream()
                .filter(block -> block.open().get(figure))
                .findFirst()
                .orElseGet(() -> LinkedCells.around(figure, puzzle, hidden));
    }

    private double width(int figure, LinkedCells block, BitSet hidden) {
        double reached = reached(figure, block, hidden);
        return networkOf(block).isPresent() || !isNarrow(figure, reached)
                ? reached
                : exact.computeIfAbsent(new Key(figure, block), key -> bySolver(block, figure, hidden));
    }

    /**
     * Exact where the whole block is a network. Else what flows over its network part can reach, with all
     * else as it is, and what was found possible before: a reader cannot rule it out.
     */
    private double reached(int figure, LinkedCells block, BitSet hidden) {
        double flow = flows.computeIfAbsent(
                new Key(figure, block),
                key -> networkOf(block)
                        .or(() -> partOf(block).filter(part -> part.has(figure)))
                        .map(network -> byFlow(network, figure, hidden))
                        .orElse(0.0));
        return networkOf(block).isPresent() ? flow : Math.max(flow, fillings.width(figure, block.hidden()));
    }

    private Optional<Network> networkOf(LinkedCells block) {
        return networks ? whole.computeIfAbsent(block, b -> Network.of(puzzle, b.open())) : Optional.empty();
    }

    private Optional<Network> partOf(LinkedCells block) {
        return networks
                ? parts.computeIfAbsent(block, b -> Network.of(puzzle, Network.part(puzzle, b.open())))
                : Optional.empty();
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
        return (double) network.flow(room).move(figure, true, enough)
                + network.flow(room).move(figure, false, enough);
    }

    /**
     * The general way: the figure's block as a whole-number programme, rounded figures continuous. The truth
     * is one possible filling, so that far enough in one direction is enough.
     */
    private double bySolver(LinkedCells block, int figure, BitSet hidden) {
        FeasibleTable filling = new FeasibleTable(puzzle, block, hidden);
        double highest = fillings.add(filling.extreme(figure, true), figure);
        double up = highest - value(figure);
        if (networks && up >= puzzle.figure(figure).width()) {
            return up;
        }
        return highest - fillings.add(filling.extreme(figure, false), figure);
    }
}
