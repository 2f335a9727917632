package org.heard.improvement.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A record in memory, written as the database's is. */
public final class Entries {
    private final List<BoardEntry> written = new ArrayList<>();
    private final Map<String, Integer> versions = new HashMap<>();

    /** Recorded on the day it was so. */
    public Entries add(String day, String thing, String key, Map<String, String> body) {
        return add(day, day, thing, key, body);
    }

    public Entries add(String onDay, String recorded, String thing, String key, Map<String, String> body) {
        int seen = versions.getOrDefault(thing + " " + key, 0);
        EntryKind kind = seen == 0 ? EntryKind.MADE : EntryKind.CHANGED;
        return add(new NewEntry(thing, key, seen, LocalDate.parse(onDay), kind, body, ""), recorded);
    }

    public Entries add(NewEntry draft, String recorded) {
        versions.put(draft.thing() + " " + draft.key(), draft.seen() + 1);
        written.add(Chain.next(draft, "officer", LocalDate.parse(recorded), head()));
        return this;
    }

    public Chain.Head head() {
        if (written.isEmpty()) {
            return Chain.Head.EMPTY;
        }
        BoardEntry last = written.get(written.size() - 1);
        return new Chain.Head(last.seq(), last.digest());
    }

    public List<BoardEntry> all() {
        return List.copyOf(written);
    }
}
