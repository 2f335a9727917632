package org.heard.backup;

import java.util.Locale;

/** What a backup holds. */
public record Copied(long rows, int tables, long bytes) {
    private static final double MEGABYTE = 1e6;

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d rows of %d tables, %.1f MB", rows, tables, bytes / MEGABYTE);
    }
}
