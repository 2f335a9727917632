package org.heard.improvement.record;

import java.util.Locale;

/** What an entry does to its thing. */
public enum EntryKind {
    MADE,
    CHANGED,
    /** Puts an earlier entry right; the page of an earlier day keeps what was known then. */
    CORRECTED,
    /** Takes the thing off the pages of later days. */
    REMOVED,
    /** Blanks what an earlier entry of the thing said, because it should not be kept. */
    REDACTED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryKind called(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
