package org.heard.journey;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.heard.response.Round;

/**
 * Counts wrong return and receipt codes, by round and over all, whoever typed them: no address is
 * looked at. In memory only; with 54 bits in a code, some hundred guesses in ten minutes find nothing
 * in a lifetime.
 */
@Singleton
class WrongCodes {
    static final String TOO_MANY = "return_code_too_many";

    private static final int MOST_FOR_A_ROUND = 100;
    private static final int MOST = 300;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Clock clock;
    private final Deque<Wrong> seen = new ArrayDeque<>();

    private record Wrong(String round, Instant at) {}

    WrongCodes(Clock clock) {
        this.clock = clock;
    }

    synchronized void another(Round round) {
        if (seen.size() < MOST) {
            seen.add(new Wrong(round.key(), clock.instant()));
        }
    }

    synchronized boolean areTooMany(Round round) {
        Instant from = clock.instant().minus(WINDOW);
        while (!seen.isEmpty() && seen.peek().at().isBefore(from)) {
            seen.remove();
        }
        return seen.size() >= MOST
                || seen.stream()
                                .filter(wrong -> wrong.round().equals(round.key()))
                                .count()
                        >= MOST_FOR_A_ROUND;
    }
}
