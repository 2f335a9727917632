package org.heard.disclosure;

import static org.heard.disclosure.Figure.Trait.LATENT;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which figures of a puzzle to hide: those that must be, and as few others as keep every sensitive
 * figure wide enough. Cell suppression by linear programmes, one sensitive figure at a time, with a
 * last audit over whole numbers (see the decision note on disclosure).
 */
final class Pattern {
    private static final int MOST_ROUNDS = 60;

    private final Puzzle puzzle;
    private final Ranges ranges;
    private final Moves moves;

    Pattern(Puzzle puzzle) {
        this(puzzle, true);
    }

    /** @param networks false: the general way everywhere, to compare the two */
    Pattern(Puzzle puzzle, boolean networks) {
        this.puzzle = puzzle;
        this.ranges = new Ranges(puzzle, networks);
        this.moves = new Moves(puzzle, networks);
    }

    /** Ids of the figures to hide; empty where no pattern is safe. */
    Optional<Set<String>> find() {
        BitSet hidden = (BitSet) puzzle.primary.clone();
        if (!widen(hidden)) {
            return Optional.empty();
        }
        showAgain(hidden);
        boolean safe = new Ranges(puzzle, true).allWide(hidden);
        return safe
                ? Optional.of(
                        hidden.stream().mapToObj(i -> puzzle.figure(i).id()).collect(Collectors.toSet()))
                : Optional.empty();
    }

    private boolean widen(BitSet hidden) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
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
                .filter(i -> !hidden.get(i) && puzzle.figure(i).mayBeHidden() && standsByAnOpenOne(i, hidden))
                .boxed()
                .min(best.thenComparing(Comparator.naturalOrder()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
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
    private void showAgain(BitSet hidden) {
        BitSet secondary = (BitSet) hidden.clone();
        secondary.andNot(puzzle.primary);
        List<Integer> dearestFirst = secondary.stream()
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(
                                i -> -puzzle.figure(i).cost())
                        .thenComparingDouble(i -> -puzzle.figure(i).value())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int i : dearestFirst) {
            hidden.clear(i);
            if (!ranges.allWide(hidden)) {
                hidden.set(i);
            }
        }
    }
}
