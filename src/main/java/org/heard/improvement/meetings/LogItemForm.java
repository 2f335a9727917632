package org.heard.improvement.meetings;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;

/** An item of the log. Without an owner and a day it is not saved, and closed only with a note and evidence. */
@Singleton
class LogItemForm implements ThingForm {
    private static final int YEAR_AND_MONTH = 7;

    private final BoardChoices choices;

    LogItemForm(BoardChoices choices) {
        this.choices = choices;
    }

    @Override
    public ThingKind kind() {
        return ThingKind.LOG_ITEM;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.map(LogItem::new)
                .map(item -> "Change item " + item.reference())
                .orElse("Add an item to the log");
    }

    @Override
    public List<FormField> fields(Board board) {
        List<FieldChoice> actions = choices.actions(board);
        List<FormField> fields = new ArrayList<>(List.of(
                FormField.oneOf(LogItem.MEETING, "Agreed at the meeting of", choices.meetings(board))
                        .needed(),
                FormField.text("what", "What is to be done", "").needed(),
                FormField.oneOf("owner", "Who sees to it", choices.seats(board)).needed(),
                FormField.day("due", "By").needed(),
                FormField.oneOf(
                                LogItem.STATE,
                                "Is it done?",
                                List.of(
                                        new FieldChoice(LogItem.OPEN, "No, it is open"),
                                        new FieldChoice(LogItem.CLOSED, "Yes, it is closed")))
                        .needed(),
                FormField.text(LogItem.NOTE, "How it was closed", "Only where it is. No names of people."),
                FormField.line(LogItem.EVIDENCE, "Evidence", "A paper, a page, a figure; or “none, because …”")));
        if (!actions.isEmpty()) {
            fields.add(FormField.oneOf("action", "It touches this action of the plan", actions));
        }
        return fields;
    }

    /** @param about key of the meeting; without one, that which is in hand, else the next */
    @Override
    public Map<String, String> begun(String about, Board board) {
        String meeting = Meeting.find(board, about)
                .or(() -> Meeting.inHand(board))
                .or(() -> NextMeeting.of(board).map(NextMeeting::meeting))
                .map(Meeting::key)
                .orElse("");
        return Map.of(LogItem.MEETING, meeting, LogItem.STATE, LogItem.OPEN);
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        String month = typed.get(LogItem.MEETING).substring(0, YEAR_AND_MONTH);
        return BoardChoices.next(board, kind(), month + "-");
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        Optional<Meeting> from = Meeting.find(board, typed.get(LogItem.MEETING));
        boolean fresh = before.isEmpty() || !before.get().text(LogItem.MEETING).equals(typed.get(LogItem.MEETING));
        if (fresh && from.filter(meeting -> !meeting.state().isUnderWay()).isPresent()) {
            return List.of(new Fault(
                    LogItem.MEETING,
                    "That meeting is closed or cancelled: nothing is added to it. Choose the one in hand"));
        }
        Optional<Fault> rewritten = before.flatMap(thing -> rewritten(thing, typed, board));
        if (rewritten.isPresent()) {
            return List.of(rewritten.get());
        }
        if (!typed.get(LogItem.STATE).equals(LogItem.CLOSED)) {
            return List.of();
        }
        return closing(typed);
    }

    /** What a closed meeting agreed, or closed, stands in its minutes. */
    private static Optional<Fault> rewritten(Thing thing, Map<String, String> typed, Board board) {
        LogItem item = new LogItem(thing);
        if (isClosedMeeting(item.meeting(), board)
                && (!item.what().equals(typed.get("what")) || !item.meeting().equals(typed.get(LogItem.MEETING)))) {
            return Optional.of(new Fault(
                    "what", "That meeting is closed, so what it agreed stays. Close this item and add another"));
        }
        boolean reopened = item.isClosed() && !typed.get(LogItem.STATE).equals(LogItem.CLOSED);
        return reopened && isClosedMeeting(item.closedAt(), board)
                ? Optional.of(new Fault("main", "A meeting that is over has closed it. Add a new item"))
                : Optional.empty();
    }

    private static boolean isClosedMeeting(String key, Board board) {
        return Meeting.find(board, key).filter(Meeting::isClosed).isPresent();
    }

    private static List<Fault> closing(Map<String, String> typed) {
        if (typed.get(LogItem.NOTE).isBlank()) {
            return List.of(new Fault(LogItem.NOTE, "Write how it was closed"));
        }
        return typed.get(LogItem.EVIDENCE).isBlank()
                ? List.of(new Fault(LogItem.EVIDENCE, "Name the evidence, or write “none, because …”"))
                : List.of();
    }

    /** What meetings said of it stays. Closed while a meeting is in hand, it is closed at that meeting. */
    @Override
    public Map<String, String> kept(Map<String, String> typed, Optional<Thing> before, Board board) {
        Map<String, String> kept =
                new TreeMap<>(before.flatMap(thing -> thing.latest().body()).orElseGet(TreeMap::new));
        boolean was = LogItem.CLOSED.equals(kept.get(LogItem.STATE));
        kept.putAll(typed);
        boolean is = typed.get(LogItem.STATE).equals(LogItem.CLOSED);
        if (is && !was) {
            kept.put(LogItem.CLOSED_ON, board.asAt().toString());
            Meeting.inHand(board).ifPresent(meeting -> {
                kept.put(LogItem.CLOSED_AT, meeting.key());
                kept.put(LogItem.TOUCHED, meeting.key());
                kept.put(LogItem.OUTCOME, LogItem.CLOSED);
                kept.put(LogItem.SAID, typed.get(LogItem.NOTE));
            });
        } else if (!is) {
            kept.remove(LogItem.CLOSED_ON);
            kept.remove(LogItem.CLOSED_AT);
        }
        return kept;
    }

    /** An item of a meeting that is over is closed with a note, so that no meeting can lose it. */
    @Override
    public boolean mayBeRemoved(Thing thing, Board board) {
        return Meeting.find(board, thing.text(LogItem.MEETING))
                .filter(meeting -> meeting.state().isUnderWay())
                .isPresent();
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return key.isEmpty() ? "/board/log" : "/board/log/" + key;
    }

    @Override
    public String page(String key, Board board) {
        return after(key, Map.of());
    }
}
