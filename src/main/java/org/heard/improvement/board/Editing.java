package org.heard.improvement.board;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.heard.ground.web.Fault;
import org.heard.improvement.record.SentChange;
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

    /** Version that was read; 0 where none was sent. */
    static int seen(MultivaluedMap<String, String> sent) {
        String typed = sent.getFirst("seen");
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    static boolean isReason(String why) {
        return why.length() >= SHORTEST_REASON;
    }

    String name() {
        return form.name(key, body());
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
        return view(FilledForm.of(form.fields(board), values), "", version(), List.of());
    }

    int version() {
        return before.map(Thing::version).orElse(0);
    }

    /** @param seen version that whoever fills it has read */
    FormView view(FilledForm filled, String why, int seen, List<FormView.Theirs> theirs) {
        boolean removable =
                before.filter(thing -> form.mayBeRemoved(thing, board)).isPresent();
        return new FormView(
                form.title(before),
                address(form, key),
                form.page(key, board),
                before.isPresent() ? seen : 0,
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
        return filled.isWrong() || before.isPresent() ? filled : filled.refused(taken(filled));
    }

    String newKey(FilledForm filled) {
        return form.key(filled.values(), board);
    }

    private List<Fault> taken(FilledForm filled) {
        String fresh = newKey(filled);
        return board.things().ever(form.kind().word(), fresh).isEmpty()
                ? List.of()
                : List.of(new Fault("main", form.name(fresh, filled.values()) + " is in the record already."));
    }

    Map<String, String> kept(FilledForm filled) {
        return form.kept(filled.values(), before, board);
    }

    /** @param seen version that was read */
    SentChange sent(FilledForm mine, int seen) {
        return SentChange.of(before.orElseThrow(), seen, mine.values(), form::begunAgain);
    }

    /** The thing as it stands, with what this writer changed in the version they read. */
    FilledForm together(FilledForm mine, int seen) {
        return version() == seen
                ? mine
                : FilledForm.of(form.fields(board), sent(mine, seen).together());
    }

    /** What somebody else saved in the fields in question. */
    List<FormView.Theirs> beside(Set<String> disputed) {
        return stands(field -> disputed.contains(field.name()));
    }

    /** All that it says. */
    List<FormView.Theirs> stands() {
        Map<String, String> body = body();
        return stands(field -> !body.getOrDefault(field.name(), "").isEmpty());
    }

    private List<FormView.Theirs> stands(Predicate<FormField> of) {
        Map<String, String> body = body();
        return form.fields(board).stream()
                .filter(of)
                .map(field -> new FormView.Theirs(field.label(), field.shown(body.getOrDefault(field.name(), ""))))
                .toList();
    }
}
