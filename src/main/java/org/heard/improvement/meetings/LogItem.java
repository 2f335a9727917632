package org.heard.improvement.meetings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.Thing;

/** Something agreed at a meeting that somebody has to do by a day. */
public record LogItem(Thing thing) {
    static final String MEETING = "meeting";
    static final String STATE = "state";
    static final String OPEN = "open";
    static final String CLOSED = "closed";
    static final String CLOSED_ON = "closed-on";
    static final String CLOSED_AT = "closed-at";
    static final String NOTE = "note";
    static final String EVIDENCE = "evidence";
    static final String TOUCHED = "touched";
    static final String OUTCOME = "outcome";
    static final String SAID = "said";
    /** What an imported file said last of an open item; the next meeting's word takes its place. */
    public static final String UPDATE = "update";

    public String key() {
        return thing.key();
    }

    /** "2019-10/3". */
    public String reference() {
        return reference(key());
    }

    /** The same of a key. */
    public static String reference(String key) {
        int last = key.lastIndexOf('-');
        return key.substring(0, last) + "/" + key.substring(last + 1);
    }

    public String address() {
        return "/board/log/" + key();
    }

    public String what() {
        return thing.text("what");
    }

    public String owner() {
        return thing.text("owner");
    }

    public LocalDate due() {
        return thing.day("due").orElse(LocalDate.MAX);
    }

    /** Key of the meeting it comes from. */
    public String meeting() {
        return thing.text(MEETING);
    }

    public boolean isClosed() {
        return thing.text(STATE).equals(CLOSED);
    }

    /** What was last said of it: how it was closed, else the newest word on it. */
    public String update() {
        if (isClosed()) {
            return thing.text(NOTE);
        }
        return thing.text(UPDATE).isEmpty() ? thing.text(SAID) : thing.text(UPDATE);
    }

    public Optional<LocalDate> closedOn() {
        return thing.day(CLOSED_ON);
    }

    /** Key of the meeting that closed it; empty where it is open, or none did. */
    public String closedAt() {
        return thing.text(CLOSED_AT);
    }

    /** From the day after its own. */
    public boolean isOverdue(LocalDate asAt) {
        return !isClosed() && asAt.isAfter(due());
    }

    public long daysOverdue(LocalDate asAt) {
        return ChronoUnit.DAYS.between(due(), asAt);
    }

    /** That meeting spoke of it, be it "no change, because …". */
    public boolean isTouchedBy(Meeting meeting) {
        return touch(meeting).isPresent();
    }

    /** The version with which a meeting's word on it was kept; the last where it was put right. */
    Optional<BoardEntry> touch(Meeting meeting) {
        return thing.versions().stream()
                .filter(version -> version.field(TOUCHED).equals(meeting.key()))
                .reduce((earlier, later) -> later);
    }
}
