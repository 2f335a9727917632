package org.heard.improvement.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What holds the entries together: each carries the SHA-256 of all it says and of the digest before it. <b>What it
 * guarantees:</b> an entry changed, left out, put in or moved is named, and so is an end that was cut off, as long as
 * the head is known. <b>What the holder must see to:</b> the head's number and digest stand printed in every file that
 * is issued, so that somebody else can compare.
 */
public final class Chain {
    /** Stands where the first entry names the one before it. */
    public static final String BEGINNING = "0".repeat(64);

    private Chain() {}

    /**
     * The last entry there should be.
     *
     * @param seq 0 while there is none
     */
    public record Head(long seq, String digest) {
        public static final Head EMPTY = new Head(0, BEGINNING);
    }

    /** The entry a draft becomes behind this head. */
    static BoardEntry next(NewEntry draft, String seat, LocalDate recorded, Head head) {
        SortedMap<String, String> body = Body.said(draft.body());
        BoardEntry open = new BoardEntry(
                head.seq() + 1,
                draft.thing(),
                draft.key(),
                draft.seen() + 1,
                draft.onDay(),
                recorded,
                seat,
                draft.kind(),
                Optional.of(body),
                draft.why(),
                bodyDigest(body, draft.why()),
                head.digest(),
                "");
        return open.closedWith(digest(open));
    }

    /** Of what may be blanked later: the reason and each field, in the order of their names. */
    static String bodyDigest(Map<String, String> body, String why) {
        List<String> parts = new ArrayList<>();
        parts.add(why);
        Body.said(body).forEach((field, text) -> {
            parts.add(field);
            parts.add(text);
        });
        return digestOf(parts);
    }

    /** SHA-256 over the entry before and all else, the body by its digest. */
    static String digest(BoardEntry entry) {
        return digestOf(List.of(
                entry.previous(),
                Long.toString(entry.seq()),
                entry.thing(),
                entry.key(),
                Integer.toString(entry.version()),
                entry.onDay().toString(),
                entry.recorded().toString(),
                entry.seat(),
                entry.kind().word(),
                entry.bodyDigest()));
    }

    /** Each part preceded by its length, so that no two lists of parts give one text. */
    private static String digestOf(List<String> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part.length()).append(':').append(part));
        return DigestUtils.sha256Hex(all.toString());
    }

    /**
     * Walks all entries. @return one sentence for each thing wrong, in the order of the entries; none where all is as it
     * was written
     */
    public static List<String> faults(List<BoardEntry> entries, Head head) {
        List<String> faults = new ArrayList<>();
        Set<String> redacted = redacted(entries);
        Head last = Head.EMPTY;
        for (BoardEntry entry : entries) {
            fault(entry, last, redacted).ifPresent(faults::add);
            last = new Head(entry.seq(), entry.digest());
        }
        if (!last.equals(head)) {
            faults.add("The record should end with entry %d and ends with entry %d: entries are missing at its end."
                    .formatted(head.seq(), last.seq()));
        }
        return faults;
    }

    private static Set<String> redacted(List<BoardEntry> entries) {
        Set<String> named = new HashSet<>();
        entries.stream()
                .filter(entry -> entry.kind() == EntryKind.REDACTED)
                .map(entry -> entry.field(Redaction.OF))
                .forEach(named::add);
        return named;
    }

    private static Optional<String> fault(BoardEntry entry, Head last, Set<String> redacted) {
        if (entry.seq() != last.seq() + 1) {
            return Optional.of(
                    "After entry %d comes entry %d: one is missing or was put in.".formatted(last.seq(), entry.seq()));
        }
        if (!entry.previous().equals(last.digest())) {
            return Optional.of("Entry %d does not follow the entry before it.".formatted(entry.seq()));
        }
        if (!entry.digest().equals(digest(entry))) {
            return Optional.of("Entry " + named(entry) + " is not as it was written.");
        }
        if (entry.isBlank()) {
            return redacted.contains(Long.toString(entry.seq()))
                    ? Optional.empty()
                    : Optional.of("Entry " + named(entry) + " is blank, and no later entry says why.");
        }
        return entry.bodyDigest().equals(bodyDigest(entry.body().orElseThrow(), entry.why()))
                ? Optional.empty()
                : Optional.of("What entry " + named(entry) + " says is not what was written.");
    }

    private static String named(BoardEntry entry) {
        return "%d (%s %s, version %d)".formatted(entry.seq(), entry.thing(), entry.key(), entry.version());
    }
}
