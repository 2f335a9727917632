package org.heard.collection.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts in fewer than five rows that are not the survey's own words: one may be what somebody wrote, and none is kept. */
record RareTexts(Matched one) {
    private static final int SEEN_BY_MANY = 5;

    Set<String> all() {
        Set<String> own = one.question().options().stream()
                .map(option -> Likeness.bare(option.label().english()))
                .collect(Collectors.toSet());
        Map<String, Integer> rows = rows();
        return one.texts().stream()
                .filter(text -> !one.isHeading(text) && !own.contains(Likeness.bare(text)))
                .filter(text -> rows.getOrDefault(text, 0) < SEEN_BY_MANY)
                .collect(Collectors.toSet());
    }

    /** What was settled of the others. */
    Matched leftOut() {
        Map<String, String> common = new LinkedHashMap<>(one.codes());
        common.keySet().removeAll(all());
        return one.with(common);
    }

    private Map<String, Integer> rows() {
        Map<String, Integer> rows = new HashMap<>();
        one.columns().stream()
                .flatMap(column -> column.texts().stream())
                .forEach(seen -> pieces(seen.text()).forEach(text -> rows.merge(text, seen.times(), Integer::sum)));
        return rows;
    }

    private Collection<String> pieces(String cell) {
        return one.how() == Matched.How.JOINED
                ? JoinedTexts.of(List.of(cell), one.question().options(), Optional.of(one.separator()))
                : List.of(cell);
    }
}
