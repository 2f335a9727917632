package org.heard.improvement.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.ground.web.Listing;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.Thing;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** The log: what is open, the longest overdue first, what was closed since the last meeting, and each item's history. */
@Path("/board/log")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class BoardLogPage {
    private final Boards boards;
    private final SignedIn who;
    private final MeetingWriter writer;
    private final UriInfo address;

    BoardLogPage(Boards boards, SignedIn who, MeetingWriter writer, UriInfo address) {
        this.address = address;
        this.boards = boards;
        this.who = who;
        this.writer = writer;
    }

    /** One item in a table. @param standing "6 days overdue", "open", "closed on 22 October 2019" */
    record Line(
            String reference, String address, String what, String owner, String due, boolean overdue, String standing) {
        String words() {
            return String.join(" ", reference, what, owner, due, standing);
        }
    }

    /** @param since "since the meeting of 22 October 2019"; empty where there was none */
    record Lines(Listing<Line> open, Listing<Line> closed, int overdue, String since) {}

    /** One version of an item. */
    record Version(String day, String seat, String what) {}

    /** An item with all that happened to it, the newest first. */
    record ItemView(
            Line line,
            String key,
            String from,
            String fromAddress,
            String note,
            String evidence,
            List<Version> history) {}

    @CheckedTemplate(basePath = "improvement/meetings")
    static class Templates {
        private Templates() {}

        static native TemplateInstance log(Lines it, boolean mayWrite, Board board);

        static native TemplateInstance logItem(ItemView it, boolean mayWrite, Board board);
    }

    private Listing<Line> listed(String name, List<LogItem> items, Board board) {
        List<Line> lines = items.stream().map(item -> line(item, board)).toList();
        return Listing.of(name, lines, Line::words, address.getQueryParameters());
    }

    @GET
    public TemplateInstance log() {
        Board board = boards.asked();
        BoardLog log = BoardLog.of(board);
        Optional<Meeting> last = Meeting.all(board).stream()
                .filter(meeting -> meeting.state().isHeld())
                .reduce((earlier, later) -> later);
        return Templates.log(
                new Lines(
                        listed("open", log.open(), board),
                        listed("closed", log.closedSince(last), board),
                        log.overdue().size(),
                        last.map(meeting -> "since the meeting of " + meeting.name())
                                .orElse("")),
                mayWrite(board),
                board);
    }

    @GET
    @Path("{key}")
    public TemplateInstance item(@PathParam("key") String key) {
        Board board = boards.asked();
        LogItem item = board.find(ThingKind.LOG_ITEM, key).map(LogItem::new).orElseThrow(NotFoundException::new);
        Optional<Meeting> from = Meeting.find(board, item.meeting());
        return Templates.logItem(
                new ItemView(
                        line(item, board),
                        key,
                        from.map(Meeting::name).orElse(""),
                        from.map(Meeting::address).orElse(""),
                        item.isClosed() ? item.thing().text(LogItem.NOTE) : "",
                        item.isClosed() ? item.thing().text(LogItem.EVIDENCE) : "",
                        history(item.thing(), board)),
                mayWrite(board),
                board);
    }

    private boolean mayWrite(Board board) {
        return who.actor().isOfficer() && board.isNow();
    }

    private static Line line(LogItem item, Board board) {
        boolean overdue = item.isOverdue(board.asAt());
        return new Line(
                item.reference(),
                item.address(),
                item.what(),
                board.seat(item.owner()),
                Days.inWords(item.due()),
                overdue,
                standing(item, board));
    }

    private static String standing(LogItem item, Board board) {
        if (item.isClosed()) {
            return "Closed"
                    + item.closedOn().map(day -> " on " + Days.inWords(day)).orElse("");
        }
        long days = item.daysOverdue(board.asAt());
        if (days <= 0) {
            return "Open";
        }
        return days == 1 ? "1 day overdue" : days + " days overdue";
    }

    private static List<Version> history(Thing thing, Board board) {
        List<BoardEntry> versions = thing.versions();
        List<Version> history = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            BoardEntry now = versions.get(i);
            history.add(new Version(
                    Days.inWords(now.onDay()),
                    board.seat(now.seat()),
                    i == 0 ? "Agreed: " + now.field("what") : change(versions.get(i - 1), now, board)));
        }
        Collections.reverse(history);
        return history;
    }

    private static String change(BoardEntry before, BoardEntry now, Board board) {
        List<String> said = new ArrayList<>();
        boolean touched = !now.field(LogItem.TOUCHED).equals(before.field(LogItem.TOUCHED))
                || !now.field(LogItem.SAID).equals(before.field(LogItem.SAID))
                || !now.field(LogItem.OUTCOME).equals(before.field(LogItem.OUTCOME));
        if (touched) {
            String meeting = Meeting.find(board, now.field(LogItem.TOUCHED))
                    .map(Meeting::name)
                    .orElse(now.field(LogItem.TOUCHED));
            said.add("Meeting of " + meeting + ", " + now.field(LogItem.OUTCOME) + ": " + now.field(LogItem.SAID));
        }
        if (!now.field("due").equals(before.field("due"))) {
            said.add("Due " + day(now) + ", before " + day(before));
        }
        if (!now.field("owner").equals(before.field("owner"))) {
            said.add("Owner " + board.seat(now.field("owner")) + ", before " + board.seat(before.field("owner")));
        }
        if (!touched && !now.why().isEmpty()) {
            said.add("Changed, because: " + now.why());
        }
        return String.join(". ", said);
    }

    private static String day(BoardEntry version) {
        return Thing.day(version, "due").map(Days::inWords).orElse("no day");
    }
}
