package org.heard.collection.round;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.people.area.Area;
import org.heard.questionnaire.survey.Survey;

/** What may be planned for the round of one survey. Each refusal is one sentence without its full stop. */
final class RoundPlanRules {
    private final Opening opening;
    private final Survey survey;
    private final Area area;
    private final LocalDate today;

    RoundPlanRules(Opening opening, Survey survey, Area area, LocalDate today) {
        this.opening = opening;
        this.survey = survey;
        this.area = area;
        this.today = today;
    }

    Optional<String> refuseLastDay(LocalDate day) {
        return refused(() -> Opening.lastDay(day.toString(), today));
    }

    Optional<String> refuseName(String name) {
        return refused(() -> opening.nameOf(survey, name, today));
    }

    /** The privacy notice promises a number of months after the last day; nobody keeps answers longer. */
    Optional<String> refuseKept(LocalDate day, Optional<LocalDate> closes) {
        return refuseKept(day, closes.orElse(today), months());
    }

    /** @param last day for answers, @param months as promised; 0 for no promise */
    static Optional<String> refuseKept(LocalDate day, LocalDate last, int months) {
        if (!day.isAfter(last)) {
            return Optional.of("Answers are kept beyond the last day for answers: choose a later day");
        }
        LocalDate promised = promised(last, months);
        return day.isAfter(promised)
                ? Optional.of("The privacy notice promises that answers are kept " + months
                        + " months after the last day: choose a day no later than " + Days.inWords(promised))
                : Optional.empty();
    }

    /** Until when the privacy notice lets answers be kept, once a last day is planned; empty where it says nothing. */
    Optional<LocalDate> usually(Optional<LocalDate> closes) {
        return months() == 0 ? Optional.empty() : closes.map(last -> promised(last, months()));
    }

    private static LocalDate promised(LocalDate last, int months) {
        return months == 0 ? LocalDate.MAX : last.plusMonths(months);
    }

    private int months() {
        return area.names().notices().privacy().keepMonths();
    }

    private static Optional<String> refused(Runnable rule) {
        try {
            rule.run();
            return Optional.empty();
        } catch (OpeningRefused refused) {
            return Optional.of(refused.getMessage());
        }
    }
}
