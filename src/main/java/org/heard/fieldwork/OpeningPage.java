package org.heard.fieldwork;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.heard.web.Choice;
import org.heard.web.Fault;
import org.heard.web.Field;

/** Which survey to open, and until when. */
@Path("/rounds/open")
@RolesAllowed({"officer", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class OpeningPage {
    private final Opening opening;

    OpeningPage(Opening opening) {
        this.opening = opening;
    }

    @CheckedTemplate(basePath = "fieldwork")
    static class Templates {
        private Templates() {}

        static native TemplateInstance opening(Field survey, Field closes, List<Fault> faults);
    }

    @GET
    public TemplateInstance opening() {
        return page("", "", "", "");
    }

    @POST
    public Response open(@FormParam("survey") String survey, @FormParam("closes") String closes) {
        try {
            String round = opening.open(survey, closes).key();
            return Response.seeOther(URI.create("/rounds/" + round)).build();
        } catch (OpeningRefused refused) {
            TemplateInstance page = page(typed(survey), typed(closes), refused.field(), refused.getMessage());
            return Response.status(422).entity(page).build();
        }
    }

    private TemplateInstance page(String survey, String closes, String wrong, String sentence) {
        List<Choice> choices = opening.choices().stream()
                .map(s -> new Choice(
                        "survey-" + s.key(),
                        s.key(),
                        s.title().english(),
                        s.key().equals(survey)))
                .toList();
        Field which = new Field("survey", "Which survey?", "", wrong.equals("survey") ? sentence : "", "", choices);
        Field until = Field.typed(
                "closes",
                "Last day for answers",
                "Year, month, day, such as 2027-03-31",
                wrong.equals("closes") ? sentence : "",
                closes);
        return Templates.opening(
                which,
                until,
                java.util.stream.Stream.of(which, until)
                        .flatMap(f -> f.faults().stream())
                        .toList());
    }

    private static String typed(String value) {
        return value == null ? "" : value;
    }
}
