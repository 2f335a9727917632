package org.heard.disclosure;

import static org.heard.disclosure.Figure.Trait.LATENT;
import static org.heard.disclosure.Figure.Trait.ROUNDED;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Possible fillings found so far. Each tells something of every figure it moves, not only of the one it
 * was looked for, and stays possible wherever at least the figures it moves are hidden.
 */
final class Fillings {
    private static final double MOVED = 1e-6;

    private final Puzzle puzzle;
    private final List<Seen> seen = new ArrayList<>();

    /** Figures that differ from the truth, and all values. */
    private record Seen(BitSet moved, Map<Integer, Double> values) {}

    Fillings(Puzzle puzzle) {
        this.puzzle = puzzle;
    }

    /** @return the value of the figure asked about */
    double add(Map<Integer, Double> values, int figure) {
        BitSet moved = new BitSet();
        boolean lasting = true;
        for (Map.Entry<Integer, Double> entry : values.entrySet()) {
            int i = entry.getKey();
            if (Math.abs(entry.getValue() - puzzle.figure(i).value()) > MOVED) {
                moved.set(i);
                lasting &= !puzzle.figure(i).is(ROUNDED);
            }
        }
        if (lasting) {
            seen.add(new Seen(moved, values));
        }
        return values.get(figure);
    }

    /** Highest minus lowest value among the fillings that are possible with these figures hidden. */
    double width(int figure, BitSet hidden) {
        double truth = puzzle.figure(figure).value();
        double least = truth;
        double most = truth;
        for (Seen filling : seen) {
            if (filling.moved.get(figure) && isPossible(filling.moved, hidden)) {
                double value = filling.values.get(figure);
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return most - least;
    }

    private boolean isPossible(BitSet moved, BitSet hidden) {
        BitSet shown = (BitSet) moved.clone();
        shown.andNot(hidden);
        return shown.stream().allMatch(i -> puzzle.figure(i).is(LATENT));
    }
}
