package org.heard.collection.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Labels joined in one cell. A label may itself hold the separator, so a cell is cut at known labels,
 * the longest first; a cell that can be cut in no way, or in two, is left for a person to settle.
 * Several labels may stand for one code, which then is given once.
 */
final class JoinedLabels {
    private final Map<String, String> codeByText;
    private final List<String> longestFirst;
    private final String separator;
    private final Optional<String> other;

    /** @param other code of any piece between separators that is no label */
    JoinedLabels(Map<String, String> codeByText, String separator, Optional<String> other) {
        this.other = other;
        this.codeByText = Map.copyOf(codeByText);
        this.longestFirst = this.codeByText.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        this.separator = separator.strip();
    }

    Set<String> codes() {
        return Stream.concat(codeByText.values().stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    Set<String> texts() {
        return codeByText.keySet();
    }

    /** The codes in the order written; empty where the cell can be read in no way or in several. */
    Optional<List<String>> in(String cell) {
        Set<List<String>> readings = new LinkedHashSet<>();
        cut(cell, new ArrayList<>(), readings);
        return readings.size() == 1 ? Optional.of(readings.iterator().next()) : Optional.empty();
    }

    private void cut(String rest, List<String> soFar, Set<List<String>> readings) {
        if (rest.isEmpty()) {
            readings.add(soFar.stream()
                    .filter(piece -> !piece.isEmpty())
                    .map(this::code)
                    .distinct()
                    .toList());
            return;
        }
        for (String piece : next(rest)) {
            if (readings.size() > 1 || codeByText.containsKey(piece) && soFar.contains(piece)) {
                continue;
            }
            String after = rest.substring(piece.length()).strip();
            soFar.add(piece);
            cut(after.isEmpty() ? "" : after.substring(separator.length()).strip(), soFar, readings);
            soFar.remove(soFar.size() - 1);
        }
    }

    /** Labels that may stand first in it; where there is none, what stands before the next separator. */
    private List<String> next(String rest) {
        List<String> labels =
                longestFirst.stream().filter(label -> isFirst(label, rest)).toList();
        if (!labels.isEmpty() || other.isEmpty()) {
            return labels;
        }
        int end = rest.indexOf(separator);
        return List.of(end < 0 ? rest : rest.substring(0, end));
    }

    private boolean isFirst(String label, String rest) {
        if (!rest.startsWith(label)) {
            return false;
        }
        String after = rest.substring(label.length()).strip();
        return after.isEmpty() || after.startsWith(separator);
    }

    private String code(String piece) {
        return codeByText.getOrDefault(piece, other.orElse(""));
    }
}
