package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.heard.ground.web.Site;

/** The kind end for somebody who said no, or for whom somebody said no: nothing is kept. */
@Path("/")
@PermitAll
class StoppedPage {
    static final String NAME = "stopped";

    private final Visits visits;
    private final Site site;

    StoppedPage(Visits visits, Site site) {
        this.visits = visits;
        this.site = site;
    }

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance stopped(String survey, String worried, Site site);
    }

    @GET
    @Path("{survey}/" + StoppedPage.NAME)
    public Response get(@PathParam("survey") String survey) {
        Visit visit = visits.unread(survey, null);
        String worried = visit.survey().isForYoungPeople() ? visit.path(WorriedPage.NAME) : "";
        return PageResponses.page(
                visit, Templates.stopped(visit.voice().say(visit.survey().title()), worried, site));
    }
}
