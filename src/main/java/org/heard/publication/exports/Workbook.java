package org.heard.publication.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Writes pages as one file of a spreadsheet program. */
@FunctionalInterface
interface Workbook {
    /**
     * @param made the one date in the file
     * @return the same bytes for the same pages
     */
    byte[] of(String title, List<FigureSheet> pages, LocalDate made);

    /** Libraries that write to memory cannot fail as disks do. */
    interface Writing {
        byte[] bytes() throws IOException;
    }

    static byte[] inMemory(Writing writing) {
        try {
            return writing.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
