package org.heard.improvement.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
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
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.ground.web.TypedText;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.WrittenMeanwhile;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.account.SignedOut;

/** One request with its reply. A partner answers what its own seat was asked, officers for anybody; nobody else. */
@Path("/board/requests/{key: Q\\d+}")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class RequestPage {
    private final Boards boards;
    private final MeetingWriter writer;
    private final SignedIn who;
    private final Banner banner;

    RequestPage(Boards boards, MeetingWriter writer, SignedIn who, Banner banner) {
        this.boards = boards;
        this.writer = writer;
        this.who = who;
        this.banner = banner;
    }

    /** The reply's form. @param seen version of the request it was filled from */
    record ReplyForm(int seen, Field reply, String theirs) {}

    /** Who may do what to it today. */
    record May(boolean reply, boolean change) {}

    @CheckedTemplate(basePath = "improvement/meetings")
    static class Templates {
        private Templates() {}

        static native TemplateInstance request(
                RequestsPage.Line it, String reply, ReplyForm form, May may, List<Fault> faults, Board board);
    }

    @GET
    public TemplateInstance request(@PathParam("key") String key) {
        Board board = boards.asked();
        PartnerRequest request = found(key, board);
        return page(request, board, request.reply(), "", "");
    }

    /** Open to nobody too, who gets back what was sent. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reply(@PathParam("key") String key, MultivaluedMap<String, String> sent) {
        if (who.actor().isNobody()) {
            return SignedOut.page(
                    "/board/requests/" + key, SignedOut.PLAIN, sent, Map.of(PartnerRequest.REPLY, "Reply"));
        }
        Board board = boards.today();
        PartnerRequest request = found(key, board);
        if (!mayReply(request)) {
            throw new ForbiddenException();
        }
        String words = TypedText.clean(sent.getFirst(PartnerRequest.REPLY));
        String wrong = words.isEmpty() ? "Reply: write something here" : TypedText.fault("Reply", words);
        if (!wrong.isEmpty()) {
            return Response.status(422)
                    .entity(page(request, board, words, wrong, ""))
                    .build();
        }
        if (!Integer.toString(request.thing().version()).equals(sent.getFirst("seen"))) {
            return conflict(request, board, words);
        }
        try {
            writer.append(
                    List.of(writer.changed(ThingKind.REQUEST, request.thing(), replied(request, words), "reply")));
        } catch (WrittenMeanwhile meanwhile) {
            Board now = boards.today();
            return conflict(found(key, now), now, words);
        }
        return banner.goTo(request.address(), "The reply is saved.");
    }

    /** The day of the first reply decides whether it was in time. */
    private Map<String, String> replied(PartnerRequest request, String words) {
        return Map.of(
                PartnerRequest.REPLY,
                words,
                PartnerRequest.REPLIED,
                request.replied().orElse(writer.today()).toString());
    }

    private static PartnerRequest found(String key, Board board) {
        return board.find(ThingKind.REQUEST, key).map(PartnerRequest::new).orElseThrow(NotFoundException::new);
    }

    private boolean mayReply(PartnerRequest request) {
        boolean own = who.actor().isPartner() && writer.seat().equals(request.seat());
        return own || who.actor().isOfficer();
    }

    private Response conflict(PartnerRequest request, Board board, String words) {
        return Response.status(409)
                .entity(page(
                        request,
                        board,
                        words,
                        "Somebody else has changed this meanwhile. Look at both, and save again what should stand.",
                        request.reply()))
                .build();
    }

    private TemplateInstance page(PartnerRequest request, Board board, String typed, String wrong, String theirs) {
        Field reply = Field.typed(PartnerRequest.REPLY, "Your reply", "No names of people.", wrong, typed);
        boolean now = board.isNow();
        return Templates.request(
                RequestsPage.line(request, board),
                request.reply(),
                new ReplyForm(request.thing().version(), reply, theirs),
                new May(now && mayReply(request), now && who.actor().isOfficer()),
                reply.faults(),
                board);
    }
}
