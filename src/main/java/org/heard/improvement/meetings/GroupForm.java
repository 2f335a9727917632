package org.heard.improvement.meetings;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;

/** A group that works for the board: who is in it, at what, and under which theme. */
@Singleton
class GroupForm implements ThingForm {
    private final BoardChoices choices;

    GroupForm(BoardChoices choices) {
        this.choices = choices;
    }

    @Override
    public ThingKind kind() {
        return ThingKind.GROUP;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.isEmpty() ? "Add a group" : "Change a group";
    }

    @Override
    public List<FormField> fields(Board board) {
        return List.of(
                FormField.line("name", "What the group is called", "").needed(),
                FormField.line("theme", "Its theme", ""),
                FormField.anyOf("seats", "Who is in it", choices.seats(board)),
                FormField.anyOf("actions", "Actions of the plan it works at", choices.actions(board)));
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return BoardChoices.next(board, kind(), "G");
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
