package org.heard.response;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/**
 * Keeps the places where rows lie from telling who answered when: again and again everything that came
 * in is written anew in an order of chance, and used invitations are marked in lots.
 */
@Singleton
public class Shuffling {
    private final Rounds rounds;
    private final Responses responses;
    private final Invitations invitations;
    private final EqualityAnswers equality;

    Shuffling(Rounds rounds, Responses responses, Invitations invitations, EqualityAnswers equality) {
        this.rounds = rounds;
        this.responses = responses;
        this.invitations = invitations;
        this.equality = equality;
    }

    // Harmless when two instances do it, at once or by turns.
    @Scheduled(every = "5m", delayed = "2m")
    public void shuffle() {
        for (Round round : rounds.uncounted()) {
            responses.shuffle(round);
            invitations.settle(round);
        }
        rounds.answeredHere().forEach(equality::settle);
    }
}
