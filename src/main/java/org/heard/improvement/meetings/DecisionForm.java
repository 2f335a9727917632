package org.heard.improvement.meetings;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;

/** A decision. Four voices and what it means for equality are asked of every one; one empty, and it is not saved. */
@Singleton
class DecisionForm implements ThingForm {
    private static final int YEAR_AND_MONTH = 7;

    private final BoardChoices choices;

    DecisionForm(BoardChoices choices) {
        this.choices = choices;
    }

    @Override
    public ThingKind kind() {
        return ThingKind.DECISION;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.map(Decision::new)
                .map(one -> "Change decision " + one.reference())
                .orElse("Write down a decision");
    }

    @Override
    public List<FormField> fields(Board board) {
        List<FormField> fields = new ArrayList<>();
        fields.add(FormField.oneOf(Decision.MEETING, "Decided at the meeting of", choices.meetings(board))
                .needed());
        fields.add(FormField.text(Decision.WORDS, "What was decided", "As it will stand in the minutes")
                .needed());
        Decision.Voice.ALL.forEach(voice -> {
            String who = voice.label().toLowerCase(Locale.UK);
            fields.add(FormField.text(
                    voice.heard(),
                    voice.label() + ": what was heard",
                    "The question, theme or event it comes from. No names of people."));
            fields.add(
                    FormField.line(voice.notAsked(), "Or: why " + who + " were not asked", "One of the two is needed"));
        });
        fields.add(FormField.text(Decision.CHANGED, "What that changed, or why it changed nothing", "")
                .needed());
        fields.add(FormField.text(
                        Decision.EQUALITY,
                        "What it means for equality",
                        "Who gains, who may lose, and what is done about it")
                .needed());
        fields.add(FormField.oneOf(Decision.CONFIRMED, "Confirmed at a later meeting", choices.meetings(board))
                .hinted("Only where the meeting that decided had no quorum"));
        return fields;
    }

    /** @param about key of the meeting */
    @Override
    public Map<String, String> begun(String about, Board board) {
        return Meeting.find(board, about)
                .or(() -> Meeting.inHand(board))
                .map(meeting -> Map.of(Decision.MEETING, meeting.key()))
                .orElse(Map.of());
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        String month = typed.get(Decision.MEETING).substring(0, YEAR_AND_MONTH);
        return BoardChoices.next(board, kind(), month + "-D");
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        if (rewritesAClosedMeeting(typed, before, board)) {
            return List.of(
                    new Fault(
                            Decision.MEETING,
                            "That meeting is closed or cancelled: its decisions stay as they are. Write it down at the next one"));
        }
        List<Fault> faults = new ArrayList<>();
        Decision.Voice.ALL.stream()
                .filter(voice -> typed.get(voice.heard()).isBlank()
                        && typed.get(voice.notAsked()).isBlank())
                .forEach(voice -> faults.add(new Fault(
                        voice.heard(), voice.label() + ": write what was heard, or why they were not asked")));
        Optional<Meeting> confirmed = Meeting.find(board, typed.get(Decision.CONFIRMED));
        Optional<Meeting> decided = Meeting.find(board, typed.get(Decision.MEETING));
        if (confirmed.isPresent()
                && decided.filter(meeting -> confirmed.get().day().isAfter(meeting.day()))
                        .isEmpty()) {
            faults.add(new Fault(Decision.CONFIRMED, "Only a later meeting can confirm it"));
        }
        return faults;
    }

    /** All but confirming it. */
    private static boolean rewritesAClosedMeeting(Map<String, String> typed, Optional<Thing> before, Board board) {
        boolean over = isOver(typed.get(Decision.MEETING), board)
                || before.filter(was -> isOver(was.text(Decision.MEETING), board))
                        .isPresent();
        boolean same = before.isPresent()
                && typed.entrySet().stream()
                        .filter(field -> !field.getKey().equals(Decision.CONFIRMED))
                        .allMatch(field -> before.get().text(field.getKey()).equals(field.getValue()));
        return over && !same;
    }

    private static boolean isOver(String meeting, Board board) {
        return Meeting.find(board, meeting)
                .filter(one -> !one.state().isUnderWay())
                .isPresent();
    }

    @Override
    public boolean mayBeRemoved(Thing thing, Board board) {
        if (isNamed(thing.key(), board)) {
            return false;
        }
        return Meeting.find(board, thing.text(Decision.MEETING))
                .filter(meeting -> meeting.state().isUnderWay())
                .isPresent();
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        String meeting = kept.getOrDefault(Decision.MEETING, "");
        return meeting.isEmpty() ? "/board/meetings" : "/board/meetings/" + meeting + "#decisions";
    }

    @Override
    public String page(String key, Board board) {
        return after(
                key,
                board.find(kind(), key)
                        .map(one -> Map.of(Decision.MEETING, one.text(Decision.MEETING)))
                        .orElse(Map.of()));
    }

    /** An action or a target was changed by it. */
    private static boolean isNamed(String decision, Board board) {
        return Stream.of(ThingKind.ACTION, ThingKind.TARGET)
                .flatMap(kind -> board.all(kind).stream())
                .flatMap(thing -> thing.versions().stream())
                .anyMatch(version -> version.field("decision").equals(decision));
    }
}
