package org.heard.reporting.drafting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them. */
final class Day {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Day() {}

    static String inWords(LocalDate day) {
        return WORDS.format(day);
    }
}
