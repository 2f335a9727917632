package org.heard.results;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.heard.takeaway.Drawings;
import org.heard.takeaway.Form;
import org.heard.takeaway.TakenChart;

/** One chart to take away: as SVG, as PNG for Word, or its numbers as CSV or for a spreadsheet program. */
@Path("/results/{release}/{question}/{chart}.{form: svg|png|csv|xlsx|ods}")
@PermitAll
public class ChartFile {
    private final Shelf shelf;
    private final Drawings drawings;

    ChartFile(Shelf shelf, Drawings drawings) {
        this.shelf = shelf;
        this.drawings = drawings;
    }

    @GET
    public Response file(
            @PathParam("release") String id,
            @PathParam("chart") String key,
            @PathParam("form") String ending,
            @Context Request request) {
        Shelf.Volume volume = shelf.take(id);
        TakenChart taken = volume.portfolio().called(key).orElseThrow(NotFoundException::new);
        Form form = Form.valueOf(ending.toUpperCase(Locale.ROOT));
        Lasting lasting = Lasting.of(volume.release(), taken.certificate().code() + "." + ending);
        return lasting.answer(request, () -> drawings.file(taken, form))
                .type(form.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + taken.fileName() + "." + ending + "\"")
                .build();
    }
}
