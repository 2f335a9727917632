package org.heard.collection.matching;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.people.account.Actor;
import org.heard.people.account.WaitingItem;
import org.heard.people.account.Waits;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** Files whose columns somebody began to match and did not bring in. */
@Singleton
class MatchingsWait implements Waits {
    private static final int DAYS = 30;

    private final KeptMatchings matchings;
    private final Surveys surveys;

    MatchingsWait(KeptMatchings matchings, Surveys surveys) {
        this.matchings = matchings;
        this.surveys = surveys;
    }

    @Override
    public List<WaitingItem> of(Actor actor, LocalDate today) {
        if (!actor.isOfficer()) {
            return List.of();
        }
        return matchings.halfDone(today.minusDays(DAYS)).stream()
                .map(one -> new WaitingItem(
                        Optional.empty(),
                        "An earlier round is half brought in: "
                                + surveys.survey(one.survey())
                                        .map(Survey::round)
                                        .orElse(one.survey()),
                        "/rounds/import",
                        "Begun on " + Days.inWords(one.on())
                                + ". Heard keeps no file: choose it again, and your choices are there.",
                        "Go on"))
                .toList();
    }
}
