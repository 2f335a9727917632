package org.heard.collection.importing;

import java.util.List;
import java.util.Map;

/**
 * How a file is written.
 *
 * @param headingsLine line in which the headings begin, counted from 1
 * @param headerRows 1; 2 for a question above and its row or option below; 3 where only the first counts
 * @param headings other names of columns, such as those of another language, and what the map calls them
 */
record FileLayout(
        Encoding encoding,
        char separator,
        int headingsLine,
        int headerRows,
        Empty empty,
        Map<String, String> headings) {
    FileLayout {
        headings = Map.copyOf(headings);
    }

    /** Headings as the map calls them, whatever they are called in this file. */
    List<String> asInTheMap(List<String> found) {
        return found.stream().map(h -> headings.getOrDefault(h, h)).toList();
    }

    /** What an empty cell can tell. */
    enum Empty {
        /** A quoted empty cell was asked and left; a cell with nothing at all was not asked. */
        QUOTED,
        /** Empty cells look alike; the survey's own routing tells who was asked. */
        ROUTING
    }
}
