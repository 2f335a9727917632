package org.heard.publication.release;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.collection.keying.FormCorrections;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.people.account.WaitingItem;
import org.heard.people.account.Waits;

/** Closed rounds without results, prepared results that nobody has published, and keyed forms a second officer looks at. */
@Singleton
class ReleasesWait implements Waits {
    private final Rounds rounds;
    private final Releases releases;
    private final Responses responses;
    private final FormCorrections corrections;

    ReleasesWait(Rounds rounds, Releases releases, Responses responses, FormCorrections corrections) {
        this.responses = responses;
        this.rounds = rounds;
        this.releases = releases;
        this.corrections = corrections;
    }

    @Override
    public List<WaitingItem> of(Actor actor, LocalDate today) {
        if (!actor.isOfficer()) {
            return List.of();
        }
        return Stream.of(unprepared(), unpublished(), unlooked())
                .flatMap(one -> one)
                .toList();
    }

    private Stream<WaitingItem> unprepared() {
        Set<String> prepared = releases.rounds();
        return rounds.closed().stream()
                .filter(Round::isAnsweredHere)
                .filter(round -> !prepared.contains(round.key()))
                .filter(round -> responses.countOf(round) > 0)
                .map(round -> waiting(
                        "Results of " + round.label(), "/releases", "The round is closed.", "Prepare the results"));
    }

    private Stream<WaitingItem> unpublished() {
        return releases.drafts().stream()
                .map(draft -> waiting(
                        "Release " + draft.id(),
                        "/releases",
                        "Prepared, and only officers have seen it.",
                        "Look and publish"));
    }

    private Stream<WaitingItem> unlooked() {
        Map<String, Long> forms = corrections.waiting();
        return rounds.answeredHere().stream()
                .filter(round -> forms.containsKey(round.key()))
                .map(round -> unlooked(round, forms.get(round.key())));
    }

    private static WaitingItem unlooked(Round round, long forms) {
        return waiting(
                "Keyed forms of " + round.label(),
                "/rounds/" + round.key() + "/piles/correct",
                forms + (forms == 1 ? " form waits" : " forms wait") + " for a second officer.",
                "Look");
    }

    private static WaitingItem waiting(String what, String address, String more, String press) {
        return new WaitingItem(Optional.empty(), what, address, more, press);
    }
}
