package org.heard.collection.importing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One line of answers, with no other cells than those the map names.
 *
 * @param cells text by heading; a cell with nothing at all, not even quotation marks, is missing
 * @param notAsked headings whose cells say in words that the question was not put
 */
record Row(SourceLine place, Map<String, String> cells, Set<String> notAsked) {
    Row {
        cells = Map.copyOf(cells);
        notAsked = Set.copyOf(notAsked);
    }

    Row(SourceLine place, Map<String, String> cells) {
        this(place, cells, Set.of());
    }

    /** Empty where nothing at all stands in the cell; a quoted empty cell is an empty text. */
    Optional<String> cell(String heading) {
        return Optional.ofNullable(cells.get(heading));
    }

    boolean isFilled(String heading) {
        return !text(heading).isEmpty();
    }

    String text(String heading) {
        return SourceText.plain(cells.getOrDefault(heading, ""));
    }

    /** Whether the file says in words, and nothing else, that this was not put to the person. */
    boolean isNotAsked(Set<String> headings) {
        return headings.stream().anyMatch(notAsked::contains)
                && headings.stream().noneMatch(cells::containsKey);
    }
}
