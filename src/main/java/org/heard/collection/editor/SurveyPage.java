package org.heard.collection.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.collection.round.Length;
import org.heard.collection.round.Round;
import org.heard.ground.language.Days;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Listing;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** One survey: its sections and questions, how long it is, what the guard still asks, and what was done to it. */
@Path("/surveys/{survey}")
@RolesAllowed({Roles.FORUM, Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class SurveyPage {
    private static final List<String> HEAD = List.of("round", "month", "title", "introduction", "languages", "drafts");

    private final SurveyDrafts drafts;
    private final DraftVerdicts verdicts;
    private final SpellingSlips corrections;
    private final SurveyLookup surveys;
    private final Banner banner;
    private final SignedIn who;
    private final UriInfo address;

    SurveyPage(
            SurveyDrafts drafts,
            DraftVerdicts verdicts,
            SpellingSlips corrections,
            SurveyLookup surveys,
            Banner banner,
            SignedIn who,
            UriInfo address) {
        this.address = address;
        this.drafts = drafts;
        this.verdicts = verdicts;
        this.corrections = corrections;
        this.surveys = surveys;
        this.banner = banner;
        this.who = who;
    }

    @CheckedTemplate(basePath = "collection/editor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance survey(SurveyView page, List<Fault> faults);

        static native TemplateInstance removeDraft(String key, int seen);
    }

    @GET
    public TemplateInstance survey(@PathParam("survey") String key) {
        return page(key, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
    public Response head(@PathParam("survey") String key, MultivaluedMap<String, String> form) {
        return done(key, "The draft is saved.", () -> {
            Found found = surveys.draft(key);
            List<SurveyEdit> edits = new ArrayList<>();
            for (String name : HEAD) {
                String typed = SeenForm.typed(form, name);
                if (form.containsKey(name) && !typed.equals(found.read().head(name))) {
                    edits.add(new SurveyEdit.Head(name, typed));
                }
            }
            return drafts.change(key, SeenForm.seen(form.getFirst(SeenForm.SEEN)), edits, who.actor());
        });
    }

    @POST
    @Path("undo")
    @RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
    public Response undo(
            @PathParam("survey") String key,
            @FormParam(SeenForm.SEEN) String seen,
            @FormParam("step") Optional<Integer> step) {
        return done(key, "The last change is undone.", () -> drafts.undo(key, SeenForm.seen(seen), step, who.actor()));
    }

    @GET
    @Path("remove")
    @RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
    public TemplateInstance ask(@PathParam("survey") String key) {
        return Templates.removeDraft(key, surveys.draft(key).version());
    }

    @POST
    @Path("remove")
    @RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
    public Response remove(@PathParam("survey") String key, @FormParam(SeenForm.SEEN) String seen) {
        surveys.draft(key);
        try {
            drafts.remove(key, SeenForm.seen(seen));
            return banner.goTo("/surveys", "The draft " + key + " is gone.");
        } catch (EditRefused | SurveyDrafts.ChangedMeanwhile refused) {
            return refused(key, refused.getMessage());
        }
    }

    private Response done(String key, String sentence, Supplier<SurveyDraft> deed) {
        surveys.draft(key);
        try {
            deed.get();
            return banner.goTo("/surveys/" + key, sentence);
        } catch (EditRefused | SurveyDrafts.ChangedMeanwhile refused) {
            return refused(key, refused.getMessage());
        }
    }

    private Response refused(String key, String sentence) {
        return Response.status(422)
                .entity(page(key, List.of(new Fault("history", sentence))))
                .build();
    }

    private TemplateInstance page(String key, List<Fault> faults) {
        return Templates.survey(view(surveys.find(key)), faults);
    }

    private SurveyView view(Found found) {
        Actor actor = who.actor();
        String copiedFrom = found.draft().map(SurveyDraft::copiedFrom).orElse("");
        List<SurveyStep> steps = found.draft().map(drafts::steps).orElse(List.of());
        return new SurveyView(
                found.key(),
                found.survey().titleWithRound(),
                surveys.asked(found.key()).map(Round::label).orElse(""),
                found.isDraft(),
                found.isCorrection(),
                corrections.isOpen(found.key()),
                actor.isOfficer(),
                found.version(),
                copiedFrom,
                Length.of(found.survey()),
                SurveyView.parts(found),
                found.asks().stream()
                        .filter(Ask::isLeft)
                        .map(ask -> open(found, ask, actor))
                        .toList(),
                found.read().earlier().stream()
                        .filter(round -> round.key().equals(copiedFrom))
                        .flatMap(round -> found.read().dropped(round).stream())
                        .toList(),
                Listing.of("steps", steps, SurveyStep::sentence, address.getQueryParameters())
                        .map(step -> new SurveyView.Step(
                                Days.inWords(step.day()),
                                drafts.isBy(step, actor) ? "You" : "Another account",
                                step.sentence())),
                steps.stream().findFirst().map(SurveyStep::number).orElse(0),
                SurveyView.head(found));
    }

    private SurveyView.Open open(Found found, Ask ask, Actor actor) {
        boolean mine = verdicts.isBy(ask, actor);
        String state = switch (ask.state()) {
            case OPEN -> "On offer: " + PairForm.offered(ask);
            case WAITS -> mine ? "You said it; another account has to agree" : "Waits for you to agree";
            case REFUSED -> "Nothing is on offer: change the question otherwise";
            case SETTLED -> "";
        };
        return new SurveyView.Open(
                ask.address(found.key()),
                ask.question() + " against " + ask.round().round(),
                state,
                ask.state() == Ask.State.WAITS && !mine ? "Agree or not" : "Look");
    }
}
