package org.heard.improvement.record;

import java.time.LocalDate;
import java.util.Map;

/**
 * What somebody wants to add to the record.
 *
 * @param seen version of the thing that the page showed; 0 for a thing that is new
 * @param onDay when it was so
 * @param body every field of the thing, not only what changed
 */
public record NewEntry(
        String thing, String key, int seen, LocalDate onDay, EntryKind kind, Map<String, String> body, String why) {
    public NewEntry {
        body = Map.copyOf(body);
    }
}
