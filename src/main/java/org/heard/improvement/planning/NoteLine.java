package org.heard.improvement.planning;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Field;
import org.heard.ground.web.TypedText;
import org.heard.improvement.record.Thing;

/**
 * An open action on the page of the month's notes.
 *
 * @param words what changed; empty for nothing
 * @param view whether it will be done in time
 * @param isConfirmed the press said that whatever has no new words stands as it stood
 * @param isOvertaken another note was written after the page was read
 */
record NoteLine(PlannedAction action, Field words, Field view, boolean isConfirmed, boolean isOvertaken) {
    static final String TEXT = "text-";
    private static final String VIEW = "view-";
    private static final String IN_TIME = "in-time";
    private static final String NO_CHANGE = "No change since ";

    static NoteLine asItStands(PlannedAction action) {
        return new NoteLine(action, words(action, "", ""), view(action, lastView(action)), false, false);
    }

    static NoteLine read(PlannedAction action, MultivaluedMap<String, String> sent) {
        String text = TypedText.clean(sent.getFirst(TEXT + action.key()));
        String chosen = TypedText.clean(sent.getFirst(VIEW + action.key()));
        boolean known = NoteForm.VIEWS.stream().anyMatch(one -> one.value().equals(chosen));
        boolean confirmed = "unchanged".equals(sent.getFirst("rest"));
        String stood = lastView(action);
        String view = known ? chosen : stood;
        boolean overtaken = (confirmed || !text.isEmpty())
                && !TypedText.clean(sent.getFirst("seen-" + action.key())).equals(lastKey(action));
        return new NoteLine(
                action,
                words(action, wrong(action, text, !view.equals(stood), overtaken), text),
                view(action, view),
                confirmed,
                overtaken);
    }

    private static String wrong(PlannedAction action, String text, boolean viewChanged, boolean overtaken) {
        String name = "Action " + action.key();
        if (overtaken) {
            return name + ": another note was written meanwhile. Read it, and save again";
        }
        if (viewChanged && text.isEmpty()) {
            return name + ": write what changed the view of its day";
        }
        return TypedText.fault(name, text);
    }

    private static Optional<Thing> last(PlannedAction action) {
        return action.notes().stream().findFirst();
    }

    private static String lastKey(PlannedAction action) {
        return last(action).map(Thing::key).orElse("");
    }

    private static String lastView(PlannedAction action) {
        return action.notes().stream()
                .map(note -> note.text("view"))
                .filter(view -> !view.isEmpty())
                .findFirst()
                .orElse(IN_TIME);
    }

    private static Field words(PlannedAction action, String wrong, String text) {
        return Field.typed(TEXT + action.key(), "What changed in " + action.key(), "", wrong, text);
    }

    private static Field view(PlannedAction action, String chosen) {
        String name = VIEW + action.key();
        List<Choice> choices = NoteForm.VIEWS.stream()
                .map(one -> new Choice(
                        name + "-" + one.value(),
                        one.value(),
                        one.label(),
                        one.value().equals(chosen)))
                .toList();
        return new Field(name, "Will " + action.key() + " be done in time?", "", "", "", choices);
    }

    public String key() {
        return action.key();
    }

    public String what() {
        return action.thing().text("what");
    }

    public String seen() {
        return lastKey(action);
    }

    /** The last note with its day; empty where there is none. */
    public String stood() {
        return last(action)
                .map(note -> Days.inWords(note.latest().onDay()) + ": " + note.text("text"))
                .orElse("");
    }

    /** Where there is no note yet, nothing can be confirmed. */
    boolean isToBeKept() {
        return !words.value().isEmpty() || isConfirmed && last(action).isPresent();
    }

    Map<String, String> note() {
        String text = words.value().isEmpty() ? unchanged() : words.value();
        String chosen = view.choices().stream()
                .filter(Choice::chosen)
                .map(Choice::value)
                .findFirst()
                .orElse(IN_TIME);
        return Map.of("action", action.key(), "text", text, "view", chosen, "evidence", "", "day", "");
    }

    /** "No change since 24 September 2026: …" does not grow: its first day and words stay. */
    private String unchanged() {
        String stood = last(action).orElseThrow().text("text");
        return stood.startsWith(NO_CHANGE)
                ? stood
                : NO_CHANGE + Days.inWords(last(action).orElseThrow().latest().onDay()) + ": " + stood;
    }
}
