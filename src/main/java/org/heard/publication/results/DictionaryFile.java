package org.heard.publication.results;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.heard.ground.web.FileName;
import org.heard.publication.exports.AllFigures;
import org.heard.publication.exports.FiguresFormat;

/** What each column of {@link FiguresFile} holds; a CSV has no room for it. */
@Path("/results/{release}/figures-dictionary.csv")
@PermitAll
public class DictionaryFile {
    private final Shelf shelf;

    DictionaryFile(Shelf shelf) {
        this.shelf = shelf;
    }

    @GET
    public Response file(@PathParam("release") String id) {
        shelf.take(id);
        return Response.ok(AllFigures.dictionary(), FiguresFormat.CSV.mediaType())
                .header("Cache-Control", "no-cache")
                .header(FileName.HEADER, FileName.attachment("figures-dictionary.csv"))
                .build();
    }
}
