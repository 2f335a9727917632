package org.heard.improvement.transfer;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.improvement.meetings.LogItem;
import org.heard.improvement.meetings.Meeting;
import org.heard.improvement.planning.ActionState;

/**
 * One row of a file on its way to an item of the log. A number of Heard's kind, "2019-10/3", is the item's; any other is
 * kept as theirs, so that the same file finds the item again, and the item gets the next number of its meeting's month.
 */
final class LogItemReading extends RowReading {
    private static final String OWN = "\\d{4}-(0[1-9]|1[0-2])/[1-9]\\d{0,3}";
    private static final int LONGEST = 60;

    private final KnownLog log;

    LogItemReading(ReadRow row, PlanReading file, KnownLog log) {
        super(row, file, key(row, log));
        this.log = log;
    }

    /** "2019-10-3" of "2019-10/3". */
    static Optional<String> ownKey(String reference) {
        return reference.matches(OWN) ? Optional.of(reference.replace('/', '-')) : Optional.empty();
    }

    private static String key(ReadRow row, KnownLog log) {
        String reference = row.number(LogColumn.REFERENCE);
        return ownKey(reference)
                .or(() -> log.called(reference))
                .or(() -> FileDay.of(row.text(LogColumn.MEETING)).day().map(log::next))
                .orElse("");
    }

    @Override
    boolean hasReference() {
        return !reference().isEmpty() && !key().isEmpty();
    }

    @Override
    PlanRow read(String seat) {
        if (reference().isEmpty()) {
            return refused("the item has no number. Give it one, such as 2019-10/3");
        }
        if (reference().length() > LONGEST) {
            return refused("the number of an item has more than " + LONGEST + " letters. Write a shorter one");
        }
        if (isTakenOff()) {
            return refused(name() + " was taken off the log, and its number is not used again");
        }
        if (before().isEmpty() && row().text(LogColumn.ACTION).isEmpty()) {
            return refused(name() + " says nothing under “" + LogColumn.ACTION.title() + "”");
        }
        String wrong = meeting();
        if (wrong.isEmpty()) {
            wrong = what();
        }
        return wrong.isEmpty() ? dated(seat) : refused(wrong);
    }

    /** The meeting that agreed it. */
    private String meeting() {
        FileDay named = FileDay.of(row().text(LogColumn.MEETING));
        if (named.isAsked()) {
            return "the meeting of " + name() + ", “" + shortened(row().text(LogColumn.MEETING))
                    + "”, may be more than one day. Write it as 22/10/2019";
        }
        if (named.day().isEmpty()) {
            return before().isPresent() ? "" : name() + " names no meeting. Write the day of the one that agreed it";
        }
        LocalDate day = named.day().get();
        Optional<Meeting> known = log.meeting(day);
        String meeting = log.meetingKey(day);
        if (before().isPresent()) {
            return meeting.equals(before().get().text("meeting"))
                    ? ""
                    : name() + " was agreed at another meeting than that of " + inWords(day)
                            + ". A file does not move it";
        }
        if (day.isAfter(file().today())) {
            return "the meeting of " + name() + ", " + inWords(day) + ", is still to come";
        }
        if (!key().startsWith(KnownLog.month(meeting) + "-")) {
            return name() + " has the number of another month than its meeting of " + inWords(day);
        }
        if (known.filter(one -> !one.state().isUnderWay()).isPresent()) {
            return "the meeting of " + inWords(day) + " is closed or cancelled, so " + name() + " is not added to it";
        }
        body().put("meeting", meeting);
        return "";
    }

    /** What a closed meeting agreed stays as it agreed it. */
    private String what() {
        String text = row().text(LogColumn.ACTION);
        boolean moves = before().isPresent()
                && !text.isEmpty()
                && !CellText.isSame(before().get().text("what"), text);
        if (moves
                && Meeting.find(file().board(), before().get().text("meeting"))
                        .filter(Meeting::isClosed)
                        .isPresent()) {
            return "the meeting that agreed " + name() + " is closed, so its words stay. Add another item";
        }
        return text(LogColumn.ACTION, "what", true);
    }

    private PlanRow dated(String seat) {
        String words = row().text(LogColumn.DUE);
        FileDay due = due(words);
        Optional<PlanRow> open = leftOutOrAsked(words, due);
        if (open.isPresent()) {
            return open.get();
        }
        LocalDate day = due.day().or(this::dueBefore).orElseThrow();
        LocalDate agreed = meetingDay();
        if (day.isBefore(agreed)) {
            return refused(name() + " is due on " + inWords(day) + ", before its meeting of " + inWords(agreed));
        }
        change(LogColumn.DUE.title(), "due", day.toString());
        String wrong = standing(day);
        if (!wrong.isEmpty()) {
            return refused(wrong);
        }
        if (ownKey(reference()).isEmpty()) {
            body().put(KnownLog.THEIRS, reference());
        }
        return owned(seat);
    }

    private LocalDate meetingDay() {
        String key = body().get("meeting");
        return Meeting.find(file().board(), key).map(Meeting::day).orElseGet(() -> LocalDate.parse(key));
    }

    /** A word that says it is done closes it; any other, or none, leaves it open. */
    private String standing(LocalDate due) {
        boolean was = before().map(LogItem::new).filter(LogItem::isClosed).isPresent();
        String says = row().text(LogColumn.STATUS);
        boolean is = says.isEmpty() ? was : FileRating.state(says) == ActionState.COMPLETED;
        if (was && !is) {
            return name() + " is closed in Heard. It is opened again on its own page, or a new item is added";
        }
        if (was || is) {
            if (!was) {
                change(LogColumn.STATUS.title(), "state", "closed");
                body().put(
                                "closed-on",
                                (due.isAfter(file().today()) || before().isPresent() ? file().today() : due)
                                        .toString());
                body().put("evidence", "none, because imported");
                body().putIfAbsent("note", "Closed in the file that was brought in");
                body().remove(LogItem.UPDATE);
            }
            return text(LogColumn.UPDATE, "note", true);
        }
        body().put("state", "open");
        boolean isNews = before().map(LogItem::new)
                .filter(item -> CellText.isSame(item.update(), row().text(LogColumn.UPDATE)))
                .isEmpty();
        return isNews ? text(LogColumn.UPDATE, LogItem.UPDATE, true) : "";
    }

    @Override
    String taken() {
        String says = row().text(LogColumn.STATUS);
        return file().kind().shown(key()) + ": " + shortened(body().get("what")) + " · due "
                + inWords(LocalDate.parse(body().get("due"))) + " · "
                + file().board().seat(body().get("owner")) + " · " + body().get("state")
                + (says.isEmpty() || says.equalsIgnoreCase(body().get("state")) ? "" : " (“" + shortened(says) + "”)");
    }
}
