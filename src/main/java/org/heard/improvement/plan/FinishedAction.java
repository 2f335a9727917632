package org.heard.improvement.plan;

import static org.heard.improvement.plan.ColourRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tries every row for an action that is completed, embedded or dropped; all that hold are kept. */
record FinishedAction(Action action, LocalDate asAt, BoardSettings.Actions settings) {
    List<ColourReason> reasons() {
        List<ColourReason> reasons = new ArrayList<>();
        switch (action.state()) {
            case COMPLETED -> completed(reasons);
            case EMBEDDED -> embedded(reasons);
            case DROPPED -> reasons.add(new ColourReason(X2, "dropped"));
            case NOT_STARTED, UNDER_WAY -> throw new IllegalStateException("an open action is not finished");
        }
        return reasons;
    }

    private void completed(List<ColourReason> reasons) {
        if (action.measure().isFewer()) {
            reasons.add(new ColourReason(C1, "completed, but the measure is “fewer”"));
        }
        if (!action.measure().isMore() && isLongAgo()) {
            reasons.add(new ColourReason(
                    C3, "completed more than " + settings.monthsToShow() + " months ago, and no change is shown"));
        }
        if (reasons.isEmpty()) {
            reasons.add(
                    action.measure().isMore()
                            ? new ColourReason(C4, "completed, and a change was seen")
                            : new ColourReason(C5, "completed; a change is not shown yet"));
        }
    }

    private boolean isLongAgo() {
        return action.finish()
                .completed()
                .filter(day -> asAt.isAfter(day.plusMonths(settings.monthsToShow())))
                .isPresent();
    }

    /** A measure that says "fewer" ends the evidence whatever was recorded of it. */
    private void embedded(List<ColourReason> reasons) {
        EmbeddedEvidence evidence = action.finish().evidence();
        if (action.measure().isFewer() || evidence == EmbeddedEvidence.OVERTAKEN) {
            reasons.add(new ColourReason(C1, "was embedded, but the measure is “fewer”"));
        }
        if (evidence == EmbeddedEvidence.GONE) {
            reasons.add(new ColourReason(C2, "was embedded, but its evidence is gone"));
        }
        if (reasons.isEmpty()) {
            reasons.add(new ColourReason(B1, "embedded: a later figure shows the change"));
        }
    }
}
