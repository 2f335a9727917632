package org.heard.improvement.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** Each table of the board as a file, as at a day; its page links those that are of use. */
@Path("/board/files")
@RolesAllowed(Roles.READER)
public class BoardFilePage {
    private final Boards boards;
    private final BoardTables tables;
    private final SignedIn who;

    BoardFilePage(Boards boards, BoardTables tables, SignedIn who) {
        this.boards = boards;
        this.tables = tables;
        this.who = who;
    }

    @GET
    @Path("{name: [a-z]+}.{ending: [a-z]+}")
    public Response file(@PathParam("name") String name, @PathParam("ending") String ending) {
        TableFormat format = TableFormat.ending(ending).orElseThrow(NotFoundException::new);
        Board board = boards.asked();
        return format.answer(name, table(name, board), board);
    }

    private BoardTable table(String name, Board board) {
        return switch (name) {
            case "log" -> new LogFile(board).table();
            case "risks" -> tables.risks(board);
            case "meetings" -> tables.meetings(board);
            case "requests" -> tables.requests(board);
            case "groups" -> tables.groups(board);
            case "partners" -> tables.partners(board);
            case "seats" -> tables.seats(board);
            case "glossary" -> tables.glossary();
            case "record" -> {
                who.refuseUnlessOfficer();
                yield tables.record(board);
            }
            default -> throw new NotFoundException();
        };
    }
}
