package org.heard.collection.round;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.ground.language.Language;
import org.heard.people.account.Actor;
import org.heard.people.account.WaitingItem;
import org.heard.people.account.Waits;
import org.heard.questionnaire.survey.Offer;
import org.heard.questionnaire.survey.Survey;

/** Translations of open rounds that nobody has checked: until then people cannot choose those languages. */
@Singleton
class LanguagesWait implements Waits {
    private final Rounds rounds;
    private final RoundLookup asked;

    LanguagesWait(Rounds rounds, RoundLookup asked) {
        this.rounds = rounds;
        this.asked = asked;
    }

    @Override
    public List<WaitingItem> of(Actor actor, LocalDate today) {
        return actor.isOfficer()
                ? rounds.open().stream()
                        .flatMap(round -> unchecked(round).stream())
                        .toList()
                : List.of();
    }

    private Optional<WaitingItem> unchecked(Round round) {
        Survey survey = asked.survey(round);
        String languages = asked.languages(survey).stream()
                .filter(offer -> !offer.checked())
                .map(Offer::language)
                .map(Language::name)
                .collect(Collectors.joining(", "));
        return languages.isEmpty()
                ? Optional.empty()
                : Optional.of(new WaitingItem(
                        Optional.empty(),
                        survey.title().english() + ", " + round.label() + ": nobody has checked its translation",
                        "/rounds/" + round.key(),
                        languages,
                        "Open the round"));
    }
}
