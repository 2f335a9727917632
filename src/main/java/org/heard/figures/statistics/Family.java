package org.heard.figures.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Questions of one audience and one pair of rounds, judged together: their p values are adjusted over
 * all that can be tested, and the verdicts follow. What cannot be tested, or has too small a base,
 * keeps its place in the list but leaves the family.
 *
 * @param comparisons in the order of the pairs given
 * @param tested m: how many tests were made
 */
public record Family(Adjustment adjustment, List<Comparison> comparisons, int tested) {
    public Family {
        comparisons = List.copyOf(comparisons);
    }

    /** One question: its share in the earlier and in the later round. */
    public record Pair(Share earlier, Share later) {
        double smallerBase() {
            return Math.min(earlier.verdictBase(), later.verdictBase());
        }
    }

    public static Family of(Adjustment adjustment, List<Pair> pairs) {
        List<ShareDifference> differences = pairs.stream()
                .map(pair -> ShareDifference.of(pair.earlier(), pair.later()))
                .toList();
        List<Optional<Double>> inFamily = IntStream.range(0, pairs.size())
                .mapToObj(i -> pairs.get(i).smallerBase() < Ruling.LEAST_BASE
                        ? Optional.<Double>empty()
                        : differences.get(i).test().pValue())
                .toList();
        List<Optional<Double>> adjusted = adjustment.adjust(inFamily);
        List<Comparison> comparisons = IntStream.range(0, pairs.size())
                .mapToObj(i -> Comparison.of(differences.get(i), adjusted.get(i)))
                .toList();
        return new Family(adjustment, comparisons, (int)
                inFamily.stream().filter(Optional::isPresent).count());
    }

    /** How many are flagged as more or fewer. */
    public int flagged() {
        return (int) comparisons.stream()
                .filter(comparison -> comparison.verdict().isFlagged())
                .count();
    }

    /** How many chance alone would flag, on average, if p values were not adjusted. */
    public double flaggedByChance() {
        return tested * Ruling.LEVEL;
    }
}
