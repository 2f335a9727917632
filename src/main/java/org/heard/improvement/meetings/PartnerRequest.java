package org.heard.improvement.meetings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.heard.improvement.record.Thing;

/** Something one partner was asked for. */
public record PartnerRequest(Thing thing) {
    static final String SEAT = "seat";
    static final String ABOUT = "about";
    static final String ASKED = "asked";
    static final String DUE = "due";
    static final String REPLY = "reply";
    static final String REPLIED = "replied";

    public String key() {
        return thing.key();
    }

    public String address() {
        return "/board/requests/" + key();
    }

    public String seat() {
        return thing.text(SEAT);
    }

    public String about() {
        return thing.text(ABOUT);
    }

    public LocalDate asked() {
        return thing.day(ASKED).orElse(thing.first().onDay());
    }

    public LocalDate due() {
        return thing.day(DUE).orElse(LocalDate.MAX);
    }

    public String reply() {
        return thing.text(REPLY);
    }

    /** The day of the first reply. */
    public Optional<LocalDate> replied() {
        return thing.day(REPLIED);
    }

    public boolean isAnswered() {
        return replied().isPresent();
    }

    /** Not answered, from the day after it was due. */
    public boolean isLate(LocalDate asAt) {
        return !isAnswered() && asAt.isAfter(due());
    }

    /** Days between its day and the reply, or today; none or fewer for in time. */
    public long daysLate(LocalDate asAt) {
        return ChronoUnit.DAYS.between(due(), replied().orElse(asAt));
    }
}
