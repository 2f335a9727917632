package org.heard.figures.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Where a figure comes from, for a picture or a file that has left its page.
 *
 * @param release "pc2021-1"
 * @param made the day of the release, never that of the download: the same figure has the same bytes
 * @param warnings who was not heard: goes wherever the figure goes, and nobody can take it away
 * @param code what to type at {@code /check} to see whether the figure still stands
 */
public record Certificate(String release, LocalDate made, String code, List<String> warnings) {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public Certificate {
        warnings = List.copyOf(warnings);
    }

    /** For a figure inside a document that has the warnings on its first page. */
    public Certificate(String release, LocalDate made, String code) {
        this(release, made, code, List.of());
    }

    /** The one line under a picture. */
    String source() {
        return "Source: release " + release + ", " + WORDS.format(made) + ". Check code " + code + " at /check";
    }

    String sentence() {
        return "Release " + release + ", made on " + WORDS.format(made) + ". Check code " + code
                + ": type it at /check to see whether these figures still stand.";
    }
}
