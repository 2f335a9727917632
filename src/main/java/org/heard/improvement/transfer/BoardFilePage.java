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

/** Each table of the board as a file, as at a day; its page links those that are of use. */
@Path("/board/files")
@RolesAllowed(Roles.READER)
public class BoardFilePage {
    private final Boards boards;
    private final BoardTables tables;

    BoardFilePage(Boards boards, BoardTables tables) {
        this.boards = boards;
        this.tables = tables;
    }

    @GET
    @Path("{name: [a-z]+}.{ending: [a-z]+}")
    public Response file(@PathParam("name") String name, @PathParam("ending") String ending) {
        Board board = boards.asked();
        return answer(name, ending, tables.called(name, board).orElseThrow(NotFoundException::new), board);
    }

    /** For those who may see its page. */
    @GET
    @Path("record.{ending: [a-z]+}")
    @RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
    public Response record(@PathParam("ending") String ending) {
        Board board = boards.asked();
        return answer("record", ending, tables.record(board), board);
    }

    private static Response answer(String name, String ending, BoardTable table, Board board) {
        return TableFormat.ending(ending).orElseThrow(NotFoundException::new).answer(name, table, board);
    }
}
