package org.heard.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.heard.release.Release;

/** All published results, the newest first. */
@Path("/results")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ResultsPage {
    private final Shelf shelf;
    private final RoundNames names;

    ResultsPage(Shelf shelf, RoundNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    @CheckedTemplate(basePath = "results")
    static class Templates {
        private Templates() {}

        static native TemplateInstance results(List<Line> releases);
    }

    /** One release in the list. */
    record Line(String id, String survey, String round, String made, boolean invented) {}

    @GET
    public TemplateInstance results() {
        return Templates.results(shelf.all().stream().map(this::line).toList());
    }

    private Line line(Release release) {
        return new Line(
                release.id(),
                names.survey(release.round()),
                names.round(release.round()),
                Dates.inWords(release.made()),
                release.isInvented());
    }
}
