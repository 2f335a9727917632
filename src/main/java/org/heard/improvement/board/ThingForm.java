package org.heard.improvement.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.web.Fault;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.Thing;
import org.heard.people.account.Actor;

/**
 * How one kind of thing is written into the record. A room brings one for each of its kinds; {@link EditPage} shows it,
 * takes what was typed and keeps it.
 */
public interface ThingForm {
    ThingKind kind();

    /** "Add an action", "Change action 1.2". */
    String title(Optional<Thing> before);

    /** How a banner names one: "Action 1.2". @param body its fields */
    default String name(String key, Map<String, String> body) {
        return kind().inWords() + " " + key;
    }

    /** In the order of the page. */
    List<FormField> fields(Board board);

    /**
     * What stands in a new thing's form at first.
     *
     * @param about what the link that led here was about, such as an action's key; empty for nothing
     */
    default Map<String, String> begun(String about, Board board) {
        return Map.of();
    }

    /** What stands in the form of a thing that is there: what belongs to each change alone is asked anew. */
    default Map<String, String> begunAgain(Map<String, String> body) {
        return body;
    }

    /** The key of a new thing, from what was typed. */
    String key(Map<String, String> typed, Board board);

    /** What else is wrong, by field, or by "main", once every field by itself is right. @param before the thing as it stood; empty for a new one */
    default List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        return List.of();
    }

    /** What is kept, where it is more than was typed. */
    default Map<String, String> kept(Map<String, String> typed, Optional<Thing> before, Board board) {
        return typed;
    }

    /** What a change is in the record. */
    default EntryKind change() {
        return EntryKind.CHANGED;
    }

    /** When it was so: today, but for what carries a day of its own. */
    default LocalDate onDay(Map<String, String> kept, LocalDate today) {
        return today;
    }

    /** Where a press leads. */
    String after(String key, Map<String, String> kept);

    /** The page that shows this thing, to go back to. */
    String page(String key, Board board);

    /** Officers write; some kinds are another role's. */
    default boolean mayWrite(Actor actor, Optional<Thing> before, String seat) {
        return actor.isOfficer();
    }

    /** The same, once it is known what they wrote of. @param seat theirs */
    default boolean mayKeep(Actor actor, Map<String, String> typed, String seat, Board board) {
        return true;
    }

    /** What has become history is not taken off any more. */
    default boolean mayBeRemoved(Thing thing, Board board) {
        return true;
    }

    /** A change asks why. */
    default boolean asksWhy() {
        return true;
    }
}
