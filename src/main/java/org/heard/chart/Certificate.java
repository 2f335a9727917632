package org.heard.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where a figure comes from, for a picture or a file that has left its page.
 *
 * @param release "pc2021-1"
 * @param made the day of the release, never that of the download: the same figure has the same bytes
 * @param code what to type at {@code /check} to see whether the figure still stands
 */
public record Certificate(String release, LocalDate made, String code) {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    String sentence() {
        return "Release " + release + ", made on " + WORDS.format(made) + ". Check code " + code
                + ": type it at /check to see whether these figures still stand.";
    }
}
