package org.heard.collection.importing;

/**
 * How a file is written.
 *
 * @param headingsLine line in which the headings begin, counted from 1
 * @param headerRows 1; 2 for a question above and its row or option below; 3 where only the first counts
 */
record FileLayout(Encoding encoding, char separator, int headingsLine, int headerRows, Empty empty) {

    /** What an empty cell can tell. */
    enum Empty {
        /** A quoted empty cell was asked and left; a cell with nothing at all was not asked. */
        QUOTED,
        /** Empty cells look alike; the survey's own routing tells who was asked. */
        ROUTING
    }
}
