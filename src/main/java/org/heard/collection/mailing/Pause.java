package org.heard.collection.mailing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long nothing is tried after nothing got through: a minute, then twice as long each time, an hour at most. So a setting
 * that is wrong, or a line that breaks each time, costs few mails and no mail server its rest. Each instance keeps its own.
 */
final class Pause {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Clock clock;
    private Duration next = SHORTEST;
    private Instant until = Instant.MIN;

    Pause(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isOn() {
        return clock.instant().isBefore(until);
    }

    /** @return whether to stop for now */
    synchronized boolean after(Carrier.Outcome outcome) {
        if (outcome == Carrier.Outcome.TAKEN) {
            next = SHORTEST;
        }
        if (outcome != Carrier.Outcome.NOT_NOW && outcome != Carrier.Outcome.UNSURE) {
            return false;
        }
        until = clock.instant().plus(next);
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        return true;
    }
}
