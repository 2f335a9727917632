package org.heard.collection.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** One question of a draft: everything about it that may be changed, and beside it how people will see it. */
@Path("/surveys/{survey}/questions/{question}")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class QuestionFormPage {
    private final SurveyDrafts drafts;
    private final SurveyLookup surveys;
    private final QuestionPreview preview;
    private final Banner banner;
    private final SignedIn officer;

    QuestionFormPage(
            SurveyDrafts drafts, SurveyLookup surveys, QuestionPreview preview, Banner banner, SignedIn officer) {
        this.drafts = drafts;
        this.surveys = surveys;
        this.preview = preview;
        this.banner = banner;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "collection/editor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance question(EditedQuestion page, List<Fault> faults);
    }

    @GET
    public TemplateInstance question(
            @PathParam("survey") String key,
            @PathParam("question") String question,
            @QueryParam("face") @DefaultValue("") String face,
            @QueryParam("lang") @DefaultValue("") String language) {
        Found found = found(key, question);
        return page(
                new EditedQuestion.Asked(found, QuestionForm.of(found, question), face, language),
                List.of(),
                List.of());
    }

    private Found found(String key, String question) {
        Found found = surveys.draft(key);
        if (found.survey().question(question).isEmpty()) {
            throw new NotFoundException();
        }
        return found;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("survey") String key,
            @PathParam("question") String question,
            MultivaluedMap<String, String> form) {
        Found found = found(key, question);
        QuestionForm before = QuestionForm.of(found, question);
        QuestionForm typed = before.typed(form, !found.isCorrection());
        int seen = SeenForm.seen(form.getFirst(SeenForm.SEEN));
        if (seen != found.version()) {
            return meanwhile(found, before, typed);
        }
        try {
            List<SurveyEdit> edits = typed.edits(before, found);
            drafts.change(key, seen, edits, officer.actor());
            return banner.goTo(
                    address(key, question), edits.isEmpty() ? "Nothing was changed." : "The draft is saved.");
        } catch (SurveyDrafts.ChangedMeanwhile late) {
            Found now = found(key, question);
            return meanwhile(now, QuestionForm.of(now, question), typed);
        } catch (EditRefused refused) {
            return Response.status(422)
                    .entity(page(new EditedQuestion.Asked(found, typed), List.of(), List.of(refused.fault())))
                    .build();
        }
    }

    /** Both stand on the page: what was typed in the form, what was saved above it. */
    private Response meanwhile(Found now, QuestionForm saved, QuestionForm typed) {
        List<EditedQuestion.Theirs> theirs = new ArrayList<>();
        typed.values().forEach((name, words) -> {
            if (!words.equals(saved.value(name)) && !name.startsWith("new-")) {
                theirs.add(new EditedQuestion.Theirs(name, saved.value(name)));
            }
        });
        Fault fault = new Fault(
                "theirs",
                "Somebody else has changed this draft since you opened the page. Look at both, then save yours again or"
                        + " leave it");
        return Response.status(422)
                .entity(page(new EditedQuestion.Asked(now, typed), theirs, List.of(fault)))
                .build();
    }

    /** To another place, up or down. */
    @POST
    @Path("move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("survey") String key,
            @PathParam("question") String question,
            MultivaluedMap<String, String> form) {
        Found found = found(key, question);
        String[] to = SeenForm.typed(form, "after").split("/", 2);
        if (to.length != 2) {
            throw new BadRequestException();
        }
        return press(
                found, question, form, "The question is moved.", new PlaceEdit.MoveQuestion(question, to[0], to[1]));
    }

    /** On a page of its own, or with the question before. */
    @POST
    @Path("page")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response share(
            @PathParam("survey") String key,
            @PathParam("question") String question,
            MultivaluedMap<String, String> form) {
        boolean own = SeenForm.typed(form, "page").equals("own");
        SurveyEdit edit = own
                ? new PageEdit.OwnPage(question)
                : new PageEdit.JoinPage(question, SeenForm.typed(form, "page-title"));
        return press(found(key, question), question, form, "The draft is saved.", edit);
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("survey") String key,
            @PathParam("question") String question,
            MultivaluedMap<String, String> form) {
        return press(
                found(key, question),
                question,
                form,
                "The question is taken out. You can undo it.",
                new PlaceEdit.RemoveQuestion(question));
    }

    private Response press(
            Found found, String question, MultivaluedMap<String, String> form, String sentence, SurveyEdit edit) {
        try {
            int seen = SeenForm.seen(form.getFirst(SeenForm.SEEN));
            SurveyDraft draft = drafts.change(found.key(), seen, List.of(edit), officer.actor());
            if (draft.version() == seen) {
                return banner.goTo(address(found.key(), question), "It stands there already. Nothing was changed.");
            }
            boolean gone = edit instanceof PlaceEdit.RemoveQuestion;
            return banner.goTo(gone ? "/surveys/" + found.key() : address(found.key(), question), sentence);
        } catch (EditRefused | SurveyDrafts.ChangedMeanwhile refused) {
            Fault fault = new Fault("after", refused.getMessage());
            return Response.status(422)
                    .entity(page(
                            new EditedQuestion.Asked(found, QuestionForm.of(found, question)),
                            List.of(),
                            List.of(fault)))
                    .build();
        }
    }

    static String address(String survey, String question) {
        return "/surveys/" + survey + "/questions/" + question;
    }

    private TemplateInstance page(EditedQuestion.Asked asked, List<EditedQuestion.Theirs> theirs, List<Fault> faults) {
        return Templates.question(EditedQuestion.of(asked, preview, theirs, faults), faults);
    }
}
