package org.heard.publication.results;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.heard.ground.web.FileName;
import org.heard.publication.exports.Drawings;
import org.heard.publication.exports.ExportFormat;
import org.heard.publication.exports.OtherVoices;
import org.heard.publication.exports.OtherVoicesShown;
import org.heard.publication.exports.TakenChart;

/** One chart to take away: as SVG, as PNG for Word, or its numbers as CSV or for a spreadsheet program. */
@Path("/results/{release}/{question}/{chart}.{form: svg|png|csv|xlsx|ods}")
@PermitAll
public class ChartFile {
    private final Shelf shelf;
    private final OtherVoices voices;
    private final Drawings drawings;

    ChartFile(Shelf shelf, OtherVoices voices, Drawings drawings) {
        this.shelf = shelf;
        this.voices = voices;
        this.drawings = drawings;
    }

    @GET
    public Response file(
            @PathParam("release") String id,
            @PathParam("question") String question,
            @PathParam("chart") String key,
            @PathParam("form") String ending,
            @Context Request request) {
        Shelf.Volume volume = shelf.takeAway(id);
        Optional<TakenChart> own = volume.portfolio().called(key);
        TakenChart taken = own.or(() -> allVoices(volume, question, key)).orElseThrow(NotFoundException::new);
        ExportFormat form = ExportFormat.valueOf(ending.toUpperCase(Locale.ROOT));
        String name = taken.certificate().code() + "." + ending;
        Lasting lasting = own.isPresent() || !volume.release().isPublished()
                ? Lasting.of(volume.release(), name)
                : Lasting.page(new EntityTag(name));
        return lasting.answer(request, () -> drawings.file(taken, form))
                .type(form.mediaType())
                .header(FileName.HEADER, FileName.attachment(taken.fileName() + "." + ending))
                .build();
    }

    /** Drawn of several releases, and another as soon as one of the others follows. */
    private Optional<TakenChart> allVoices(Shelf.Volume volume, String question, String key) {
        return voices.beside(volume.release(), question)
                .map(OtherVoicesShown::taken)
                .filter(taken -> taken.chart().key().equals(key));
    }
}
