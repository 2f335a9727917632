package org.heard.improvement.logbook;

import java.util.List;
import org.heard.improvement.plan.BoardSettings;

/**
 * Who was at one meeting.
 *
 * @param seats every seat with how it was filled
 */
public record Attendance(List<Seat> seats) {
    public Attendance {
        seats = List.copyOf(seats);
    }

    /** How a seat was filled. */
    public enum Presence {
        THERE,
        DEPUTY,
        APOLOGIES,
        ABSENT;

        public boolean counts() {
            return this == THERE || this == DEPUTY;
        }
    }

    /**
     * One seat at the table.
     *
     * @param sector "education", "health", "care" and others; blank where it is of none
     */
    public record Seat(String sector, boolean isChair, Presence presence) {}

    /** The chair or their deputy, and one each of the sectors that must be there. */
    public boolean isQuorate(BoardSettings.Days settings) {
        return seats.stream().anyMatch(seat -> seat.isChair() && seat.presence().counts())
                && settings.quorum().stream().allMatch(this::isThere);
    }

    private boolean isThere(String sector) {
        return seats.stream()
                .anyMatch(seat -> seat.sector().equalsIgnoreCase(sector)
                        && seat.presence().counts());
    }
}
