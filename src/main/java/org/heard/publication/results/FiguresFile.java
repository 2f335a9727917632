package org.heard.publication.results;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.heard.ground.web.FileName;
import org.heard.publication.exports.AllFigures;
import org.heard.publication.exports.Drawings;
import org.heard.publication.exports.FiguresFormat;

/** Every figure of a release in one file, for those who make charts of their own. */
@Path("/results/{release}/figures.{form: csv|xlsx|ods|json}")
@PermitAll
public class FiguresFile {
    private final Shelf shelf;
    private final Drawings drawings;

    FiguresFile(Shelf shelf, Drawings drawings) {
        this.shelf = shelf;
        this.drawings = drawings;
    }

    @GET
    public Response file(@PathParam("release") String id, @PathParam("form") String ending, @Context Request request) {
        Shelf.Volume volume = shelf.takeAway(id);
        AllFigures all = new AllFigures(volume.portfolio());
        FiguresFormat form = FiguresFormat.ending(ending).orElseThrow();
        return Lasting.of(volume.release(), volume.portfolio().code() + ".figures." + ending)
                .answer(request, () -> drawings.file(all, form))
                .type(form.mediaType())
                .header(FileName.HEADER, FileName.attachment(all.fileName() + "." + ending))
                .build();
    }
}
