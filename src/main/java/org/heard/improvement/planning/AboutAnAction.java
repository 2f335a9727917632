package org.heard.improvement.planning;

import java.util.Map;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;

/** A form of something that belongs to one action: it begins from that action's page and leads back there. */
abstract class AboutAnAction implements ThingForm {
    static final String ACTION = "action";

    private final BoardChoices choices;

    AboutAnAction(BoardChoices choices) {
        this.choices = choices;
    }

    FormField action(Board board) {
        return FormField.oneOf(ACTION, "Action", choices.actions(board)).needed();
    }

    @Override
    public final Map<String, String> begun(String about, Board board) {
        return Map.of(ACTION, about);
    }

    /** The next of this action: "1.2-n3". @param mark what stands before the number */
    final String next(Map<String, String> typed, Board board, String mark) {
        return BoardChoices.next(board, kind(), typed.get(ACTION) + mark);
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return "/board/plan/actions/" + kept.get(ACTION);
    }

    @Override
    public String page(String key, Board board) {
        return board.find(kind(), key)
                .map(one -> "/board/plan/actions/" + one.text(ACTION))
                .orElse("/board/plan");
    }
}
