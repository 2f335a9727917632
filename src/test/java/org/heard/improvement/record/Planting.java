package org.heard.improvement.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Puts things into the record as if they had been written on an earlier day; days must not go back. */
@ApplicationScoped
public class Planting {
    private final BoardRecord record;
    private final RecordGround ground;

    Planting(BoardRecord record, RecordGround ground) {
        this.record = record;
        this.ground = ground;
    }

    /** An empty record with one seat, "clerk". */
    public void begin() {
        ground.clear();
        plant("seat", "clerk", "2019-09-01", Map.of("title", "Clerk", "organisation", "council"));
    }

    public void clear() {
        ground.clear();
    }

    /** A new thing, or the next version of one that is there. */
    public void plant(String kind, String key, String day, Map<String, String> body) {
        LocalDate on = LocalDate.parse(day);
        int seen = (int) record.entries().stream()
                .filter(entry -> entry.thing().equals(kind) && entry.key().equals(key))
                .count();
        EntryKind what = seen == 0 ? EntryKind.MADE : EntryKind.CHANGED;
        record.append(List.of(new NewEntry(kind, key, seen, on, what, body, "")), "clerk", on);
    }

    /** Takes one off that is there. */
    public void remove(String kind, String key, String day) {
        BoardEntry last = record.entries().stream()
                .filter(entry -> entry.thing().equals(kind) && entry.key().equals(key))
                .reduce((older, newer) -> newer)
                .orElseThrow();
        LocalDate on = LocalDate.parse(day);
        record.append(
                List.of(new NewEntry(
                        kind,
                        key,
                        last.version(),
                        on,
                        EntryKind.REMOVED,
                        last.body().orElseThrow(),
                        "made twice")),
                "clerk",
                on);
    }
}
