package org.heard.collection.journey;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.heard.collection.round.Round;
import org.heard.ground.web.Limits;

/**
 * Counts wrong return, receipt and invitation codes, by the network they come from, by round and over all. In
 * memory only. With 54 bits in a code some thousand guesses in ten minutes find nothing in a lifetime. The numbers
 * for all stop only networks that have been wrong themselves, so that those who guess, from however many networks, shut
 * out no family.
 */
@Singleton
class WrongCodes {
    static final String TOO_MANY = "return_code_too_many";

    private static final int MOST_FOR_A_ROUND = 1000;
    private static final int MOST = 3000;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Limits limits;
    private final Clock clock;
    private final Deque<Wrong> seen = new ArrayDeque<>();

    private record Wrong(String round, Instant at) {}

    WrongCodes(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    synchronized void another(Round round) {
        limits.count(Limits.Kind.WRONG_CODES);
        if (seen.size() < MOST) {
            seen.add(new Wrong(round.key(), clock.instant()));
        }
    }

    /**
     * Asked before a code is looked at. However many guess from elsewhere, a code is looked at for a network that has
     * not been wrong lately.
     */
    synchronized boolean areTooMany(Round round) {
        if (limits.isUsedUp(Limits.Kind.WRONG_CODES)) {
            return true;
        }
        Instant from = clock.instant().minus(WINDOW);
        while (!seen.isEmpty() && !seen.peek().at().isAfter(from)) {
            seen.remove();
        }
        return areManyFromAll(round) && !limits.isUntouched(Limits.Kind.WRONG_CODES);
    }

    private boolean areManyFromAll(Round round) {
        return seen.size() >= MOST
                || seen.stream()
                                .filter(wrong -> wrong.round().equals(round.key()))
                                .count()
                        >= MOST_FOR_A_ROUND;
    }
}
