package org.heard.publication.tabulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.TrueTable;
import org.heard.figures.statistics.Adjustment;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.MannWhitney;
import org.heard.figures.statistics.ProbabilityOfSuperiority;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.VerdictSentence;

/**
 * Whether all the answers to a scale moved between two rounds, though its headline share did not clearly:
 * rank tests of all questions of one pair of rounds, judged together by Benjamini–Hochberg.
 */
final class ScaleShifts {
    private static final double LEVEL = 0.05;
    private static final double LEAST_BASE = 30;
    /** On fewer points the ranks say what the headline says. */
    private static final int LEAST_POINTS = 3;

    private final Map<Pair, List<Scale>> families = new HashMap<>();

    private record Pair(String from, String to) {}

    /** One scale in two rounds. */
    private record Scale(String table, ProbabilityOfSuperiority superiority, Optional<Double> p) {}

    /** Adds a table whose two rows may be compared; nothing happens where it is no scale. */
    void add(TrueTable table, TrueTable.Row from, TrueTable.Row to) {
        List<String> codes = scale(table);
        if (codes.size() < LEAST_POINTS || worth(from) < LEAST_BASE || worth(to) < LEAST_BASE) {
            return;
        }
        long[] earlier = counts(from, codes);
        long[] later = counts(to, codes);
        double designEffect = Math.max(from.base() / worth(from), to.base() / worth(to));
        ProbabilityOfSuperiority.of(earlier, later, designEffect)
                .ifPresent(superiority -> families.computeIfAbsent(
                                new Pair(from.key(), to.key()), pair -> new ArrayList<>())
                        .add(new Scale(
                                table.id(),
                                superiority,
                                MannWhitney.of(earlier, later, designEffect)
                                        .flatMap(test -> test.test().pValue()))));
    }

    /** The sentence by table, for those whose answers moved. */
    Map<String, String> between(String from, String to) {
        List<Scale> family = families.getOrDefault(new Pair(from, to), List.of());
        List<Optional<Double>> adjusted = Adjustment.BENJAMINI_HOCHBERG.adjust(
                family.stream().map(Scale::p).toList());
        Map<String, String> moved = new HashMap<>();
        for (int i = 0; i < family.size(); i++) {
            Optional<Interval> interval = family.get(i).superiority().interval();
            boolean leavesOutHalf =
                    interval.filter(l -> l.lower() > 0.5 || l.upper() < 0.5).isPresent();
            if (leavesOutHalf && adjusted.get(i).filter(p -> p < LEVEL).isPresent()) {
                moved.put(
                        family.get(i).table(),
                        VerdictSentence.movedAsAWhole(family.get(i).superiority()));
            }
        }
        return moved;
    }

    /** Codes from the negative end to the positive one. */
    private static List<String> scale(TrueTable table) {
        return Stream.of(Column.Kind.NEGATIVE, Column.Kind.MIDDLE, Column.Kind.POSITIVE)
                .flatMap(kind -> table.columns().stream().filter(column -> column.kind() == kind))
                .map(Column::code)
                .toList();
    }

    private static long[] counts(TrueTable.Row row, List<String> codes) {
        return codes.stream()
                .mapToLong(code -> row.counts().getOrDefault(code, 0L))
                .toArray();
    }

    private static double worth(TrueTable.Row row) {
        return row.shares().values().stream()
                .findFirst()
                .map(Share::verdictBase)
                .orElse(0.0);
    }
}
