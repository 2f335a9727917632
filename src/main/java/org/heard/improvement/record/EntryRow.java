package org.heard.improvement.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An {@link BoardEntry} as the database keeps it, which refuses to change or delete one. */
@Entity
@Immutable
@Table(name = "board_entry")
class EntryRow {
    @Id
    private long seq;

    private String thing;
    private String key;
    private int version;
    private LocalDate onDay;
    private LocalDate recorded;
    private String seat;
    private String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> body;

    private String why;
    private String bodyDigest;
    private String previous;
    private String digest;

    protected EntryRow() {}

    EntryRow(BoardEntry entry) {
        seq = entry.seq();
        thing = entry.thing();
        key = entry.key();
        version = entry.version();
        onDay = entry.onDay();
        recorded = entry.recorded();
        seat = entry.seat();
        kind = entry.kind().word();
        body = entry.body().map(Map::copyOf).orElse(null);
        why = entry.why();
        bodyDigest = entry.bodyDigest();
        previous = entry.previous();
        digest = entry.digest();
    }

    BoardEntry entry() {
        return new BoardEntry(
                seq,
                thing,
                key,
                version,
                onDay,
                recorded,
                seat,
                EntryKind.called(kind),
                Optional.ofNullable(body).map(TreeMap::new),
                why == null ? "" : why,
                bodyDigest,
                previous,
                digest);
    }
}
