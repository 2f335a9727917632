package org.heard.improvement.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.NewEntry;
import org.heard.improvement.record.WrittenMeanwhile;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.account.SignedOut;

/** The log at a meeting: one line for each item that was open when it began, all kept in one press. */
@Path("/board/meetings/{day: \\d{4}-\\d{2}-\\d{2}}/log")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class MeetingLogPage {
    private final Boards boards;
    private final MeetingWriter writer;
    private final SignedIn who;
    private final Banner banner;

    MeetingLogPage(Boards boards, MeetingWriter writer, SignedIn who, Banner banner) {
        this.boards = boards;
        this.writer = writer;
        this.who = who;
        this.banner = banner;
    }

    @CheckedTemplate(basePath = "improvement/meetings")
    static class Templates {
        private Templates() {}

        static native TemplateInstance meetingLog(
                String name, String address, List<TouchLine> lines, List<Fault> faults);
    }

    @GET
    public TemplateInstance log(@PathParam("day") String day) {
        Board board = boards.today();
        Meeting meeting = found(day, board);
        List<TouchLine> lines = BoardLog.of(board).openAtStart(meeting).stream()
                .map(item -> TouchLine.asItStands(item, meeting, board))
                .toList();
        return page(meeting, lines, List.of());
    }

    /** Open to nobody too, who gets back what was sent: a sign-in may end during a meeting. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("day") String day, MultivaluedMap<String, String> sent) {
        if (who.actor().isNobody()) {
            return SignedOut.page("/board/meetings/" + day + "/log", SignedOut.PLAIN, sent, labels(sent));
        }
        who.refuseUnlessOfficer();
        Board board = boards.today();
        Meeting meeting = found(day, board);
        List<TouchLine> lines = BoardLog.of(board).openAtStart(meeting).stream()
                .map(item -> TouchLine.read(item, sent, meeting, board))
                .toList();
        if (!meeting.state().isUnderWay()) {
            return refused(422, meeting, lines, List.of(new Fault("main", MeetingForm.NEVER_AGAIN)));
        }
        if (meeting.day().isAfter(board.asAt())) {
            return refused(422, meeting, lines, List.of(new Fault("main", "This meeting is still to come.")));
        }
        List<Fault> faults =
                lines.stream().flatMap(line -> line.faults().stream()).toList();
        if (!faults.isEmpty()) {
            return refused(lines.stream().anyMatch(TouchLine::isConflict) ? 409 : 422, meeting, lines, faults);
        }
        try {
            writer.append(lines.stream()
                    .filter(TouchLine::isNew)
                    .map(line -> touched(line, meeting))
                    .toList());
        } catch (WrittenMeanwhile meanwhile) {
            return keep(day, sent);
        }
        return banner.goTo(meeting.address() + "#log", said(lines));
    }

    private static Meeting found(String day, Board board) {
        return Meeting.find(board, day).orElseThrow(NotFoundException::new);
    }

    private static Map<String, String> labels(MultivaluedMap<String, String> sent) {
        Map<String, String> labels = new TreeMap<>();
        sent.keySet().stream()
                .filter(name -> name.startsWith(TouchLine.SAID) || name.startsWith(TouchLine.EVIDENCE))
                .forEach(name -> labels.put(name, name.replace('-', ' ')));
        return labels;
    }

    private NewEntry touched(TouchLine line, Meeting meeting) {
        Map<String, String> fields = new TreeMap<>(
                Map.of(LogItem.TOUCHED, meeting.key(), LogItem.OUTCOME, line.outcome(), LogItem.SAID, line.said()));
        boolean closed = line.outcome().equals(LogItem.CLOSED);
        fields.put(LogItem.STATE, closed ? LogItem.CLOSED : LogItem.OPEN);
        fields.put(LogItem.CLOSED_AT, closed ? meeting.key() : "");
        fields.put(LogItem.UPDATE, "");
        fields.put(LogItem.CLOSED_ON, closed ? writer.today().toString() : "");
        if (closed) {
            fields.put(LogItem.NOTE, line.said());
            fields.put(LogItem.EVIDENCE, line.evidence());
        }
        return writer.changed(ThingKind.LOG_ITEM, line.item().thing(), fields, "at the meeting of " + meeting.name());
    }

    private static String said(List<TouchLine> lines) {
        long left = lines.stream().filter(line -> line.outcome().isEmpty()).count();
        return left == 0
                ? "The log is saved: every item was spoken of."
                : "The log is saved. Items nobody has spoken of yet: " + left + ".";
    }

    private static Response refused(int status, Meeting meeting, List<TouchLine> lines, List<Fault> faults) {
        return Response.status(status).entity(page(meeting, lines, faults)).build();
    }

    private static TemplateInstance page(Meeting meeting, List<TouchLine> lines, List<Fault> faults) {
        return Templates.meetingLog(meeting.name(), meeting.address(), lines, faults);
    }
}
