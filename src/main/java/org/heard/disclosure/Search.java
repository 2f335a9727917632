package org.heard.disclosure;

import static org.heard.disclosure.Figure.Trait.LATENT;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One way from figures that are hidden to a pattern that is wide enough everywhere: the narrowest
 * sensitive figure is widened by its cheapest move until none is left; then what is no longer needed is
 * shown again.
 */
final class Search {
    private static final int MOST_ROUNDS = 60;

    private final Puzzle puzzle;
    private final Ranges ranges;
    private final Moves moves;
    private final BitSet barred;

    /** @param barred figures that must stay shown */
    Search(Puzzle puzzle, Ranges ranges, BitSet barred) {
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

    private boolean widen(BitSet hidden, int mostRounds) {
        for (int round = 0; round < mostRounds; round++) {
            OptionalInt narrow = ranges.narrowest(hidden);
            if (narrow.isEmpty()) {
                return true;
            }
            BitSet before = (BitSet) hidden.clone();
            moves.toHide(narrow.getAsInt(), hidden).ifPresent(hidden::or);
            if (hidden.equals(before)) {
                OptionalInt neighbour = bestNeighbour(narrow.getAsInt(), hidden);
                if (neighbour.isEmpty()) {
                    return false;
                }
                hidden.set(neighbour.getAsInt());
            }
        }
        return ranges.allWide(hidden);
    }

    /** The shown figure beside an open one that would widen the narrow one most. */
    private OptionalInt bestNeighbour(int narrow, BitSet hidden) {
        Comparator<Integer> best = Comparator.<Integer>comparingDouble(i -> -widthWith(narrow, i, hidden))
                .thenComparingDouble(i -> puzzle.figure(i).cost())
                .thenComparingDouble(i -> puzzle.figure(i).value());
        return IntStream.range(0, puzzle.size())
                .filter(i -> !hidden.get(i) && mayBeHidden(i) && standsByAnOpenOne(i, hidden))
                .boxed()
                .min(best.thenComparing(Comparator.naturalOrder()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private boolean mayBeHidden(int i) {
        return puzzle.figure(i).mayBeHidden() && !barred.get(i);
    }

    private double widthWith(int narrow, int alsoHidden, BitSet hidden) {
        BitSet more = (BitSet) hidden.clone();
        more.set(alsoHidden);
        return ranges.width(narrow, more);
    }

    private boolean standsByAnOpenOne(int figure, BitSet hidden) {
        for (int e : puzzle.equationsOf[figure]) {
            for (int i : puzzle.members[e]) {
                if (hidden.get(i) || puzzle.figure(i).is(LATENT)) {
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
    static List<Integer> dearestFirst(Puzzle puzzle, BitSet hidden) {
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
