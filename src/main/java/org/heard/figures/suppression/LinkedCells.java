package org.heard.figures.suppression;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * The open figures that hang together through equations: the range of one depends on no other.
 *
 * @param open the figures of the block
 * @param hidden those of them that are hidden, not only rounded: the range depends on it
 */
record LinkedCells(BitSet open, BitSet hidden) {
    static LinkedCells around(int figure, SuppressionProblem puzzle, BitSet hidden) {
        BitSet open = new BitSet();
        BitSet seen = new BitSet();
        Deque<Integer> next = new ArrayDeque<>();
        open.set(figure);
        next.add(figure);
        while (!next.isEmpty()) {
            for (int e : puzzle.equationsOf[next.remove()]) {
                if (seen.get(e)) {
                    continue;
                }
                seen.set(e);
                for (int i : puzzle.members[e]) {
                    if (!open.get(i) && puzzle.isOpen(i, hidden)) {
                        open.set(i);
                        next.add(i);
                    }
                }
            }
        }
        BitSet inside = (BitSet) open.clone();
        inside.and(hidden);
        return new LinkedCells(open, inside);
    }

    /** Every equation that a figure of the block stands in. */
    BitSet equations(SuppressionProblem puzzle) {
        BitSet equations = new BitSet();
        open.stream().forEach(i -> {
            for (int e : puzzle.equationsOf[i]) {
                equations.set(e);
            }
        });
        return equations;
    }
}
