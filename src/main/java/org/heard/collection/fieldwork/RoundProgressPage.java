package org.heard.collection.fieldwork;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLookup;
import org.heard.people.account.Roles;

/** How many have answered, whether that is enough, who is missing and until when; then by which way, and where people left. */
@Path("/rounds/{round}/progress")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class RoundProgressPage {
    private final RoundLookup asked;
    private final RoundProgress progress;

    RoundProgressPage(RoundLookup asked, RoundProgress progress) {
        this.asked = asked;
        this.progress = progress;
    }

    /** One count, in words. */
    record Line(String name, String said) {}

    /**
     * @param of how many could answer, after "of"; empty where nobody planned it
     * @param missing what is said of groups on the first screen
     * @param places pages where ten or more left, the most first
     * @param groups a sentence for each group that fewer than ten answered from
     */
    record Shown(
            Round round,
            String answers,
            String of,
            String enough,
            String missing,
            String until,
            List<Line> channels,
            List<Line> formats,
            List<Line> places,
            List<String> groups) {}

    @CheckedTemplate(basePath = "collection/fieldwork")
    static class Templates {
        private Templates() {}

        static native TemplateInstance roundProgress(Shown page);
    }

    @GET
    public TemplateInstance get(@PathParam("round") String key) {
        return Templates.roundProgress(progress.of(asked.round(key)));
    }
}
