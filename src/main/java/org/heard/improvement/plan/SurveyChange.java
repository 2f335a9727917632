package org.heard.improvement.plan;

import java.time.LocalDate;

/** A measure's change since its baseline, where the target is "more". */
public record SurveyChange(MeasureChange change) implements Actual {
    @Override
    public TargetOutcome against(Aim aim, LocalDate day, BoardSettings.Targets settings) {
        if (change.isMore()) {
            return TargetOutcome.of(TargetVerdict.MET, change.words());
        }
        boolean missed = change.isFewer() || change.isAboutTheSame();
        return TargetOutcome.of(missed ? TargetVerdict.NOT_MET : TargetVerdict.CANNOT_TELL, change.words());
    }
}
