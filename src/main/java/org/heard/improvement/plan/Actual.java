package org.heard.improvement.plan;

import java.time.LocalDate;

/** What a target is set against. Each kind judges itself, for only it knows how sure it is. */
public sealed interface Actual permits SurveyLevel, SurveyChange, ExactFigure, Deliverable {
    /** @param day the target's day */
    TargetOutcome against(Aim aim, LocalDate day, BoardSettings.Targets settings);

    /** Survey rounds differ in length as fieldwork goes; other figures must cover like periods. */
    default boolean needsALikePeriod() {
        return false;
    }
}
