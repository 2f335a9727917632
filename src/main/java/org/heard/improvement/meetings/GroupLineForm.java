package org.heard.improvement.meetings;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;

/** What a group says to one meeting of the board: one line to each. */
@Singleton
class GroupLineForm implements ThingForm {
    static final String GROUP = "group";
    static final String MEETING = "meeting";
    static final String SAID = "said";

    private final BoardChoices choices;

    GroupLineForm(BoardChoices choices) {
        this.choices = choices;
    }

    @Override
    public ThingKind kind() {
        return ThingKind.GROUP_LINE;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.isEmpty() ? "A group’s line to the board" : "Change a group’s line to the board";
    }

    @Override
    public List<FormField> fields(Board board) {
        List<FieldChoice> groups = board.all(ThingKind.GROUP).stream()
                .map(group -> new FieldChoice(group.key(), group.text("name")))
                .toList();
        return List.of(
                FormField.oneOf(GROUP, "Group", groups).needed(),
                FormField.oneOf(MEETING, "To the meeting of", choices.meetings(board))
                        .needed(),
                FormField.line(SAID, "What it says", "One line").needed());
    }

    /** @param about key of the group; the meeting is the one in hand, else the next */
    @Override
    public Map<String, String> begun(String about, Board board) {
        Map<String, String> begun = new HashMap<>(Map.of(GROUP, about));
        Meeting.inHand(board)
                .or(() -> NextMeeting.of(board).map(NextMeeting::meeting))
                .ifPresent(meeting -> begun.put(MEETING, meeting.key()));
        return begun;
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return typed.get(GROUP) + "-" + typed.get(MEETING);
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return "/board/groups";
    }

    @Override
    public String page(String key, Board board) {
        return "/board/groups";
    }
}
