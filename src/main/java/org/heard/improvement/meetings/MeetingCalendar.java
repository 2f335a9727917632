package org.heard.improvement.meetings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.people.account.Roles;

/** One meeting for somebody's calendar. Opened again, it replaces what it said before. */
@Path("/board/meetings/{day: \\d{4}-\\d{2}-\\d{2}}.ics")
@RolesAllowed(Roles.READER)
public class MeetingCalendar {
    private final Boards boards;
    private final MeetingCalendars calendars;

    MeetingCalendar(Boards boards, MeetingCalendars calendars) {
        this.boards = boards;
        this.calendars = calendars;
    }

    @GET
    public Response calendar(@PathParam("day") String day) {
        Board board = boards.today();
        Meeting meeting = Meeting.find(board, day).orElseThrow(NotFoundException::new);
        return calendars.of(List.of(meeting), "meeting-" + day);
    }
}
