package org.heard.figures.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;

/**
 * The answers of the latest round by their share alone: "something else" is drawn last, but what is named most is named
 * first in words, whatever it is called.
 *
 * @param items in the order drawn, which decides between equals
 */
record MostNamed(SafeTable table, List<Column> items) {
    private static final int MOST = 2;
    /** More that are equal than these make no line worth reading. */
    private static final int READABLE = 4;

    /** "paediatrics 43%, something else 41%"; empty where one that is hidden might be the largest. */
    Optional<String> most() {
        List<Column> ranked = shown();
        if (ranked.isEmpty() || ranked.size() < items.size()) {
            return Optional.empty();
        }
        double least = value(ranked.get(Math.min(MOST, ranked.size()) - 1));
        int many = (int) ranked.stream().filter(item -> value(item) >= least).count();
        return many > READABLE ? Optional.empty() : Optional.of(String.join(", ", inside(many)));
    }

    /** As they stand inside a sentence. */
    List<String> inside(int many) {
        return values(many, Finding::lower);
    }

    /** As they stand in a list. */
    List<String> labels(int many) {
        return values(many, label -> label);
    }

    private List<String> values(int many, UnaryOperator<String> name) {
        return shown().stream()
                .limit(many)
                .map(item -> name.apply(item.label()) + " "
                        + Percent.whole(share(item).orElseThrow()))
                .toList();
    }

    private List<Column> shown() {
        return items.stream()
                .filter(item -> share(item).isPresent())
                .sorted(Comparator.comparingDouble(item -> -value(item)))
                .toList();
    }

    private double value(Column item) {
        return share(item).map(Share::value).orElseThrow();
    }

    private Optional<Share> share(Column item) {
        return table.latest().share(item.code());
    }
}
