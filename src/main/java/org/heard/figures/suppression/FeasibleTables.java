package org.heard.figures.suppression;

import static org.heard.figures.suppression.ProblemCell.Trait.LATENT;
import static org.heard.figures.suppression.ProblemCell.Trait.ROUNDED;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Possible fillings found so far. Each tells something of every figure it moves, not only of the one it
 * was looked for, and stays possible wherever at least the figures it moves are hidden.
 */
final class FeasibleTables {
    private static final double MOVED = 1e-6;

    private final SuppressionProblem puzzle;
    private final List<Seen> seen = new ArrayList<>();

    /**
     * @param moved figures that differ from the truth
     * @param needed those of them that a reader would see if they were not hidden
     */
    private record Seen(BitSet moved, BitSet needed, Map<Integer, Double> values) {
        boolean isPossible(BitSet hidden) {
            for (int i = needed.nextSetBit(0); i >= 0; i = needed.nextSetBit(i + 1)) {
                if (!hidden.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    FeasibleTables(SuppressionProblem puzzle) {
        this.puzzle = puzzle;
    }

    /** @return the value of the figure asked about */
    double add(Map<Integer, Double> values, int figure) {
        BitSet moved = new BitSet();
        BitSet needed = new BitSet();
        boolean lasting = true;
        for (Map.Entry<Integer, Double> entry : values.entrySet()) {
            int i = entry.getKey();
            if (Math.abs(entry.getValue() - puzzle.figure(i).value()) > MOVED) {
                moved.set(i);
                needed.set(i, !puzzle.figure(i).is(LATENT));
                lasting &= !puzzle.figure(i).is(ROUNDED);
            }
        }
        if (lasting) {
            seen.add(new Seen(moved, needed, values));
        }
        return values.get(figure);
    }

    /** Highest minus lowest value among the fillings that are possible with these figures hidden. */
    double width(int figure, BitSet hidden) {
        double truth = puzzle.figure(figure).value();
        double least = truth;
        double most = truth;
        for (Seen filling : seen) {
            if (filling.moved.get(figure) && filling.isPossible(hidden)) {
                double value = filling.values.get(figure);
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return most - least;
    }
}
