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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
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
    private final SurveyDrafts drafts;
    private final SurveyLookup surveys;
    private final Banner banner;
    private final SignedIn officer;

    NewRoundPage(SurveyDrafts drafts, SurveyLookup surveys, Banner banner, SignedIn officer) {
        this.drafts = drafts;
        this.surveys = surveys;
        this.banner = banner;
        this.officer = officer;
    }

    /** What is asked before a draft begins. */
    record Form(Field source, Field key, Field name, Field month) {
        List<Fault> faults() {
            return Stream.of(source, key, name, month)
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
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.putSingle("source", source == null ? "" : source);
        return page(form, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response copy(MultivaluedMap<String, String> form) {
        try {
            SurveyDraft draft = drafts.copy(
                    typed(form, "source"),
                    typed(form, "key"),
                    typed(form, "name"),
                    typed(form, "month"),
                    officer.actor());
            return banner.goTo(
                    "/surveys/" + draft.key(), "The draft is there. Nobody is asked by it until its round opens.");
        } catch (EditRefused refused) {
            return Response.status(422).entity(page(form, refused)).build();
        }
    }

    private TemplateInstance page(MultivaluedMap<String, String> form, EditRefused refused) {
        List<Choice> choices = surveys.files().stream()
                .map(survey -> new Choice(
                        "source-" + survey.key(),
                        survey.key(),
                        survey.titleWithRound() + " (" + survey.key() + ")",
                        survey.key().equals(typed(form, "source"))))
                .toList();
        Form shown = new Form(
                new Field(
                        "source",
                        "What is it a copy of?",
                        "All its questions and answers come along; you change them afterwards.",
                        wrong(refused, "source"),
                        "",
                        choices),
                Field.typed(
                        "key",
                        "Key",
                        "Its name for ever, and its address: small letters and figures, such as pc2027.",
                        wrong(refused, "key"),
                        typed(form, "key")),
                Field.typed(
                        "name",
                        "Name of the round",
                        "It stands in charts and reports, such as March 2027.",
                        wrong(refused, "name"),
                        typed(form, "name")),
                Field.typed(
                        "month",
                        "Month in which people will answer",
                        "Year and month, such as 2027-03.",
                        wrong(refused, "month"),
                        typed(form, "month")));
        List<Fault> faults = shown.faults();
        return Templates.newRound(
                shown, faults.isEmpty() && refused != null ? List.of(new Fault("key", refused.getMessage())) : faults);
    }

    private static String wrong(EditRefused refused, String field) {
        return refused == null ? "" : refused.about(field);
    }

    private static String typed(MultivaluedMap<String, String> form, String name) {
        String typed = form.getFirst(name);
        return typed == null ? "" : typed.strip();
    }
}
