package org.heard.improvement.transfer;

import java.util.Locale;

/** What a column of a file holds. */
interface FileColumn {
    ColumnName called();

    /** Of the constant. */
    String name();

    /** As the choices call it, and as a file that goes out is headed. */
    default String title() {
        return called().title();
    }

    /** As the form sends it. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param plainHeading in small letters, with nothing but letters and single spaces */
    default boolean isCalled(String plainHeading) {
        return called().councils().contains(plainHeading);
    }
}
