package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.heard.collection.response.Drafts;

/** A way out that is always there: stop and have everything deleted, stop and keep it, or go on. */
@Path("/")
@PermitAll
class StopPage {
    static final String NAME = "stop";

    private final Visits visits;
    private final Drafts drafts;

    StopPage(Visits visits, Drafts drafts) {
        this.visits = visits;
        this.drafts = drafts;
    }

    record Stop(String survey, String address, String later, String back) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance stop(Stop page);
    }

    @GET
    @Path("{survey}/" + NAME)
    public Response get(@PathParam("survey") String survey, @CookieParam(PageResponses.COOKIE) String cookie) {
        Visit visit = visits.to(survey, cookie);
        Stop stop = new Stop(
                visit.voice().say(visit.survey().title()),
                visit.path(NAME),
                visit.path(ComeBackPage.NAME),
                visit.path("answer"));
        return PageResponses.page(visit, Templates.stop(stop));
    }

    @POST
    @Path("{survey}/" + NAME)
    public Response stop(
            @PathParam("survey") String survey,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @Context UriInfo address) {
        return forget(visits.to(survey, cookie), drafts, address);
    }

    /** What was answered so far goes, and this browser forgets. */
    static Response forget(Visit visit, Drafts drafts, UriInfo address) {
        visit.token().ifPresent(token -> drafts.erase(token, visit.round()));
        return PageResponses.goTo(
                visit.withoutDraft().path(StoppedPage.NAME),
                PageResponses.noCookie(visit.survey().key(), address));
    }
}
