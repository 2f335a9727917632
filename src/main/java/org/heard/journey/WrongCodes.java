package org.heard.journey;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Counts wrong return codes, whoever typed them: no address is looked at. In memory only; with 54
 * bits in a code, a hundred guesses in ten minutes find nothing in a lifetime.
 */
@Singleton
class WrongCodes {
    private static final int MOST = 100;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Clock clock;
    private final Deque<Instant> seen = new ArrayDeque<>();

    WrongCodes(Clock clock) {
        this.clock = clock;
    }

    synchronized void another() {
        seen.add(clock.instant());
    }

    synchronized boolean areTooMany() {
        Instant from = clock.instant().minus(WINDOW);
        while (!seen.isEmpty() && seen.peek().isBefore(from)) {
            seen.remove();
        }
        return seen.size() >= MOST;
    }
}
