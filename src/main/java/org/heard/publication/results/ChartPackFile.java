package org.heard.publication.results;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.heard.ground.web.FileName;
import org.heard.publication.exports.ChartPack;
import org.heard.publication.exports.Drawings;

/** Every chart of a release in one zip, with what each says. */
@Path("/results/{release}/charts.zip")
@PermitAll
public class ChartPackFile {
    private final Shelf shelf;
    private final Drawings drawings;

    ChartPackFile(Shelf shelf, Drawings drawings) {
        this.shelf = shelf;
        this.drawings = drawings;
    }

    /** Sent while it is drawn. */
    @GET
    public Response pack(@PathParam("release") String id, @Context Request request) {
        Shelf.Volume volume = shelf.takeAway(id);
        ChartPack pack = new ChartPack(volume.portfolio());
        StreamingOutput file = out -> pack.write(drawings, out);
        return Lasting.of(volume.release(), volume.portfolio().code() + ".zip")
                .answer(request, () -> file)
                .type("application/zip")
                .header(FileName.HEADER, FileName.attachment(pack.fileName()))
                .build();
    }
}
