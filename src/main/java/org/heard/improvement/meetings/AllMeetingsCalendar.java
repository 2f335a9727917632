package org.heard.improvement.meetings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.heard.improvement.board.Boards;
import org.heard.people.account.Roles;

/** Every meeting for somebody's calendar. */
@Path("/board/meetings.ics")
@RolesAllowed(Roles.READER)
public class AllMeetingsCalendar {
    private final Boards boards;
    private final MeetingCalendars calendars;

    AllMeetingsCalendar(Boards boards, MeetingCalendars calendars) {
        this.boards = boards;
        this.calendars = calendars;
    }

    @GET
    public Response calendar() {
        return calendars.of(Meeting.all(boards.today()), "meetings");
    }
}
