package org.heard.improvement.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.logbook.Attendance.Presence;
import org.heard.improvement.logbook.AttendanceRate;
import org.heard.improvement.plan.Colour;
import org.heard.improvement.plan.Contribution;
import org.heard.improvement.record.Thing;

/** Which partners' part should grow, by the rules alone: requests, actions and meetings of each seat. */
public final class Partners {
    private Partners() {}

    /**
     * A seat that the rules name.
     *
     * @param reasons at least one, in words
     */
    public record Named(String seat, List<String> reasons) {}

    /** @param colours by rule, of the actions each seat answers for */
    public static List<Named> named(Board board, Map<String, List<Colour>> colours) {
        List<Meeting> lately = Meeting.all(board).stream()
                .filter(meeting -> meeting.state().isHeld())
                .filter(meeting -> isLately(meeting.day(), board))
                .toList();
        Requests requests = Requests.of(board);
        return board.all(ThingKind.SEAT).stream()
                .map(Thing::key)
                .map(seat -> new Named(
                        seat,
                        contribution(seat, lately, colours.getOrDefault(seat, List.of()), requests)
                                .reasons(board.asAt(), board.rules().settings())))
                .filter(named -> !named.reasons().isEmpty())
                .toList();
    }

    private static boolean isLately(LocalDate day, Board board) {
        int months = board.rules().settings().contributions().months();
        return day.isAfter(board.asAt().minusMonths(months)) && !day.isAfter(board.asAt());
    }

    private static Contribution contribution(String seat, List<Meeting> held, List<Colour> colours, Requests all) {
        List<Contribution.Request> requests = all.of(seat).stream()
                .map(request -> new Contribution.Request(request.due(), request.replied()))
                .toList();
        AttendanceRate rate = AttendanceRate.of(held.stream()
                .flatMap(meeting -> Optional.ofNullable(meeting.presences().get(seat)).stream())
                .map((Presence presence) -> new AttendanceRate.Sitting(true, presence))
                .toList());
        return new Contribution(requests, colours, rate.held(), rate.there());
    }
}
