package org.heard.collection.closing;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.heard.collection.equality.EqualityAnswers;
import org.heard.collection.invitation.Invitations;
import org.heard.collection.response.Clearing;
import org.heard.collection.response.Lots;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;

/**
 * What keeps who answered apart from what they said, again and again by the clock and never in somebody's own request:
 * envelopes are opened in lots, codes are marked as used in lots, answers about equality are sealed anew in lots.
 */
@Singleton
public class Clockwork {
    private final Rounds rounds;
    private final Lots lots;
    private final Invitations invitations;
    private final EqualityAnswers equality;
    private final Clearing clearing;

    Clockwork(Rounds rounds, Lots lots, Invitations invitations, EqualityAnswers equality, Clearing clearing) {
        this.clearing = clearing;
        this.rounds = rounds;
        this.lots = lots;
        this.invitations = invitations;
        this.equality = equality;
    }

    /** Harmless when two instances do it, at once or by turns. */
    @Scheduled(every = "{heard.lots.every}", delayed = "{heard.lots.every}")
    public void tick() {
        for (Round round : rounds.uncounted()) {
            if (round.isOpen()) {
                openLots(round);
            }
            invitations.settle(round);
        }
        rounds.answeredHere().forEach(equality::settle);
        clearing.clearIfWanted();
    }

    /** All lots there are; those who close a round do so before, so that nobody waits for it at the gate. */
    public void openLots(Round round) {
        int opened = lots.open(round);
        while (opened > 0) {
            opened = lots.open(round);
        }
    }
}
