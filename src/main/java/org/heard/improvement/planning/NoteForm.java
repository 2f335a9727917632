package org.heard.improvement.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;
import org.heard.people.account.Actor;

/** A progress note. It cannot be changed, only followed by another; whoever answers for the action says how it stands. */
@Singleton
class NoteForm extends AboutAnAction {
    private static final String DAY = "day";

    static final List<FieldChoice> VIEWS = List.of(
            new FieldChoice("in-time", "It will be done in time"),
            new FieldChoice("in-doubt", "That is in doubt"),
            new FieldChoice("not-in-time", "It will not be done in time"));

    NoteForm(BoardChoices choices) {
        super(choices);
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
                action(board),
                FormField.text(
                                "text",
                                "What was done, and what changed",
                                "No names of people. It cannot be changed later, only followed.")
                        .needed(),
                FormField.oneOf("view", "Will it be done in time?", VIEWS).needed(),
                FormField.line("evidence", "Evidence", "A paper or a link"),
                FormField.day(DAY, "Day, if it was not today"));
    }

    /** Told later than it was: the day counts, and the page says when it was written down. */
    @Override
    public LocalDate onDay(Map<String, String> kept, LocalDate today) {
        return kept.get(DAY).isEmpty() ? today : LocalDate.parse(kept.get(DAY));
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        boolean ahead = typed.get(DAY).compareTo(board.asAt().toString()) > 0;
        return ahead ? List.of(new Fault("day", "Day: it is still to come")) : List.of();
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return next(typed, board, "-n");
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
}
