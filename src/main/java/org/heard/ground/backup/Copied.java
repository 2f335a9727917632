package org.heard.ground.backup;

import java.util.Locale;

/** What a backup holds. */
public record Copied(long rows, int tables, long bytes) {
    private static final int KILO = 1000;

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d rows of %d tables, %,d KB", rows, tables, bytes / KILO + 1);
    }
}
