package org.heard.improvement.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The record folded into its things: what each of them is, of the entries that are looked at. */
public final class Things {
    private final Map<String, Map<String, Thing>> byKind;
    private final Map<String, List<Thing>> standing = new HashMap<>();

    /** By kind and field, what was asked for once: a long plan asks for the notes of each action. */
    private final Map<List<String>, Map<String, List<Thing>>> naming = new ConcurrentHashMap<>();

    Things(List<BoardEntry> entries) {
        Map<String, Map<String, List<BoardEntry>>> folded = new LinkedHashMap<>();
        entries.forEach(entry -> folded.computeIfAbsent(entry.thing(), any -> new LinkedHashMap<>())
                .computeIfAbsent(entry.key(), any -> new ArrayList<>())
                .add(entry));
        byKind = new LinkedHashMap<>();
        folded.forEach((kind, keyed) -> {
            Map<String, Thing> things = new LinkedHashMap<>();
            keyed.forEach((key, versions) -> things.put(key, new Thing(versions)));
            byKind.put(kind, Collections.unmodifiableMap(things));
            standing.put(kind, things.values().stream().filter(Thing::isThere).toList());
        });
    }

    /** As at the end of a day: what had been recorded by then. */
    public static Things asAt(List<BoardEntry> entries, LocalDate day) {
        return of(entries, entry -> !entry.recorded().isAfter(day));
    }

    /** What we know today of how it was on that day, also what was written down later. */
    public static Things knownNow(List<BoardEntry> entries, LocalDate day) {
        return of(entries, entry -> !entry.onDay().isAfter(day));
    }

    private static Things of(List<BoardEntry> entries, Predicate<BoardEntry> looked) {
        return new Things(entries.stream().filter(looked).toList());
    }

    /** Those of one kind that were not removed and of which something is still said, in the order in which they were made. */
    public List<Thing> of(String kind) {
        return standing.getOrDefault(kind, List.of());
    }

    /** The same, of those that name another thing in a field: the notes of an action. */
    public List<Thing> of(String kind, String field, String key) {
        return naming.computeIfAbsent(
                        List.of(kind, field),
                        any -> of(kind).stream()
                                .collect(Collectors.groupingBy(
                                        thing -> thing.text(field), Collectors.toUnmodifiableList())))
                .getOrDefault(key, List.of());
    }

    /** One that was not removed and of which something is still said. */
    public Optional<Thing> find(String kind, String key) {
        return ever(kind, key).filter(Thing::isThere);
    }

    /** One that was removed too: its key is not used again, and its history stays. */
    public Optional<Thing> ever(String kind, String key) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(key));
    }
}
