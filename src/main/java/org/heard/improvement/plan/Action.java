package org.heard.improvement.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an action on a day, as far as its colour needs it.
 *
 * @param begin the day it is to begin
 * @param agreed the day it came into the plan
 * @param lastNote the day of the newest progress note
 * @param owner what its owner says of the due day
 * @param measure its measure since the baseline
 * @param finish how it ended; there for an action that is completed, embedded or dropped
 */
public record Action(
        State state,
        LocalDate begin,
        LocalDate agreed,
        DueDay due,
        List<Milestone> milestones,
        Optional<LocalDate> lastNote,
        OwnersView owner,
        MeasureChange measure,
        Finish finish) {
    public Action {
        milestones = List.copyOf(milestones);
    }

    /** An action only ever goes from one to the next, or from an open one to dropped. */
    public enum State {
        NOT_STARTED,
        UNDER_WAY,
        COMPLETED,
        EMBEDDED,
        DROPPED;

        public boolean isOpen() {
            return this == NOT_STARTED || this == UNDER_WAY;
        }
    }

    /** What the owner says of the due day. */
    public enum OwnersView {
        IN_TIME,
        IN_DOUBT,
        NOT_IN_TIME
    }

    /** A step on the way, with the day it was reached. */
    public record Milestone(LocalDate due, Optional<LocalDate> reached) {
        /** Days it is missed by; 0 where it is reached or not due. */
        long missedBy(LocalDate asAt) {
            boolean done = reached.filter(day -> !day.isAfter(asAt)).isPresent();
            return done ? 0 : DueDay.past(due, asAt);
        }
    }

    /**
     * The end of an action.
     *
     * @param completed the day it was done
     * @param evidence what became of the evidence by which it was embedded
     */
    public record Finish(Optional<LocalDate> completed, EmbeddedEvidence evidence) {
        public static final Finish OPEN = new Finish(Optional.empty(), EmbeddedEvidence.STANDS);
    }

    /** The colour by rule on a day. */
    public ActionColour colour(LocalDate asAt, BoardSettings.Actions settings) {
        return ActionColour.of(
                state.isOpen()
                        ? new OpenAction(this, asAt, settings).reasons()
                        : new FinishedAction(this, asAt, settings).reasons());
    }

    /**
     * Days without news: since the last note, else since the later of begin and agreed; 0 before it begins. A note that
     * was written after the day is not known on it.
     */
    public long age(LocalDate asAt) {
        if (asAt.isBefore(begin)) {
            return 0;
        }
        LocalDate since = lastNote.filter(day -> !day.isAfter(asAt)).orElse(begin.isAfter(agreed) ? begin : agreed);
        return DueDay.past(since, asAt);
    }

    /** True where the due day was moved and the day first promised is past. */
    public boolean isMovedPastItsFirstDay(LocalDate asAt) {
        return due.isMoved() && due.firstPast(asAt) > 0;
    }
}
