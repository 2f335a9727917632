package org.heard.improvement.progress;

import java.time.LocalDate;
import org.heard.ground.language.Days;
import org.heard.improvement.planning.ActionState;
import org.heard.improvement.promises.ShortSentences;
import org.heard.improvement.record.Thing;

/**
 * An action as everybody may read it.
 *
 * @param easy in easy words; may be empty
 * @param isShort it has easy words, and they are few enough as they were written: hiding a count adds words
 * @param firstDue the day it was first promised for: it stays
 * @param late neither done nor dropped, and the first day is past
 */
record PublicAction(
        String key,
        String objective,
        String what,
        String easy,
        boolean isShort,
        ActionState state,
        LocalDate firstDue,
        LocalDate due,
        boolean late) {

    static PublicAction of(Thing action, LocalDate asAt) {
        LocalDate due = action.day("due").orElse(LocalDate.MAX);
        LocalDate first = Thing.day(action.life().get(0), "due").orElse(due);
        ActionState state = ActionState.called(action.text("state"));
        String easy = action.text("easy");
        return new PublicAction(
                action.key(),
                action.text("objective"),
                SmallCounts.hidden(action.text("what")),
                SmallCounts.hidden(easy),
                !easy.isEmpty() && ShortSentences.tooLong(easy).isEmpty(),
                state,
                first,
                due,
                state.isOpen() && (first.isBefore(asAt) || due.isBefore(asAt)));
    }

    public boolean isDone() {
        return state.isFinished();
    }

    public boolean isDropped() {
        return state == ActionState.DROPPED;
    }

    /** "■ done": never the colour alone. */
    public String standing() {
        if (isDone()) {
            return "■ done";
        }
        if (isDropped()) {
            return "○ dropped";
        }
        return late ? "◆ late" : "● " + state.words();
    }

    /** "promised for 31 October 2019, now 31 March 2020". */
    public String days() {
        if (due.equals(LocalDate.MAX)) {
            return "no day";
        }
        return "promised for " + Days.inWords(firstDue) + (due.equals(firstDue) ? "" : ", now " + Days.inWords(due));
    }
}
