package org.heard.figures.suppression;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One way from figures that are hidden to a pattern that is wide enough everywhere: the narrowest
 * sensitive figure is widened by its cheapest move until none is left; then what is no longer needed is
 * shown again.
 */
final class Search {
    private static final int MOST_ROUNDS = 60;
    /** To try each of more takes longer than it saves: each costs two whole-number programmes. */
    private static final int FEW_NEIGHBOURS = 20;

    private final SuppressionProblem puzzle;
    private final AuditIntervals ranges;
    private final Moves moves;
    private final BitSet barred;

    /** @param barred figures that must stay shown */
    Search(SuppressionProblem puzzle, AuditIntervals ranges, BitSet barred) {
        this.puzzle = puzzle;
        this.ranges = ranges;
        this.moves = new Moves(puzzle, ranges.useNetworks(), barred);
        this.barred = barred;
    }

    /** Empty where no pattern was found. */
    Optional<BitSet> from(BitSet start) {
        BitSet hidden = (BitSet) start.clone();
        if (!widen(hidden, MOST_ROUNDS)) {
            return Optional.empty();
        }
        showAgain(hidden, puzzle.primary);
        return Optional.of(hidden);
    }

    /**
     * The same from a pattern that is safe in each part of the puzzle: what hides there is looked at again only
     * where it hides nothing, since the parts together tell it.
     */
    Optional<BitSet> onFrom(BitSet settled) {
        BitSet hidden = (BitSet) settled.clone();
        hidden.or(puzzle.primary);
        if (!widen(hidden, MOST_ROUNDS + puzzle.sensitive.cardinality())) {
            return Optional.empty();
        }
        BitSet keep = (BitSet) settled.clone();
        keep.or(puzzle.primary);
        showAgain(hidden, keep);
        for (int i : dearestFirst(puzzle, hidden)) {
            hidden.set(i, ranges.width(i, hidden) > 0);
        }
        return Optional.of(hidden);
    }

    /** Whether it would be wide enough everywhere if all were hidden that may be: if not, no pattern is safe. */
    boolean couldBeSafe() {
        BitSet all = (BitSet) puzzle.primary.clone();
        IntStream.range(0, puzzle.size()).filter(this::mayBeHidden).forEach(all::set);
        return ranges.allWide(all);
    }

    private boolean widen(BitSet hidden, int mostRounds) {
        for (int round = 0; round < mostRounds; round++) {
            OptionalInt narrow = ranges.narrowest(hidden);
            if (narrow.isEmpty()) {
                return true;
            }
            BitSet before = (BitSet) hidden.clone();
            moves.toHide(narrow.getAsInt(), hidden).ifPresent(hidden::or);
            if (hidden.equals(before)) {
                alsoHide(narrow.getAsInt(), hidden);
            }
            if (hidden.equals(before)) {
                return false;
            }
        }
        return ranges.allWide(hidden);
    }

    /** For what moves far enough in no one direction. */
    private void alsoHide(int narrow, BitSet hidden) {
        List<Integer> neighbours = neighbours(narrow, hidden);
        Optional<BitSet> moved =
                neighbours.size() > FEW_NEIGHBOURS ? moves.toHideBothWays(narrow, hidden) : Optional.empty();
        moved.ifPresentOrElse(
                hidden::or, () -> widest(narrow, neighbours, hidden).ifPresent(hidden::set));
    }

    /** The shown figures beside those that hang together with this one: no other can widen it. */
    private List<Integer> neighbours(int narrow, BitSet hidden) {
        BitSet block = LinkedCells.around(narrow, puzzle, hidden).open();
        return IntStream.range(0, puzzle.size())
                .filter(i -> !hidden.get(i) && mayBeHidden(i) && standsBy(i, block))
                .boxed()
                .toList();
    }

    /** The neighbour that would widen the narrow one most. */
    private Optional<Integer> widest(int narrow, List<Integer> neighbours, BitSet hidden) {
        Map<Integer, Double> widths = new TreeMap<>();
        neighbours.forEach(i -> widths.put(i, widthWith(narrow, i, hidden)));
        return neighbours.stream()
                .min(Comparator.<Integer>comparingDouble(i -> -widths.get(i))
                        .thenComparingDouble(i -> puzzle.figure(i).cost())
                        .thenComparingDouble(i -> puzzle.figure(i).value())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private boolean mayBeHidden(int i) {
        return puzzle.figure(i).mayBeHidden() && !barred.get(i);
    }

    private double widthWith(int narrow, int alsoHidden, BitSet hidden) {
        BitSet more = (BitSet) hidden.clone();
        more.set(alsoHidden);
        return ranges.width(narrow, more);
    }

    private boolean standsBy(int figure, BitSet block) {
        for (int e : puzzle.equationsOf[figure]) {
            for (int i : puzzle.members[e]) {
                if (block.get(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Later choices can make earlier ones needless: try to print each again, dearest first. */
    private void showAgain(BitSet hidden, BitSet kept) {
        BitSet secondary = (BitSet) hidden.clone();
        secondary.andNot(kept);
        for (int i : dearestFirst(puzzle, secondary)) {
            hidden.clear(i);
            if (!ranges.allWide(hidden)) {
                hidden.set(i);
            }
        }
    }

    /** Hidden figures that need not be, in the order in which to do without them. */
    static List<Integer> dearestFirst(SuppressionProblem puzzle, BitSet hidden) {
        BitSet secondary = (BitSet) hidden.clone();
        secondary.andNot(puzzle.primary);
        return secondary.stream()
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(
                                i -> -puzzle.figure(i).cost())
                        .thenComparingDouble(i -> -puzzle.figure(i).value())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
