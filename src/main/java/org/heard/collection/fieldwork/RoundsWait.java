package org.heard.collection.fieldwork;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.people.account.WaitingItem;
import org.heard.people.account.Waits;
import org.heard.questionnaire.survey.Surveys;

/** Open rounds that are about to close, are past their last day, or have none. */
@Singleton
class RoundsWait implements Waits {
    private static final int SOON = 14;

    private final Rounds rounds;
    private final Surveys surveys;

    RoundsWait(Rounds rounds, Surveys surveys) {
        this.rounds = rounds;
        this.surveys = surveys;
    }

    @Override
    public List<WaitingItem> of(Actor actor, LocalDate today) {
        if (!actor.isOfficer()) {
            return List.of();
        }
        List<WaitingItem> waiting = new ArrayList<>();
        for (Round round : rounds.open()) {
            LocalDate last = round.closes();
            if (last == null || !last.isAfter(today.plusDays(SOON))) {
                waiting.add(new WaitingItem(
                        Optional.ofNullable(last),
                        title(round) + ", " + round.label() + (last == null ? " has no last day" : ends(last, today)),
                        "/rounds/" + round.key(),
                        "",
                        "Open the round"));
            }
        }
        return waiting;
    }

    private String title(Round round) {
        return surveys.survey(round.survey())
                .map(survey -> survey.title().english())
                .orElse(round.survey());
    }

    private static String ends(LocalDate last, LocalDate today) {
        if (last.isBefore(today)) {
            return ": its last day is over, close it";
        }
        return last.equals(today) ? " closes at midnight" : " closes";
    }
}
