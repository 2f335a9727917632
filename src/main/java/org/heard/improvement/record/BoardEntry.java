package org.heard.improvement.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One entry of the record. No name and no time of day is in it: a seat acts, on a day.
 *
 * @param seq its place in the record, from 1, without a gap
 * @param thing what kind of thing it is about: "action"
 * @param key which of them: "1.2"
 * @param version of the thing, from 1
 * @param onDay when it was so
 * @param recorded when it was written down; never before the entry before it
 * @param body every field of the thing as it stands after this entry; empty where it was redacted
 * @param why the reason given, which goes with the body; empty where none was asked for
 * @param bodyDigest of body and why, so that both may be blanked and the chain still holds
 * @param previous digest of the entry before; {@link Chain#BEGINNING} for the first
 */
public record BoardEntry(
        long seq,
        String thing,
        String key,
        int version,
        LocalDate onDay,
        LocalDate recorded,
        String seat,
        EntryKind kind,
        Optional<SortedMap<String, String>> body,
        String why,
        String bodyDigest,
        String previous,
        String digest) {

    BoardEntry closedWith(String ownDigest) {
        return new BoardEntry(
                seq, thing, key, version, onDay, recorded, seat, kind, body, why, bodyDigest, previous, ownDigest);
    }

    /** What it said should not be kept, and was blanked. */
    public boolean isBlank() {
        return body.isEmpty();
    }

    /** A field of the body; empty where the body has none, or was blanked. */
    public String field(String name) {
        return body.map(fields -> fields.getOrDefault(name, "")).orElse("");
    }
}
