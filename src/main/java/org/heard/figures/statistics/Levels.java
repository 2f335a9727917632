package org.heard.figures.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who stands at which level of one margin. */
final class Levels {
    private static final int UNKNOWN = -1;

    private final Margin margin;
    private final List<String> names;
    private final double[] targets;
    private final int[] levelOf;

    Levels(Margin margin, List<Map<String, String>> people) {
        this.margin = margin;
        this.names = new ArrayList<>(margin.totals().keySet());
        this.targets = names.stream().mapToDouble(margin.totals()::get).toArray();
        this.levelOf = people.stream()
                .mapToInt(person -> names.indexOf(person.get(margin.name())))
                .toArray();
    }

    Optional<String> refusal() {
        if (IntStream.of(levelOf).anyMatch(level -> level == UNKNOWN)) {
            return Optional.of("a respondent has no known level of " + margin.name()
                    + ", and no rule says what to do: give such people a level of their own");
        }
        for (int level = 0; level < targets.length; level++) {
            int wanted = level;
            boolean someone = IntStream.of(levelOf).anyMatch(held -> held == wanted);
            if (!(targets[level] >= 0) || someone != targets[level] > 0) {
                return Optional.of("level %s of %s has a total of %s and %s: join it with a neighbour"
                        .formatted(
                                names.get(level),
                                margin.name(),
                                targets[level],
                                someone ? "some respondents" : "no respondent"));
            }
        }
        return Optional.empty();
    }

    void scale(double[] weights) {
        double[] sums = sums(weights);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= targets[levelOf[i]] / sums[levelOf[i]];
        }
    }

    /** The largest distance from a total, in people. */
    double gap(double[] weights) {
        double[] sums = sums(weights);
        return IntStream.range(0, sums.length)
                .mapToDouble(level -> Math.abs(sums[level] - targets[level]))
                .max()
                .orElse(0);
    }

    private double[] sums(double[] weights) {
        double[] sums = new double[targets.length];
        for (int i = 0; i < weights.length; i++) {
            sums[levelOf[i]] += weights[i];
        }
        return sums;
    }
}
