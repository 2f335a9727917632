package org.heard.collection.importing;

import java.util.Map;
import java.util.Optional;

/**
 * One line of answers, with no other cells than those the map names.
 *
 * @param line where it begins in the file, counted from 1
 * @param cells text by heading; a cell with nothing at all, not even quotation marks, is missing
 */
record Row(long line, Map<String, String> cells) {
    Row {
        cells = Map.copyOf(cells);
    }

    /** Empty where nothing at all stands in the cell; a quoted empty cell is an empty text. */
    Optional<String> cell(String heading) {
        return Optional.ofNullable(cells.get(heading));
    }

    boolean isFilled(String heading) {
        return !cells.getOrDefault(heading, "").isBlank();
    }
}
