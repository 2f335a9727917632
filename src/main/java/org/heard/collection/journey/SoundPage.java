package org.heard.collection.journey;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.heard.questionnaire.survey.Surveys;

/** The recording of one question; fetched only when somebody presses for it. */
@Path("/")
@PermitAll
class SoundPage {
    private final Surveys surveys;

    SoundPage(Surveys surveys) {
        this.surveys = surveys;
    }

    @GET
    @Path("{survey}/sound/{face}/{language}/{question}")
    public Response get(
            @PathParam("survey") String survey,
            @PathParam("face") String face,
            @PathParam("language") String language,
            @PathParam("question") String question) {
        byte[] sound = surveys.survey(survey)
                .flatMap(asked -> surveys.media().sound(asked, face, language, question))
                .orElseThrow(NotFoundException::new);
        return Response.ok(sound)
                .type("audio/mpeg")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .build();
    }
}
