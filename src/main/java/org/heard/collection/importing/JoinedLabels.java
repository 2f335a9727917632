package org.heard.collection.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Labels joined in one cell. A label may itself hold the separator, so a cell is cut at known labels,
 * the longest first; a cell that can be cut in no way, or in two, is left for a person to settle.
 */
final class JoinedLabels {
    private final Map<String, String> codeByText;
    private final List<String> longestFirst;
    private final String separator;

    JoinedLabels(Map<String, String> codeByText, String separator) {
        this.codeByText = Map.copyOf(codeByText);
        this.longestFirst = this.codeByText.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        this.separator = separator.strip();
    }

    Set<String> codes() {
        return Set.copyOf(codeByText.values());
    }

    /** The codes in the order written; empty where the cell can be read in no way or in several. */
    Optional<List<String>> in(String cell) {
        Set<List<String>> readings = new LinkedHashSet<>();
        cut(cell, new ArrayList<>(), readings);
        return readings.size() == 1 ? Optional.of(readings.iterator().next()) : Optional.empty();
    }

    private void cut(String rest, List<String> soFar, Set<List<String>> readings) {
        if (rest.isEmpty()) {
            readings.add(List.copyOf(soFar));
            return;
        }
        for (String label : longestFirst) {
            if (!rest.startsWith(label) || soFar.contains(codeByText.get(label)) || readings.size() > 1) {
                continue;
            }
            String after = rest.substring(label.length()).strip();
            if (after.isEmpty() || after.startsWith(separator)) {
                soFar.add(codeByText.get(label));
                cut(after.isEmpty() ? "" : after.substring(separator.length()).strip(), soFar, readings);
                soFar.remove(soFar.size() - 1);
            }
        }
    }
}
