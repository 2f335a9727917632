package org.heard.improvement.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.figures.statistics.Shade;
import org.heard.figures.statistics.Verdict;

/** The action of the examples, changed where a row says so. */
final class SampleAction {
    private Action.State state = Action.State.UNDER_WAY;
    private LocalDate begin = LocalDate.of(2019, 10, 17);
    private LocalDate agreed = LocalDate.of(2019, 10, 17);
    private DueDay due = DueDay.on(LocalDate.of(2020, 3, 31));
    private final List<Action.Milestone> milestones = new ArrayList<>();
    private Optional<LocalDate> note = Optional.of(LocalDate.of(2020, 1, 10));
    private Action.OwnersView owner = Action.OwnersView.IN_TIME;
    private MeasureChange measure = MeasureChange.NONE;
    private Action.Finish finish = Action.Finish.OPEN;

    static SampleAction action() {
        return new SampleAction();
    }

    SampleAction state(Action.State one) {
        state = one;
        return this;
    }

    SampleAction begin(String day) {
        begin = LocalDate.parse(day);
        return this;
    }

    SampleAction agreed(String day) {
        agreed = LocalDate.parse(day);
        return this;
    }

    SampleAction due(LocalDate day) {
        due = DueDay.on(day);
        return this;
    }

    SampleAction moved(int moves, LocalDate first) {
        due = new DueDay(first, due.now(), moves);
        return this;
    }

    SampleAction milestones(String... missed) {
        for (String day : missed) {
            milestones.add(new Action.Milestone(LocalDate.parse(day), Optional.empty()));
        }
        return this;
    }

    SampleAction milestone(String day, String reached) {
        milestones.add(new Action.Milestone(LocalDate.parse(day), Optional.of(LocalDate.parse(reached))));
        return this;
    }

    SampleAction note(LocalDate day) {
        note = Optional.of(day);
        return this;
    }

    SampleAction noNote() {
        note = Optional.empty();
        return this;
    }

    SampleAction owner(Action.OwnersView view) {
        owner = view;
        return this;
    }

    /** @param verdict null where it has no measure */
    SampleAction measure(Verdict verdict) {
        measure = verdict == null ? MeasureChange.NONE : MeasureChange.of(verdict, Shade.PLAIN);
        return this;
    }

    SampleAction completed(LocalDate day) {
        finish = new Action.Finish(Optional.of(day), EmbeddedEvidence.STANDS);
        return state(Action.State.COMPLETED);
    }

    SampleAction embedded(EmbeddedEvidence evidence) {
        finish = new Action.Finish(Optional.of(LocalDate.of(2019, 6, 1)), evidence);
        return state(Action.State.EMBEDDED);
    }

    Action made() {
        return new Action(state, begin, agreed, due, milestones, note, owner, measure, finish);
    }
}
