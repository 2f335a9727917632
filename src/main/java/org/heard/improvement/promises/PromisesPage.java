package org.heard.improvement.promises;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.heard.ground.web.Listing;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** The promises, for the board. */
@Path("/board/promises")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class PromisesPage {
    private final Boards boards;
    private final PromiseList promises;
    private final SignedIn who;
    private final UriInfo address;

    PromisesPage(Boards boards, PromiseList promises, SignedIn who, UriInfo address) {
        this.address = address;
        this.boards = boards;
        this.promises = promises;
        this.who = who;
    }

    @CheckedTemplate(basePath = "improvement/promises")
    static class Templates {
        private Templates() {}

        static native TemplateInstance promises(Listing<PromiseLine> lines, boolean mayWrite, Board board);
    }

    @GET
    public TemplateInstance promises() {
        Board board = boards.asked();
        Listing<PromiseLine> lines = Listing.of(
                "promises",
                promises.of(board),
                one -> String.join(" ", one.key(), one.said(), one.did(), one.owner(), one.answer()),
                address.getQueryParameters());
        return Templates.promises(lines, board.isNow() && who.actor().isOfficer(), board);
    }
}
