package org.heard.ground.language;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people read them in English: "3:20pm on 15 July 2027". Other languages: {@link Language}. */
public final class Hours {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private Hours() {}

    public static String inWords(ZonedDateTime moment) {
        return hour(moment) + " on " + Days.inWords(moment.toLocalDate());
    }

    static String hour(ZonedDateTime moment) {
        return HOUR.format(moment).toLowerCase(Locale.UK);
    }
}
