package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.heard.people.area.Area;

/** Whom a young person can talk to now. That it was opened is kept nowhere, and it says so. */
@Path("/")
@PermitAll
class WorriedPage {
    static final String NAME = "worried";

    private final Visits visits;
    private final Area area;

    WorriedPage(Visits visits, Area area) {
        this.visits = visits;
        this.area = area;
    }

    record Contact(String name, String phone, String dial, String words) {}

    record Worried(String survey, List<Contact> contacts, String back) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance worried(Worried page);
    }

    @GET
    @Path("{survey}/" + NAME)
    public Response get(@PathParam("survey") String survey, @CookieParam(PageResponses.COOKIE) String cookie) {
        Visit visit = visits.atAnyTime(survey, cookie);
        List<Contact> contacts = area.names().worried().stream()
                .map(contact -> new Contact(
                        contact.name(),
                        contact.phone(),
                        "tel:" + contact.phone().replaceAll("[^0-9+]", ""),
                        visit.voice().say(contact.words())))
                .toList();
        String back = visit.draft().isPresent() ? visit.path("answer") : visit.start();
        return PageResponses.page(
                visit,
                Templates.worried(new Worried(visit.voice().say(visit.survey().title()), contacts, back)));
    }
}
