package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What becomes of the answers, in the words of those who are asked; the page for grown-ups stands next to it. */
@Path("/")
@PermitAll
class NoticePage {
    static final String NAME = "your-answers";

    private final Visits visits;

    NoticePage(Visits visits) {
        this.visits = visits;
    }

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance notice(String survey, List<String> sentences, String back);
    }

    @GET
    @Path("{survey}/" + NAME)
    public Response get(@PathParam("survey") String survey, @CookieParam(PageResponses.COOKIE) String cookie) {
        Visit visit = visits.atAnyTime(survey, cookie);
        if (visit.survey().approach().notice().isEmpty()) {
            throw new NotFoundException();
        }
        List<String> sentences = visit.survey().approach().notice().stream()
                .map(visit.voice()::say)
                .toList();
        String back = visit.draft().isPresent() ? visit.path("answer") : visit.start();
        return PageResponses.page(
                visit, Templates.notice(visit.voice().say(visit.survey().title()), sentences, back));
    }
}
