package org.heard.journey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them. */
final class Dates {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Dates() {}

    /** "3 June 2027"; empty for no date. */
    static String inWords(LocalDate date) {
        return date == null ? "" : WORDS.format(date);
    }
}
