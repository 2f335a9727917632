package org.heard.collection.fieldwork;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.ground.language.Hours;
import org.heard.people.account.Actor;
import org.heard.people.account.WaitingItem;
import org.heard.people.account.Waits;
import org.heard.questionnaire.survey.Surveys;

/** Open rounds that are about to close, were closed early, are past their last day, or have none. */
@Singleton
class RoundsWait implements Waits {
    private static final int SOON = 14;

    private final Rounds rounds;
    private final Surveys surveys;
    private final Clock clock;

    RoundsWait(Rounds rounds, Surveys surveys, Clock clock) {
        this.clock = clock;
        this.rounds = rounds;
        this.surveys = surveys;
    }

    @Override
    public List<WaitingItem> of(Actor actor, LocalDate today) {
        if (!actor.isOfficer()) {
            return List.of();
        }
        return rounds.open().stream()
                .filter(round -> round.closes() == null || !round.closes().isAfter(today.plusDays(SOON)))
                .map(round -> new WaitingItem(
                        Optional.ofNullable(round.closes()),
                        title(round) + ", " + round.label() + ends(round, today),
                        "/rounds/" + round.key(),
                        "",
                        "Open the round"))
                .toList();
    }

    private String title(Round round) {
        return surveys.survey(round.survey())
                .map(survey -> survey.title().english())
                .orElse(round.survey());
    }

    private String ends(Round round, LocalDate today) {
        LocalDate last = round.closes();
        return round.lastMoment(clock.getZone())
                .map(this::early)
                .orElseGet(() -> last == null ? " has no last day" : ends(last, today));
    }

    private String early(ZonedDateTime until) {
        return ZonedDateTime.now(clock).isBefore(until)
                ? " was closed early: people who had begun can send until " + Hours.inWords(until)
                : " was closed early: the last hour is over, close it";
    }

    private static String ends(LocalDate last, LocalDate today) {
        if (last.isBefore(today)) {
            return ": its last day is over, close it";
        }
        return last.equals(today) ? " closes at midnight" : " closes";
    }
}
