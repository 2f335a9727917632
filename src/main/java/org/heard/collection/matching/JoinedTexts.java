package org.heard.collection.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Option;

/** Several texts in one cell, told apart: known options first and the longest before the others, for one may hold the separator. */
final class JoinedTexts {
    private final List<String> known;
    private final String separator;
    private final Set<String> pieces = new LinkedHashSet<>();

    private JoinedTexts(List<String> known, String separator) {
        this.known = known;
        this.separator = separator;
    }

    /** The pieces of all cells, each once. @param told what stands between them, where somebody has said so */
    static Set<String> of(Collection<String> cells, List<Option> options, Optional<String> told) {
        List<String> known = options.stream()
                .map(option -> option.label().english())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        JoinedTexts texts = new JoinedTexts(known, told.orElseGet(() -> separator(cells)));
        cells.forEach(texts::cut);
        return texts.pieces;
    }

    /** What most cells have between their texts. */
    static String separator(Collection<String> cells) {
        return Stream.of(";", ",", "|")
                .max(Comparator.comparingLong((String sign) ->
                        cells.stream().filter(cell -> cell.contains(sign)).count()
                                + (sign.equals(";") ? cells.size() / 2 * ends(cells, sign) : 0)))
                .orElse(";");
    }

    private static long ends(Collection<String> cells, String sign) {
        return cells.stream().anyMatch(cell -> cell.endsWith(sign)) ? 1 : 0;
    }

    private void cut(String cell) {
        String rest = cell.strip();
        while (!rest.isEmpty()) {
            String now = rest;
            String piece = known.stream()
                    .filter(label -> isFirst(label, now))
                    .findFirst()
                    .orElseGet(() -> upTo(now));
            if (!piece.isBlank()) {
                pieces.add(piece.strip());
            }
            String after = rest.substring(piece.length()).strip();
            rest = after.isEmpty() ? "" : after.substring(separator.length()).strip();
        }
    }

    private String upTo(String rest) {
        int end = rest.indexOf(separator);
        return end < 0 ? rest : rest.substring(0, end);
    }

    private boolean isFirst(String label, String rest) {
        if (label.isEmpty() || !rest.startsWith(label)) {
            return false;
        }
        String after = rest.substring(label.length()).strip();
        return after.isEmpty() || after.startsWith(separator);
    }
}
