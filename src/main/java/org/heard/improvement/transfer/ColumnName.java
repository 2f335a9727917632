package org.heard.improvement.transfer;

import java.util.List;

/**
 * What a column is called.
 *
 * @param title as the choices call it, and as a file that goes out is headed
 * @param councils the headings by which councils call it, in small letters
 */
record ColumnName(String title, List<String> councils) {
    /** @param councils with "|" between them */
    static ColumnName of(String title, String councils) {
        return new ColumnName(title, List.of(councils.split("\\|")));
    }
}
