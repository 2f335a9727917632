package org.heard.improvement.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing of the board as far as it is known: every version of it, the oldest first.
 *
 * @param entries at least one
 * @param latest the entry by which it stands as it does
 */
public record Thing(List<BoardEntry> entries, BoardEntry latest) {
    Thing(List<BoardEntry> entries) {
        this(List.copyOf(entries), latest(entries));
    }

    public String key() {
        return entries.get(0).key();
    }

    /** What the next writer has seen. */
    public int version() {
        return entries.get(entries.size() - 1).version();
    }

    private static BoardEntry latest(List<BoardEntry> entries) {
        for (int i = entries.size() - 1; i > 0; i--) {
            if (saysSomething(entries.get(i))) {
                return entries.get(i);
            }
        }
        return entries.get(0);
    }

    /** The entry with which it began. */
    public BoardEntry first() {
        return entries.get(0);
    }

    /** Versions that still say something, the oldest first; redactions are none. */
    public List<BoardEntry> versions() {
        return said().toList();
    }

    /** Versions since it came in last, at least one: what was taken off and brought back begins anew. */
    public List<BoardEntry> life() {
        List<BoardEntry> said = versions();
        int from = 0;
        for (int i = 0; i + 1 < said.size(); i++) {
            from = said.get(i).kind() == EntryKind.REMOVED ? i + 1 : from;
        }
        return said.isEmpty() ? List.of(first()) : said.subList(from, said.size());
    }

    private java.util.stream.Stream<BoardEntry> said() {
        return entries.stream().filter(Thing::saysSomething);
    }

    private static boolean saysSomething(BoardEntry entry) {
        return !entry.isBlank() && entry.kind() != EntryKind.REDACTED;
    }

    public boolean isRemoved() {
        return latest().kind() == EntryKind.REMOVED;
    }

    /** A field as it stands; empty where it says nothing. */
    public String text(String field) {
        return latest().field(field);
    }

    /** A field that holds a day, written as 2020-03-31. */
    public Optional<LocalDate> day(String field) {
        return day(latest(), field);
    }

    /** The same of one version. */
    public static Optional<LocalDate> day(BoardEntry version, String field) {
        String text = version.field(field);
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /** A field that holds a list, one to a line. */
    public List<String> list(String field) {
        return text(field).lines().toList();
    }
}
