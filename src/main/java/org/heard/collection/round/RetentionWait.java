package org.heard.collection.round;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.heard.people.account.Actor;
import org.heard.people.account.WaitingItem;
import org.heard.people.account.Waits;

/** Rounds whose answers may not be kept much longer: by the day planned for them a release has to stand. */
@Singleton
class RetentionWait implements Waits {
    private static final int NEAR = 90;

    private final RoundPlans plans;
    private final Rounds rounds;

    RetentionWait(RoundPlans plans, Rounds rounds) {
        this.plans = plans;
        this.rounds = rounds;
    }

    @Override
    public List<WaitingItem> of(Actor actor, LocalDate today) {
        if (!actor.isOfficer()) {
            return List.of();
        }
        return plans.keptUntil(today.plusDays(NEAR)).stream()
                .flatMap(plan -> rounds.called(plan.round()).stream()
                        .map(round -> new WaitingItem(
                                plan.planned().keepUntil(),
                                "The answers of " + round.label() + " may not be kept longer",
                                "/rounds/" + round.key(),
                                round.isCounted() ? "Its totals stay in its releases" : "Prepare its release before",
                                "Open the round")))
                .toList();
    }
}
