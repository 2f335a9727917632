package org.heard.collection.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.collection.editor.Copying.NewRound;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** The next round begins as a copy of a survey: of an earlier round, or of a file nobody was asked by yet. */
@Path("/rounds/new")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class NewRoundPage {
    private final Copying copying;
    private final SurveyLookup surveys;
    private final Banner banner;
    private final SignedIn officer;

    NewRoundPage(Copying copying, SurveyLookup surveys, Banner banner, SignedIn officer) {
        this.copying = copying;
        this.surveys = surveys;
        this.banner = banner;
        this.officer = officer;
    }

    /** What is asked before a draft begins. */
    record Form(Field source, Field name, Field month, Field key) {
        List<Fault> faults() {
            return Stream.of(source, name, month, key)
                    .flatMap(field -> field.faults().stream())
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "collection/editor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance newRound(Form form, List<Fault> faults);
    }

    /** @param source the survey to copy, where a link names it */
    @GET
    public TemplateInstance begin(@QueryParam("source") String source) {
        return page(new NewRound(source == null ? "" : source, "", "", ""), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response copy(MultivaluedMap<String, String> form) {
        NewRound wanted = copying.named(
                new NewRound(typed(form, "source"), typed(form, "key"), typed(form, "name"), typed(form, "month")));
        Map<String, String> faults = copying.faults(wanted);
        if (!faults.isEmpty()) {
            return Response.status(422).entity(page(wanted, faults)).build();
        }
        try {
            SurveyDraft draft = copying.copy(wanted, officer.actor());
            return banner.goTo(
                    "/surveys/" + draft.key(), "The draft is there. Nobody is asked by it until its round opens.");
        } catch (EditRefused refused) {
            return Response.status(422)
                    .entity(page(wanted, Map.of("key", refused.getMessage())))
                    .build();
        }
    }

    private TemplateInstance page(NewRound wanted, Map<String, String> wrong) {
        List<Choice> choices = surveys.files().stream()
                .map(survey -> new Choice(
                        "source-" + survey.key(),
                        survey.key(),
                        survey.titleWithRound() + " (" + survey.key() + ")",
                        survey.key().equals(wanted.source())))
                .toList();
        Form shown = new Form(
                new Field(
                        "source",
                        "What is it a copy of?",
                        "All its questions and answers come along; you change them afterwards.",
                        wrong.getOrDefault("source", ""),
                        "",
                        choices),
                field(
                        "name",
                        "Name of the round",
                        "It stands in charts and reports, such as March 2027.",
                        wanted.name(),
                        wrong),
                field(
                        "month",
                        "Month in which people will answer",
                        "Year and month, such as 2027-03.",
                        wanted.month(),
                        wrong),
                field(
                        "key",
                        "Key (optional)",
                        "Its name for ever, and its address: small letters and figures, such as pc2027. Leave it empty"
                                + " for one made of the survey and the year.",
                        wanted.key(),
                        wrong));
        return Templates.newRound(shown, shown.faults());
    }

    private static Field field(String name, String label, String hint, String typed, Map<String, String> wrong) {
        return Field.typed(name, label, hint, wrong.getOrDefault(name, ""), typed);
    }

    private static String typed(MultivaluedMap<String, String> form, String name) {
        String typed = form.getFirst(name);
        return typed == null ? "" : typed.strip();
    }
}
