package org.heard.improvement.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        List<BoardEntry> said =
                acts().skip(begin()).filter(entry -> !entry.isBlank()).toList();
        return said.isEmpty() ? List.of(first()) : said;
    }

    /** How many entries its former lives had; one that was blanked ends a life like any other. */
    private long begin() {
        List<BoardEntry> acts = acts().toList();
        return IntStream.range(0, acts.size() - 1)
                .filter(i -> acts.get(i).kind() == EntryKind.REMOVED)
                .map(i -> i + 1)
                .max()
                .orElse(0);
    }

    /** What was done to it; a redaction does nothing to it. */
    private Stream<BoardEntry> acts() {
        return entries.stream().filter(entry -> entry.kind() != EntryKind.REDACTED);
    }

    private Stream<BoardEntry> said() {
        return entries.stream().filter(Thing::saysSomething);
    }

    private static boolean saysSomething(BoardEntry entry) {
        return !entry.isBlank() && entry.kind() != EntryKind.REDACTED;
    }

    /** Its last entry took it off, also where that entry was blanked. */
    public boolean isRemoved() {
        return acts().reduce((older, newer) -> newer)
                .filter(last -> last.kind() == EntryKind.REMOVED)
                .isPresent();
    }

    /** It was not taken off, and something of what was said since it came in is not blanked. */
    boolean isThere() {
        return !isRemoved() && acts().skip(begin()).anyMatch(entry -> !entry.isBlank());
    }

    /** What a version said; empty where it was blanked, or is none of this life. */
    public Optional<BoardEntry> read(int version) {
        return life().stream()
                .filter(entry -> entry.version() == version && !entry.isBlank())
                .findFirst();
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
