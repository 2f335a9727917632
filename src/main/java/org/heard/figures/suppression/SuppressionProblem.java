package org.heard.figures.suppression;

import static org.heard.figures.suppression.ProblemCell.Trait.LATENT;
import static org.heard.figures.suppression.ProblemCell.Trait.ROUNDED;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All figures that belong together and all equations between them: what a reader could try to solve.
 * Figures stand in the order of their ids, so that the order in which they came changes nothing.
 *
 * <p><b>What it guarantees:</b> figures and sums that do not add up are refused. <b>What the caller must see
 * to:</b> figures are whole numbers unless they say otherwise, and bounds are those a reader knows too.
 */
public final class SuppressionProblem {
    public final List<ProblemCell> figures;
    public final BitSet primary;
    public final BitSet sensitive;
    /** Per equation: the figures in it, and their coefficients. */
    public final int[][] members;

    public final double[][] coefficients;
    public final double[] totals;
    /** Per figure: the equations it stands in. */
    final int[][] equationsOf;

    /**
     * @param primary must be hidden
     * @param sensitive must keep their width
     * @throws IllegalStateException when an equation names no figure of the puzzle or is not met
     */
    public SuppressionProblem(
            Collection<ProblemCell> all, Collection<Equation> equations, Set<String> primary, Set<String> sensitive) {
        figures = all.stream().sorted(Comparator.comparing(ProblemCell::id)).toList();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            if (places.put(figures.get(i).id(), i) != null) {
                throw new IllegalStateException(
                        "two figures are called " + figures.get(i).id());
            }
        }
        List<Equation> sums = equations.stream()
                .filter(e -> !e.terms().isEmpty())
                .distinct()
                .sorted(Comparator.comparing(e -> e.terms().toString()))
                .toList();
        members = new int[sums.size()][];
        coefficients = new double[sums.size()][];
        totals = new double[sums.size()];
        for (int e = 0; e < sums.size(); e++) {
            members[e] = sums.get(e).terms().keySet().stream()
                    .mapToInt(id -> place(places, id))
                    .toArray();
            coefficients[e] = sums.get(e).terms().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            totals[e] = sums.get(e).total();
            requireMet(e);
        }
        equationsOf = equationsOf();
        this.primary = places(places, primary);
        this.sensitive = places(places, sensitive);
    }

    /** Of these figures, those that are here. */
    BitSet places(Set<String> ids) {
        BitSet set = new BitSet();
        for (int i = 0; i < figures.size(); i++) {
            set.set(i, ids.contains(figures.get(i).id()));
        }
        return set;
    }

    public int size() {
        return figures.size();
    }

    public ProblemCell figure(int i) {
        return figures.get(i);
    }

    /** Not known exactly to a reader: hidden, never printed, or printed rounded. */
    boolean isOpen(int i, BitSet hidden) {
        return hidden.get(i) || figure(i).is(LATENT) || figure(i).is(ROUNDED);
    }

    /** What a reader knows of an open figure at once, from below. */
    double least(int i, BitSet hidden) {
        return isRoundedOnly(i, hidden) ? figure(i).shownLeast() : figure(i).least();
    }

    double most(int i, BitSet hidden) {
        return isRoundedOnly(i, hidden) ? figure(i).shownMost() : figure(i).most();
    }

    private boolean isRoundedOnly(int i, BitSet hidden) {
        return figure(i).is(ROUNDED) && !figure(i).is(LATENT) && !hidden.get(i);
    }

    private static int place(Map<String, Integer> places, String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalStateException("no figure is called " + id);
        }
        return place;
    }

    private static BitSet places(Map<String, Integer> places, Set<String> ids) {
        BitSet set = new BitSet();
        ids.forEach(id -> set.set(place(places, id)));
        return set;
    }

    private void requireMet(int e) {
        double sum = 0;
        for (int k = 0; k < members[e].length; k++) {
            sum += coefficients[e][k] * figure(members[e][k]).value();
        }
        if (Math.abs(sum - totals[e]) > 1e-6) {
            throw new IllegalStateException("the figures of this sum do not add up: "
                    + java.util.Arrays.stream(members[e])
                            .mapToObj(i -> figure(i).id())
                            .toList());
        }
    }

    private int[][] equationsOf() {
        List<List<Integer>> of = new ArrayList<>();
        figures.forEach(f -> of.add(new ArrayList<>()));
        for (int e = 0; e < members.length; e++) {
            for (int i : members[e]) {
                of.get(i).add(e);
            }
        }
        return of.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
