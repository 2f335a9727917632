package org.heard.improvement.planning;

import jakarta.inject.Singleton;
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
import org.heard.people.account.Actor;

/** A progress note. It cannot be changed, only followed by another; whoever answers for the action says how it stands. */
@Singleton
class NoteForm implements ThingForm {
    static final List<FieldChoice> VIEWS = List.of(
            new FieldChoice("in-time", "It will be done in time"),
            new FieldChoice("in-doubt", "That is in doubt"),
            new FieldChoice("not-in-time", "It will not be done in time"));

    private final BoardChoices choices;

    NoteForm(BoardChoices choices) {
        this.choices = choices;
    }

    @Override
    public ThingKind kind() {
        return ThingKind.NOTE;
    }

    @Override
    public String title(Optional<Thing> before) {
        return "Write a progress note";
    }

    @Override
    public List<FormField> fields(Board board) {
        return List.of(
                FormField.oneOf("action", "Action", choices.actions(board)).needed(),
                FormField.text(
                                "text",
                                "What was done, and what changed",
                                "No names of people. It cannot be changed later, only followed.")
                        .needed(),
                FormField.oneOf("view", "Will it be done in time?", VIEWS).needed(),
                FormField.line("evidence", "Evidence", "A paper or a link"));
    }

    @Override
    public Map<String, String> begun(String about, Board board) {
        return Map.of("action", about);
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return BoardChoices.next(board, kind(), typed.get("action") + "-n");
    }

    @Override
    public boolean mayWrite(Actor actor, Optional<Thing> before, String seat) {
        return actor.isOfficer() || actor.isPartner();
    }

    /** A partner writes of the actions its own seat answers for. */
    @Override
    public boolean mayKeep(Actor actor, Map<String, String> typed, String seat, Board board) {
        return actor.isOfficer()
                || board.find(ThingKind.ACTION, typed.get("action"))
                        .filter(action -> action.text("owner").equals(seat))
                        .isPresent();
    }

    @Override
    public boolean isOnlyFollowed() {
        return true;
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return "/board/plan/actions/" + kept.get("action");
    }

    @Override
    public String page(String key, Board board) {
        return "/board/plan";
    }
}
