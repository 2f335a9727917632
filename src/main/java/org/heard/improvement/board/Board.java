package org.heard.improvement.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.improvement.record.Chain;
import org.heard.improvement.record.Thing;
import org.heard.improvement.record.Things;

/**
 * The board as at the end of a day: what had been recorded by then. Never depends on anything recorded later.
 *
 * @param head the last entry known on that day, to be printed with what is shown
 */
public record Board(Things things, LocalDate asAt, Chain.Head head) {
    /** Those of one kind, in the order in which they were made. */
    public List<Thing> all(ThingKind kind) {
        return things.of(kind.word());
    }

    public Optional<Thing> find(ThingKind kind, String key) {
        return things.find(kind.word(), key);
    }

    /** Those of one kind that name another thing in a field: the milestones of an action. */
    public List<Thing> of(ThingKind kind, String field, String key) {
        return all(kind).stream().filter(thing -> thing.text(field).equals(key)).toList();
    }

    /** What a seat is called: "Chief Executive, council"; the word itself where it is no seat. */
    public String seat(String key) {
        return find(ThingKind.SEAT, key)
                .map(seat -> seat.text("organisation").isEmpty()
                        ? seat.text("title")
                        : seat.text("title") + ", " + seat.text("organisation"))
                .orElse(key);
    }
}
