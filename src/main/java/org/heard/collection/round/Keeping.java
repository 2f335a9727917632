package org.heard.collection.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.collection.round.RoundPlan.Planned;
import org.heard.ground.language.Days;
import org.heard.people.account.Actor;
import org.heard.people.area.Area;

/**
 * Changes of the plan of a round that has opened. Answers may be kept for a shorter time, and for a longer one only where
 * the privacy notice lets them: people answered on its word.
 */
@ApplicationScoped
public class Keeping {
    private final Rounds rounds;
    private final RoundPlans plans;
    private final RoundLog log;
    private final Area area;
    private final Clock clock;

    Keeping(Rounds rounds, RoundPlans plans, RoundLog log, Area area, Clock clock) {
        this.rounds = rounds;
        this.plans = plans;
        this.log = log;
        this.area = area;
        this.clock = clock;
    }

    /** @throws OpeningRefused with one sentence; nothing is changed then */
    @Transactional
    void change(String key, int seen, KeepForm.Typed typed, Actor by) {
        Round round = rounds.held(key).orElseThrow();
        Planned before = plans.of(key);
        Optional<Integer> people = RoundPlanForm.people(typed.couldAnswer());
        if (!typed.couldAnswer().isEmpty() && people.isEmpty()) {
            throw new OpeningRefused("could", RoundPlanForm.NO_PEOPLE);
        }
        LocalDate day = typed.keepUntil().orElseThrow(() -> new OpeningRefused("keep", RoundPlanForm.NO_DAY));
        if (before.keepUntil().filter(day::equals).isEmpty()) {
            refuse(round, day, before.keepUntil());
        }
        Planned after = new Planned(before.name(), before.closes(), before.channels(), people, Optional.of(day));
        if (!plans.write(key, seen, after)) {
            throw new OpeningRefused(
                    "keep",
                    "Somebody else has changed it since you opened the page: it was "
                            + before.keepUntil().map(Days::inWords).orElse("no day") + ". Look, then save yours again");
        }
        write(round, before, after, by);
    }

    private void refuse(Round round, LocalDate day, Optional<LocalDate> before) {
        LocalDate today = LocalDate.now(clock);
        if (!day.isAfter(today)) {
            throw new OpeningRefused("keep", "Choose a day after today, " + Days.inWords(today));
        }
        boolean isShorter = before.filter(day::isBefore).isPresent();
        RoundPlanRules.refuseKept(day, Optional.ofNullable(round.closes()).orElse(today), isShorter ? 0 : months())
                .ifPresent(sentence -> {
                    throw new OpeningRefused("keep", sentence);
                });
        boolean isLater = before.filter(day::isAfter).isPresent();
        if (isLater && months() == 0) {
            throw new OpeningRefused(
                    "keep", "The privacy notice does not say how long answers are kept: choose an earlier day");
        }
    }

    private int months() {
        return area.names().notices().privacy().keepMonths();
    }

    /** The last day the privacy notice lets the answers of a round be kept; empty where it says none. */
    String promised(Round round) {
        return months() == 0 || round.closes() == null
                ? ""
                : Days.inWords(round.closes().plusMonths(months()));
    }

    private void write(Round round, Planned before, Planned after, Actor by) {
        if (!before.keepUntil().equals(after.keepUntil())) {
            log.write(
                    round,
                    by,
                    "Moved the day until which answers are kept from "
                            + before.keepUntil().map(Days::inWords).orElse("no day") + " to "
                            + Days.inWords(after.keepUntil().orElseThrow()));
        }
        if (!before.couldAnswer().equals(after.couldAnswer())) {
            log.write(round, by, "Said how many could answer: " + said(before) + " became " + said(after));
        }
    }

    private static String said(Planned plan) {
        return plan.couldAnswer().map(String::valueOf).orElse("no number");
    }
}
