package org.heard.ground.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them in English: "14 July 2021". Other languages: {@link Speech}. */
public final class Days {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Days() {}

    public static String inWords(LocalDate day) {
        return WORDS.format(day);
    }
}
