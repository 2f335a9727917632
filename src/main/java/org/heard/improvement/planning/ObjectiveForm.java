package org.heard.improvement.planning;

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

/** What the plan says of one objective: its aim, who leads it, and which measures show whether families are better off. */
@Singleton
class ObjectiveForm implements ThingForm {
    private final BoardChoices choices;

    ObjectiveForm(BoardChoices choices) {
        this.choices = choices;
    }

    @Override
    public ThingKind kind() {
        return ThingKind.OBJECTIVE;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.map(one -> "Change objective " + one.key()).orElse("Write of an objective");
    }

    @Override
    public List<FormField> fields(Board board) {
        return List.of(
                FormField.oneOf("objective", "Objective", choices.objectives()).needed(),
                FormField.text(
                                "aim",
                                "Aim",
                                "What will be different for children and families, in one or two sentences.")
                        .needed(),
                FormField.oneOf("lead", "Who leads it", choices.seats(board)).needed(),
                FormField.anyOf(
                                "betterOff",
                                "Measures that show whether families are better off",
                                ActionForm.measures(choices, board))
                        .hinted("Without one, a gap is shown wherever the objective is."));
    }

    @Override
    public Map<String, String> begun(String about, Board board) {
        return Map.of("objective", about);
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return typed.get("objective");
    }

    /** There is one; it is changed, never taken off. */
    @Override
    public boolean mayBeRemoved(Thing thing, Board board) {
        return false;
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return key.isEmpty() ? "/board/plan" : "/board/plan/" + key;
    }

    @Override
    public String page(String key, Board board) {
        return key.isEmpty() ? "/board/plan" : "/board/plan/" + key;
    }
}
