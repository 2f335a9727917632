package org.heard.collection.round;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.collection.round.RoundPlan.Planned;
import org.heard.ground.web.DayField;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;

/** Until when the answers of a round are kept, and how many could answer, as typed. @param seen as often as the plan had been written */
record KeepForm(DayField keep, Field could, int seen) {
    /** What was typed. @param keepUntil empty where it is no day, @param couldAnswer as typed, which may be no number */
    record Typed(Optional<LocalDate> keepUntil, String couldAnswer) {}

    static KeepForm of(RoundPlan plan) {
        Planned planned = plan.planned();
        return new KeepForm(
                RoundPlanForm.filled(RoundPlanForm.keptUntil(), planned.keepUntil()),
                RoundPlanForm.could(planned.couldAnswer().map(String::valueOf).orElse(""), ""),
                plan.seen());
    }

    static KeepForm sent(MultivaluedMap<String, String> form) {
        return new KeepForm(
                RoundPlanForm.keptUntil().with(form, ""),
                RoundPlanForm.could(RoundPlanForm.text(form, "could"), ""),
                RoundPlanForm.seen(form));
    }

    Typed planned() {
        return new Typed(keep.typed(), could.value());
    }

    KeepForm refused(OpeningRefused refused, int newer) {
        DayField kept = new DayField(
                keep.name(),
                keep.label(),
                keep.hint(),
                refused.about(keep.name()),
                keep.day(),
                keep.month(),
                keep.year());
        return new KeepForm(kept, RoundPlanForm.could(could.value(), refused.about(could.name())), newer);
    }

    List<Fault> faults() {
        return Stream.of(keep.faults(), could.faults()).flatMap(List::stream).toList();
    }
}
