package org.heard.collection.round;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.collection.round.RoundPlan.Planned;
import org.heard.people.account.Actor;
import org.heard.people.account.WaitingItem;
import org.heard.people.account.Waits;
import org.heard.questionnaire.survey.Survey;

/** Rounds that are planned and miss nothing: whoever may open them is told so. */
@Singleton
class OpeningWait implements Waits {
    private final Opening opening;
    private final RoundPlans plans;

    OpeningWait(Opening opening, RoundPlans plans) {
        this.opening = opening;
        this.plans = plans;
    }

    @Override
    public List<WaitingItem> of(Actor actor, LocalDate today) {
        if (!actor.isOfficer()) {
            return List.of();
        }
        return opening.ahead().stream()
                .filter(survey -> isReady(survey, actor, today))
                .map(survey -> new WaitingItem(
                        Optional.empty(),
                        survey.titleWithRound() + " is ready: open its round",
                        "/rounds/" + survey.key() + "/plan",
                        "Nothing is missing",
                        "Open"))
                .toList();
    }

    private boolean isReady(Survey survey, Actor actor, LocalDate today) {
        Planned plan = plans.of(survey.key());
        boolean isAhead = plan.closes().filter(day -> !day.isBefore(today)).isPresent();
        return isAhead && opening.needs(survey, plan, actor).isEmpty();
    }
}
