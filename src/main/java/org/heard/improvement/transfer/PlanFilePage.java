package org.heard.improvement.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.planning.Plans;
import org.heard.people.account.Roles;

/** The plan's actions as a file, as at a day. */
@Path("/board/plan/actions.{ending}")
@RolesAllowed(Roles.READER)
public class PlanFilePage {
    private final Boards boards;
    private final Plans plans;

    PlanFilePage(Boards boards, Plans plans) {
        this.boards = boards;
        this.plans = plans;
    }

    @GET
    public Response file(@PathParam("ending") String ending) {
        TableFormat format = TableFormat.ending(ending).orElseThrow(NotFoundException::new);
        Board board = boards.asked();
        return format.answer("actions", new PlanFile(plans.of(board)).table(), board);
    }
}
