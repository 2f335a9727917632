package org.heard.improvement.logbook;

import java.util.List;

/**
 * How often a seat was filled: of the held meetings alone. A cancelled meeting is in no rate.
 *
 * @param held held meetings
 * @param there at how many of them the seat or its deputy was there
 */
public record AttendanceRate(int held, int there) {
    /** One meeting as far as one seat is concerned. */
    public record Sitting(boolean isHeld, Attendance.Presence presence) {}

    public static AttendanceRate of(List<Sitting> sittings) {
        List<Sitting> held = sittings.stream().filter(Sitting::isHeld).toList();
        return new AttendanceRate(held.size(), (int)
                held.stream().filter(sitting -> sitting.presence().counts()).count());
    }
}
