package org.heard.improvement.promises;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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

    PromisesPage(Boards boards, PromiseList promises, SignedIn who) {
        this.boards = boards;
        this.promises = promises;
        this.who = who;
    }

    @CheckedTemplate(basePath = "improvement/promises")
    static class Templates {
        private Templates() {}

        static native TemplateInstance promises(List<PromiseLine> lines, boolean mayWrite, Board board);
    }

    @GET
    public TemplateInstance promises() {
        Board board = boards.asked();
        return Templates.promises(
                promises.of(board), board.isNow() && who.actor().isOfficer(), board);
    }
}
