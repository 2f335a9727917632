package org.heard.collection.fieldwork;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLookup;
import org.heard.people.account.Roles;

/** The rounds people answer here. */
@Path("/rounds")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class RoundsPage {
    private final RoundLookup asked;

    RoundsPage(RoundLookup asked) {
        this.asked = asked;
    }

    /** @param round its survey's title stands next to its name */
    record Line(Round round, String title) {}

    @CheckedTemplate(basePath = "collection/fieldwork")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rounds(List<Line> rounds);
    }

    @GET
    public TemplateInstance rounds() {
        return Templates.rounds(asked.all().stream()
                .map(round -> new Line(round, asked.survey(round).title().english()))
                .toList());
    }
}
