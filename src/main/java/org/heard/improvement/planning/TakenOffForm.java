package org.heard.improvement.planning;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.plan.SlowItem;
import org.heard.improvement.record.Thing;

/** The chair takes an action off the slow list, with a reason that prints. It is back once its day, figure or note changes. */
@Singleton
class TakenOffForm extends ChairsWord {
    private final Plans plans;

    TakenOffForm(BoardChoices choices, Plans plans) {
        super(choices);
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
                action(board),
                FormField.text("reason", "Reason", "It is printed in the board’s papers.")
                        .needed());
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return next(typed, board, "-s");
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
    public String after(String key, Map<String, String> kept) {
        return "/board/slow";
    }
}
