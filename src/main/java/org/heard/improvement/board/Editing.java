package org.heard.improvement.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.ground.web.Fault;
import org.heard.improvement.record.Thing;

/**
 * A form opened on a thing, or on nothing yet.
 *
 * @param key empty for a new thing
 * @param before the thing as it stands; empty for a new one
 */
record Editing(ThingForm form, String key, Optional<Thing> before, Board board) {
    static final String WHY = "why";
    private static final int SHORTEST_REASON = 3;

    static boolean isReason(String why) {
        return why.length() >= SHORTEST_REASON;
    }

    /** "Action 1.2". */
    static String name(ThingForm form, String key) {
        return form.kind().inWords() + " " + key;
    }

    String name() {
        return name(form, key);
    }

    static String address(ThingForm form, String key) {
        return "/board/edit/" + form.kind().word() + (key.isEmpty() ? "" : "/" + key);
    }

    /** @throws java.util.NoSuchElementException of a new thing */
    Map<String, String> body() {
        return before.orElseThrow().latest().body().orElseThrow();
    }

    /** As the page shows it at first. @param about what the link that led here was about */
    FormView shown(String about) {
        Map<String, String> values = before.isPresent() ? form.begunAgain(body()) : form.begun(about, board);
        return view(FilledForm.of(form.fields(board), values), "", List.of());
    }

    FormView view(FilledForm filled, String why, List<FormView.Theirs> theirs) {
        boolean removable =
                before.filter(thing -> form.mayBeRemoved(thing, board)).isPresent();
        return new FormView(
                form.title(before),
                address(form, key),
                form.page(key, board),
                before.map(Thing::version).orElse(0),
                before.isPresent() && form.asksWhy(),
                removable,
                why,
                FormView.controls(form.fields(board), filled),
                theirs);
    }

    /** What is wrong with what was typed: field by field, then all together, then its key. */
    FilledForm checked(FilledForm typed, String why) {
        FilledForm filled = before.isPresent() && form.asksWhy() && !isReason(why)
                ? typed.refused(List.of(new Fault(WHY, "Write why it is changed")))
                : typed;
        if (!filled.isWrong()) {
            filled = filled.refused(form.refusals(filled.values(), before, board));
        }
        return filled.isWrong() || before.isPresent() ? filled : filled.refused(taken(newKey(filled)));
    }

    String newKey(FilledForm filled) {
        return form.key(filled.values(), board);
    }

    private List<Fault> taken(String fresh) {
        return board.things().ever(form.kind().word(), fresh).isEmpty()
                ? List.of()
                : List.of(new Fault("main", name(form, fresh) + " is in the record already."));
    }

    Map<String, String> kept(FilledForm filled) {
        return form.kept(filled.values(), before, board);
    }

    /** Fields that somebody else changed after this form was read, and this writer to something else. @param seen version that was read */
    Set<String> disputed(FilledForm mine, int seen) {
        Thing thing = before.orElseThrow();
        return thing.disputed(seen, thing.changes(seen, mine.values()));
    }

    /** The thing as it stands, with what this writer changed in the version they read. */
    FilledForm together(FilledForm mine, int seen) {
        Thing thing = before.orElseThrow();
        if (thing.version() == seen) {
            return mine;
        }
        Map<String, String> both = new HashMap<>(form.begunAgain(body()));
        both.putAll(thing.changes(seen, mine.values()));
        return FilledForm.of(form.fields(board), both);
    }

    /** What somebody else saved in the fields in question. */
    List<FormView.Theirs> beside(Set<String> disputed) {
        Map<String, String> theirs = body();
        return form.fields(board).stream()
                .filter(field -> disputed.contains(field.name()))
                .map(field -> new FormView.Theirs(field.label(), theirs.getOrDefault(field.name(), "")))
                .toList();
    }
}
