package org.heard.app;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.heard.people.area.Area;

/** The clock of every test in the same process: it goes as all do, until somebody sets it. */
@Singleton
public class MovableClock extends Clock {
    private final ZoneId zone;
    private Optional<Instant> set = Optional.empty();

    MovableClock(Area area) {
        this.zone = area.zone();
    }

    /** It stands there until {@link #goOn}. */
    public void standAt(ZonedDateTime there) {
        set = Optional.of(there.toInstant());
    }

    public void goOn() {
        set = Optional.empty();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.system(other);
    }

    @Override
    public Instant instant() {
        return set.orElseGet(Clock.systemUTC()::instant);
    }
}
