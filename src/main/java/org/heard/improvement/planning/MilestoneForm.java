package org.heard.improvement.planning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;

/** A step on the way of an action. */
@Singleton
class MilestoneForm extends AboutAnAction {

    MilestoneForm(BoardChoices choices) {
        super(choices);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.MILESTONE;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.isEmpty() ? "Add a milestone" : "Change a milestone";
    }

    @Override
    public List<FormField> fields(Board board) {
        return List.of(
                action(board),
                FormField.line("what", "What is to be reached", "").needed(),
                FormField.day("due", "By").needed(),
                FormField.day("reached", "Reached on"));
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return next(typed, board, "-");
    }

    /** A slip of the same day; later it stays, met or not. */
    @Override
    public boolean mayBeRemoved(Thing thing, Board board) {
        return thing.first().recorded().equals(board.asAt());
    }

    /** Missed stays missed: its day moves only while it is still to come. */
    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        boolean moved = before.flatMap(one -> one.day("due"))
                .filter(day -> day.isBefore(board.asAt()) && !day.toString().equals(typed.get("due")))
                .isPresent();
        return moved ? List.of(new Fault("due", "By: its day is past, so it stays. Add another milestone")) : List.of();
    }
}
