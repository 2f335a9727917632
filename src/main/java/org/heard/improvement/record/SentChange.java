package org.heard.improvement.record;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What somebody sent for a thing, beside how they had read it and how it stands now. Of two who changed different fields
 * both are right; of two who changed one field, the second is asked.
 *
 * @param read fields as they were read; empty where that version is not known any more
 * @param stands fields as they stand
 * @param sent fields as they were sent
 */
public record SentChange(Optional<Map<String, String>> read, Map<String, String> stands, Map<String, String> sent) {

    /** @param seen version that was read */
    public static SentChange of(Thing thing, int seen, Map<String, String> sent) {
        return of(thing, seen, sent, UnaryOperator.identity());
    }

    /** @param shown what a form shows of a version's fields at first */
    public static SentChange of(
            Thing thing, int seen, Map<String, String> sent, UnaryOperator<Map<String, String>> shown) {
        return new SentChange(
                thing.read(seen).flatMap(BoardEntry::body).map(shown),
                shown.apply(thing.latest().body().orElseThrow()),
                sent);
    }

    /** What the sender changed: everything where it is not known what they read. */
    public Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>(sent);
        read.ifPresent(was ->
                changes.entrySet().removeIf(field -> text(was, field.getKey()).equals(field.getValue())));
        return changes;
    }

    /** Those of the changes that somebody else has meanwhile made otherwise. */
    public Set<String> disputed() {
        Set<String> disputed = new LinkedHashSet<>();
        changes().forEach((field, mine) -> {
            String theirs = text(stands, field);
            boolean untouched =
                    read.filter(was -> text(was, field).equals(theirs)).isPresent();
            if (!theirs.equals(mine) && !untouched) {
                disputed.add(field);
            }
        });
        return disputed;
    }

    /** The thing as it stands, with what the sender changed. */
    public Map<String, String> together() {
        Map<String, String> both = new LinkedHashMap<>(stands);
        both.putAll(changes());
        return both;
    }

    private static String text(Map<String, String> fields, String field) {
        return fields.getOrDefault(field, "");
    }
}
