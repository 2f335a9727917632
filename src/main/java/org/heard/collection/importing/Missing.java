package org.heard.collection.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words by which a file says, in any column, that there is no answer. Capitals do not matter. Where a
 * question's own list holds the same text, that list is right.
 *
 * @param notAsked what stands where the question was not put
 * @param blank what stands where it was put and left
 */
record Missing(Set<String> notAsked, Set<String> blank) {
    Missing {
        notAsked = Set.copyOf(notAsked);
        blank = Set.copyOf(blank);
    }

    /** The text as these words are compared. */
    static String word(String text) {
        return SourceText.plain(text).toLowerCase(Locale.ROOT);
    }

    /** The row with these words gone. */
    Row outOf(Row row, RoundMap map) {
        if (row.cells().values().stream().noneMatch(this::says)) {
            return row;
        }
        Map<String, String> cells = new HashMap<>();
        Set<String> unasked = new HashSet<>();
        row.cells().forEach((heading, text) -> {
            boolean listed = map.lists(heading, SourceText.plain(text));
            if (!listed && notAsked.contains(word(text))) {
                unasked.add(heading);
            } else {
                cells.put(heading, !listed && blank.contains(word(text)) ? "" : text);
            }
        });
        return new Row(row.place(), cells, unasked);
    }

    private boolean says(String text) {
        String word = word(text);
        return notAsked.contains(word) || blank.contains(word);
    }
}
