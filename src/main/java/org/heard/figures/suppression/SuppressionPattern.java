package org.heard.figures.suppression;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which figures of a puzzle to hide: those that must be, and as few others as keep every sensitive
 * figure wide enough. Cell suppression by linear programmes, one sensitive figure at a time, with a
 * last audit over whole numbers (see the decision note on disclosure).
 *
 * <p><b>What it guarantees:</b> with what it names hidden, every sensitive figure has at least its width between
 * the lowest and highest possible whole number; where the solver is not sure, no pattern. <b>What the caller must
 * see to:</b> the problem holds every sum a reader knows.
 */
public final class SuppressionPattern {
    /** Up to so many figures a second look for a cheaper pattern takes no time that anybody notices. */
    private static final int FEW = 90;

    private static final int LOOKS = 6;
    /** Nothing that protects at all weighs much less. */
    private static final double CHEAP = 3;

    private static final double CHEAPER = 1e-9;

    private final SuppressionProblem puzzle;
    private final AuditIntervals ranges;

    public SuppressionPattern(SuppressionProblem puzzle) {
        this(puzzle, true);
    }

    /** @param networks false: the general way everywhere, to compare the two */
    public SuppressionPattern(SuppressionProblem puzzle, boolean networks) {
        this.puzzle = puzzle;
        this.ranges = new AuditIntervals(puzzle, networks);
    }

    /** Ids of the figures to hide; empty where no pattern is safe, or the solver is not sure that one is. */
    public static Optional<Set<String>> safe(SuppressionProblem puzzle) {
        try {
            return new SuppressionPattern(puzzle).find();
        } catch (NotSafe solverIsNotSure) {
            return Optional.empty();
        }
    }

    /**
     * The same for a puzzle put together of others that are safe by themselves.
     *
     * @param start ids of what is hidden in them
     */
    public static Optional<Set<String>> safe(SuppressionProblem puzzle, Set<String> start) {
        try {
            SuppressionPattern pattern = new SuppressionPattern(puzzle);
            Search search = new Search(puzzle, pattern.ranges, new BitSet());
            return search.couldBeSafe() ? search.onFrom(puzzle.places(start)).map(pattern::ids) : Optional.empty();
        } catch (NotSafe solverIsNotSure) {
            return Optional.empty();
        }
    }

    private Set<String> ids(BitSet hidden) {
        return hidden.stream().mapToObj(i -> puzzle.figure(i).id()).collect(Collectors.toSet());
    }

    /** Ids of the figures to hide; empty where no pattern is safe. */
    public Optional<Set<String>> find() {
        return new Search(puzzle, ranges, new BitSet())
                .from(puzzle.primary)
                .map(hidden -> puzzle.size() > FEW || weight(hidden) <= weight(puzzle.primary) + CHEAP
                        ? hidden
                        : cheaper(hidden))
                .filter(hidden -> new AuditIntervals(puzzle, true).allWide(hidden))
                .map(this::ids);
    }

    /** One move at a time can lead to a dear pattern: is there a cheaper one that leaves one of its figures shown? */
    private BitSet cheaper(BitSet hidden) {
        BitSet best = hidden;
        List<Integer> dearest = Search.dearestFirst(puzzle, hidden);
        for (int i : dearest.subList(0, Math.min(LOOKS, dearest.size()))) {
            BitSet barred = new BitSet();
            barred.set(i);
            double most = weight(best) - CHEAPER;
            best = new Search(puzzle, ranges, barred)
                    .from(puzzle.primary)
                    .filter(found -> weight(found) < most)
                    .orElse(best);
        }
        return best;
    }

    private double weight(BitSet hidden) {
        return hidden.stream().mapToDouble(i -> puzzle.figure(i).cost()).sum();
    }
}
