package org.heard.improvement.meetings;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;

/** A conference or a workshop: how many came, in steps of ten, and what they spoke of. */
@Singleton
class EventForm implements ThingForm {
    static final String PEOPLE = "people";
    private static final BigDecimal STEP = BigDecimal.TEN;
    private static final BigDecimal MOST = new BigDecimal(100_000);

    @Override
    public ThingKind kind() {
        return ThingKind.EVENT;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.isEmpty() ? "Add an event" : "Change an event";
    }

    @Override
    public List<FormField> fields(Board board) {
        return List.of(
                FormField.line("name", "What it was called", "").needed(),
                FormField.day("day", "Day").needed(),
                FormField.number(PEOPLE, "How many people came", "In steps of ten: 40. For fewer than ten, write 0.")
                        .needed(),
                FormField.text("themes", "What they spoke of", "One theme a line. No names of people.")
                        .needed());
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return BoardChoices.next(board, kind(), "E");
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        BigDecimal people = new BigDecimal(typed.get(PEOPLE));
        boolean inTens = people.signum() >= 0
                && people.compareTo(MOST) <= 0
                && people.remainder(STEP).signum() == 0;
        return inTens
                ? List.of()
                : List.of(new Fault(PEOPLE, "How many people came: write it in steps of ten, such as 0, 10 or 40"));
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return "/board/groups#events";
    }

    @Override
    public String page(String key, Board board) {
        return "/board/groups#events";
    }
}
