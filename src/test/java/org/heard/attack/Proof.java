package org.heard.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;

/**
 * Why a figure is known so well: sums and bounds of which none can be left out, for anyone who has to find out what the
 * audit did not know of.
 */
final class Proof {
    private final Puzzle puzzle;
    private final int place;
    private final long width;

    private Proof(Puzzle puzzle, int place, long width) {
        this.puzzle = puzzle;
        this.place = place;
        this.width = width;
    }

    /** @return one line for each sum and bound that is needed */
    static String of(Puzzle puzzle, int place, long width) {
        return new Proof(puzzle, place, width).text();
    }

    private String text() {
        List<Puzzle.Sum> sums = new ArrayList<>(puzzle.sums());
        List<Integer> bounded = new ArrayList<>(puzzle.said().keySet());
        sums = least(sums, some -> holds(some, puzzle.said().keySet().stream().toList()));
        List<Puzzle.Sum> needed = sums;
        bounded = least(bounded, some -> holds(needed, some));
        StringJoiner lines = new StringJoiner("\n");
        bounded.forEach(b -> lines.add(puzzle.name(b) + ": " + puzzle.said().get(b)[0] + " to "
                + puzzle.said().get(b)[1]));
        sums.forEach(sum -> {
            StringJoiner terms = new StringJoiner(" ");
            for (int k = 0; k < sum.places().length; k++) {
                terms.add((sum.times()[k] > 0 ? "+" : "") + sum.times()[k] + "·" + puzzle.name(sum.places()[k]));
            }
            lines.add(sum.least() + " to " + sum.most() + " = " + terms);
        });
        return lines.toString();
    }

    private boolean holds(List<Puzzle.Sum> sums, List<Integer> bounded) {
        Blocks.Range range = new Blocks(puzzle.saying(sums, bounded)).range(place);
        return range.proven() && range.width() <= width;
    }

    /** Leaves out halves, quarters and so on down to single ones, while it still holds. */
    private <T> List<T> least(List<T> all, Predicate<List<T>> holds) {
        List<T> left = all;
        for (int size = Math.max(1, left.size() / 2); size >= 1; size /= 2) {
            for (int from = 0; from < left.size(); ) {
                List<T> without = new ArrayList<>(left.subList(0, from));
                without.addAll(left.subList(Math.min(left.size(), from + size), left.size()));
                if (holds.test(without)) {
                    left = without;
                } else {
                    from += size;
                }
            }
        }
        return left;
    }
}
