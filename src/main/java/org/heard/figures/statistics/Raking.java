package org.heard.figures.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Weights that make a round's respondents match known margins: {@code w ← w·T_l ÷ Σ_{i∈l} w} over the
 * margins in turn, until the largest gap is under 1e-12 of the total. Refused with a reason: nobody, a
 * level without respondents, totals that differ, a missing or unknown level, no convergence. Source: W.
 * E. Deming and F. F. Stephan 1940; R's {@code survey::rake}.
 */
public final class Raking {
    private static final double GAP = 1e-12;
    private static final double TOTALS_DIFFER = 1e-9;
    private static final int MOST_CYCLES = 1_000;

    private final List<Margin> margins;

    private Raking(List<Margin> margins) {
        this.margins = List.copyOf(margins);
    }

    /** Margins as totals of people; each must add to the same. */
    public static Raking to(List<Margin> margins) {
        return new Raking(margins);
    }

    /** Everybody starting with weight 1. */
    public Weighting rake(List<Map<String, String>> people) {
        return rake(people, DoubleStream.generate(() -> 1).limit(people.size()).toArray());
    }

    /**
     * @param people one map per respondent, margin name to level
     * @param baseWeights one per respondent, above 0
     */
    public Weighting rake(List<Map<String, String>> people, double[] baseWeights) {
        if (people.isEmpty() || margins.isEmpty()) {
            return new NotWeighted("there is nobody to weight, or nothing to weight to");
        }
        if (people.size() != baseWeights.length || !DoubleStream.of(baseWeights).allMatch(w -> w > 0 && w < 1e300)) {
            return new NotWeighted("every respondent needs a starting weight above 0");
        }
        List<Levels> levels = new ArrayList<>();
        for (Margin margin : margins) {
            Levels sorted = new Levels(margin, people);
            Optional<String> refusal = sorted.refusal().or(() -> differs(margin));
            if (refusal.isPresent()) {
                return new NotWeighted(refusal.get());
            }
            levels.add(sorted);
        }
        return converge(levels, baseWeights.clone());
    }

    private Optional<String> differs(Margin margin) {
        Margin first = margins.get(0);
        return Math.abs(margin.sum() - first.sum()) <= TOTALS_DIFFER * first.sum()
                ? Optional.empty()
                : Optional.of("the totals of %s add to %s but those of %s to %s: they must agree"
                        .formatted(margin.name(), margin.sum(), first.name(), first.sum()));
    }

    private Weighting converge(List<Levels> levels, double[] weights) {
        double total = margins.get(0).sum();
        for (int cycle = 0; cycle < MOST_CYCLES; cycle++) {
            levels.forEach(level -> level.scale(weights));
            if (levels.stream().mapToDouble(level -> level.gap(weights)).max().orElse(0) < GAP * total) {
                return new Weights(weights);
            }
        }
        return new NotWeighted("no weights fit all the margins at once");
    }
}
