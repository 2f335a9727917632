package org.heard.improvement.plan;

import static org.heard.improvement.plan.ColourRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.ground.language.Days;

/** Tries every row for an action that is not finished; all that hold are kept. */
record OpenAction(Action action, LocalDate asAt, BoardSettings.Actions settings) {
    List<ColourReason> reasons() {
        List<ColourReason> reasons = new ArrayList<>();
        dueDay(reasons);
        milestones(reasons);
        notes(reasons);
        owner(reasons);
        if (action.measure().isFewer()) {
            reasons.add(new ColourReason(A6, "the measure is “fewer” since its baseline"));
        }
        begin(reasons);
        if (reasons.isEmpty()) {
            reasons.add(new ColourReason(G1, "nothing is late and nothing is in doubt"));
        }
        return reasons;
    }

    private void dueDay(List<ColourReason> reasons) {
        long overdue = action.due().overdue(asAt);
        if (overdue > 0) {
            reasons.add(new ColourReason(overdue > settings.overdue() ? R1 : A1, days(overdue) + " overdue"));
        }
        if (action.isMovedPastItsFirstDay(asAt)) {
            long past = action.due().firstPast(asAt);
            int moves = action.due().moves();
            String words = "moved later " + (moves == 1 ? "once" : moves + " times") + ", the first day is "
                    + days(past) + " past";
            if (moves >= settings.moves() && past > settings.firstDay()) {
                reasons.add(new ColourReason(R2, words));
            }
            reasons.add(new ColourReason(A2, words));
        }
    }

    private void milestones(List<ColourReason> reasons) {
        List<Long> missed = action.milestones().stream()
                .map(milestone -> milestone.missedBy(asAt))
                .filter(days -> days > 0)
                .toList();
        if (missed.isEmpty()) {
            return;
        }
        long longest = missed.stream().mapToLong(Long::longValue).max().getAsLong();
        boolean red = missed.size() >= settings.milestones() || longest > settings.milestone();
        String words = missed.size() == 1
                ? "a milestone missed by " + days(longest)
                : missed.size() + " milestones missed, one by " + days(longest);
        reasons.add(new ColourReason(red ? R3 : A3, words));
    }

    private void notes(List<ColourReason> reasons) {
        long age = action.age(asAt);
        if (age > settings.quiet()) {
            reasons.add(new ColourReason(age > settings.silent() ? R4 : A4, "no news for " + days(age)));
        }
    }

    private void owner(List<ColourReason> reasons) {
        switch (action.owner()) {
            case NOT_IN_TIME -> reasons.add(new ColourReason(R5, "its owner says: not in time"));
            case IN_DOUBT -> reasons.add(new ColourReason(A5, "its owner says: in doubt"));
            case IN_TIME -> {}
        }
    }

    private void begin(List<ColourReason> reasons) {
        if (action.state() != Action.State.NOT_STARTED) {
            return;
        }
        if (action.begin().isBefore(asAt)) {
            reasons.add(new ColourReason(A7, "not started, though it was to begin on " + Days.inWords(action.begin())));
        } else if (action.begin().isAfter(asAt) && reasons.isEmpty()) {
            reasons.add(new ColourReason(X1, "it begins on " + Days.inWords(action.begin())));
        }
    }

    private static String days(long number) {
        return number == 1 ? "1 day" : number + " days";
    }
}
