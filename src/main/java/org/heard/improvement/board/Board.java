package org.heard.improvement.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.improvement.record.Chain;
import org.heard.improvement.record.Thing;
import org.heard.improvement.record.Things;

/**
 * The board as at the end of a day: what had been recorded by then. Never depends on anything recorded later.
 *
 * @param hindsight what was written down later is in it too, where it is of that day or an earlier one
 * @param head the last entry known on that day, to be printed with what is shown
 * @param rules the council's own
 * @param today the day on which somebody looks
 */
public record Board(
        Things things, LocalDate asAt, Chain.Head head, boolean hindsight, BoardRules rules, LocalDate today) {
    private static final int DIGEST_SHOWN = 12;

    /** By the usual rules. A page's board comes from {@link Boards}, with those of its council. */
    public Board(Things things, LocalDate asAt, Chain.Head head, boolean hindsight) {
        this(things, asAt, head, hindsight, BoardRules.USUAL, asAt);
    }

    /** Whether it is the board as it stands: only there anything is written. */
    public boolean isNow() {
        return asAt.equals(today) && !hindsight;
    }

    /** "22 January 2020". */
    public String day() {
        return Days.inWords(asAt);
    }

    /** What an address needs so that it shows the same board. */
    public String query() {
        return "as-at=" + asAt + (hindsight ? "&known=now" : "");
    }

    /** The end of an address within it: a past day stays the day that is looked at. */
    public String asked() {
        return isNow() ? "" : "?" + query();
    }

    /** An address within it, which may have an anchor, of the same day. */
    public String at(String address) {
        int anchor = address.indexOf('#');
        return anchor < 0 ? address + asked() : address.substring(0, anchor) + asked() + address.substring(anchor);
    }

    /** Those of one kind, in the order in which they were made. */
    public List<Thing> all(ThingKind kind) {
        return things.of(kind.word());
    }

    public Optional<Thing> find(ThingKind kind, String key) {
        return things.find(kind.word(), key);
    }

    /** Those of one kind that name another thing in a field: the milestones of an action. */
    public List<Thing> of(ThingKind kind, String field, String key) {
        return things.of(kind.word(), field, key);
    }

    /** Stands under every page and paper, so that somebody else can compare. */
    public String footer() {
        String of = (hindsight ? "What is known today of " : "As at ") + day();
        return head.seq() == 0
                ? of + ". Nothing is recorded yet."
                : of + ", entry " + head.seq() + ", digest " + head.digest().substring(0, DIGEST_SHOWN) + ".";
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
