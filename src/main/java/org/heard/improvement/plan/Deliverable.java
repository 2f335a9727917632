package org.heard.improvement.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.ground.language.Days;

/** A thing to be delivered by the target's day. */
public record Deliverable(Optional<LocalDate> delivered) implements Actual {
    @Override
    public TargetOutcome against(Aim aim, LocalDate day, BoardSettings.Targets settings) {
        boolean met = delivered.filter(on -> !on.isAfter(day)).isPresent();
        return TargetOutcome.of(
                met ? TargetVerdict.MET : TargetVerdict.NOT_MET,
                delivered.map(on -> "delivered on " + Days.inWords(on)).orElse("not delivered"));
    }
}
