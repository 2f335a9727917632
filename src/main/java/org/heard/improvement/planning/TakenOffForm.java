package org.heard.improvement.planning;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.plan.SlowItem;
import org.heard.improvement.record.Thing;
import org.heard.people.account.Actor;

/** The chair takes an action off the slow list, with a reason that prints. It is back once its day, figure or note changes. */
@Singleton
class TakenOffForm implements ThingForm {
    private final BoardChoices choices;
    private final Plans plans;

    TakenOffForm(BoardChoices choices, Plans plans) {
        this.choices = choices;
        this.plans = plans;
    }

    @Override
    public ThingKind kind() {
        return ThingKind.TAKEN_OFF;
    }

    @Override
    public String title(Optional<Thing> before) {
        return "Take an action off the slow list";
    }

    @Override
    public List<FormField> fields(Board board) {
        return List.of(
                FormField.oneOf("action", "Action", choices.actions(board)).needed(),
                FormField.text("reason", "Reason", "It is printed in the board’s papers.")
                        .needed());
    }

    @Override
    public Map<String, String> begun(String about, Board board) {
        return Map.of("action", about);
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return BoardChoices.next(board, kind(), typed.get("action") + "-s");
    }

    /** With what was so when it was taken off. */
    @Override
    public Map<String, String> kept(Map<String, String> typed, Optional<Thing> before, Board board) {
        Map<String, String> kept = new LinkedHashMap<>(typed);
        plans.of(board).action(typed.get("action")).ifPresent(action -> {
            SlowItem.Stamp stamp = action.stamp();
            kept.put("due", stamp.due().toString());
            kept.put("figure", stamp.figure());
            kept.put("lastNote", stamp.lastNote().map(Object::toString).orElse(""));
        });
        return kept;
    }

    @Override
    public boolean mayWrite(Actor actor, Optional<Thing> before, String seat) {
        return actor.isChair();
    }

    @Override
    public boolean isOnlyFollowed() {
        return true;
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return "/board/slow";
    }

    @Override
    public String page(String key, Board board) {
        return "/board/slow";
    }
}
