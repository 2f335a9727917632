package org.heard.improvement.progress;

import java.time.LocalDate;
import org.heard.ground.language.Days;
import org.heard.improvement.promises.ShortSentences;
import org.heard.improvement.record.Thing;

/**
 * An action as everybody may read it.
 *
 * @param easy in easy words; may be empty
 * @param firstDue the day it was first promised for: it stays
 * @param late neither done nor dropped, and the first day is past
 */
record PublicAction(
        String key,
        String objective,
        String what,
        String easy,
        String state,
        LocalDate firstDue,
        LocalDate due,
        boolean late) {

    static PublicAction of(Thing action, LocalDate asAt) {
        LocalDate due = action.day("due").orElse(LocalDate.MAX);
        LocalDate first = Thing.day(action.life().get(0), "due").orElse(due);
        String state = action.text("state").isEmpty() ? "not-started" : action.text("state");
        boolean open = state.equals("not-started") || state.equals("under-way");
        return new PublicAction(
                action.key(),
                action.text("objective"),
                SmallCounts.hidden(action.text("what")),
                SmallCounts.hidden(action.text("easy")),
                state,
                first,
                due,
                open && (first.isBefore(asAt) || due.isBefore(asAt)));
    }

    public boolean isDone() {
        return state.equals("completed") || state.equals("embedded");
    }

    public boolean isDropped() {
        return state.equals("dropped");
    }

    /** It has easy words, and they are few enough. */
    public boolean isShort() {
        return !easy.isEmpty() && ShortSentences.tooLong(easy).isEmpty();
    }

    /** "■ done": never the colour alone. */
    public String standing() {
        if (isDone()) {
            return "■ done";
        }
        if (isDropped()) {
            return "○ dropped";
        }
        return late ? "◆ late" : "● " + (state.equals("under-way") ? "under way" : "not started");
    }

    /** "promised for 31 October 2019, now 31 March 2020". */
    public String days() {
        if (due.equals(LocalDate.MAX)) {
            return "no day";
        }
        return "promised for " + Days.inWords(firstDue) + (due.equals(firstDue) ? "" : ", now " + Days.inWords(due));
    }
}
