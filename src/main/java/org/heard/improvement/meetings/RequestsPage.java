package org.heard.improvement.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.heard.ground.language.Days;
import org.heard.ground.web.Listing;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** What partners were asked for: what is still waited for, the longest late first, and what was given. */
@Path("/board/requests")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class RequestsPage {
    private final Boards boards;
    private final SignedIn who;
    private final MeetingWriter writer;
    private final UriInfo address;

    RequestsPage(Boards boards, SignedIn who, MeetingWriter writer, UriInfo address) {
        this.address = address;
        this.boards = boards;
        this.who = who;
        this.writer = writer;
    }

    /** One request in a table. @param standing "6 days late", "waited for", "given on 9 April 2020, in time" */
    record Line(
            String key,
            String address,
            String seat,
            String about,
            String asked,
            String due,
            String standing,
            boolean late) {
        String words() {
            return String.join(" ", key, seat, about, asked, due, standing);
        }
    }

    @CheckedTemplate(basePath = "improvement/meetings")
    static class Templates {
        private Templates() {}

        static native TemplateInstance requests(
                Listing<Line> waiting, Listing<Line> given, int late, boolean mayWrite, Board board);
    }

    @GET
    public TemplateInstance requests() {
        Board board = boards.asked();
        Requests requests = Requests.of(board);
        return Templates.requests(
                listed("waiting", requests.waiting(), board),
                listed("given", requests.answered(), board),
                requests.late().size(),
                who.actor().isOfficer() && board.isNow(),
                board);
    }

    private Listing<Line> listed(String name, List<PartnerRequest> requests, Board board) {
        List<Line> lines = requests.stream().map(one -> line(one, board)).toList();
        return Listing.of(name, lines, Line::words, address.getQueryParameters());
    }

    static Line line(PartnerRequest request, Board board) {
        return new Line(
                request.key(),
                request.address(),
                board.seat(request.seat()),
                request.about(),
                Days.inWords(request.asked()),
                Days.inWords(request.due()),
                standing(request, board.asAt()),
                request.isLate(board.asAt()));
    }

    private static String standing(PartnerRequest request, LocalDate asAt) {
        long days = request.daysLate(asAt);
        String late = days == 1 ? "1 day late" : days + " days late";
        if (request.isAnswered()) {
            return "Given on " + Days.inWords(request.replied().orElseThrow()) + ", " + (days > 0 ? late : "in time");
        }
        return days > 0 ? late : "Waited for";
    }
}
