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
import java.util.function.Supplier;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.collection.round.Length;
import org.heard.collection.round.Round;
import org.heard.ground.language.Days;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.ground.web.Listing;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.changes.SurveyGuard.Dropped;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Section;

/** One survey: its sections and questions, how long it is, what the guard still asks, and what was done to it. */
@Path("/surveys/{survey}")
@RolesAllowed({Roles.FORUM, Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class SurveyPage {
    private static final List<String> HEAD = List.of("round", "month", "title", "introduction", "languages", "drafts");

    private final SurveyDrafts drafts;
    private final SurveyLookup surveys;
    private final Banner banner;
    private final SignedIn who;
    private final UriInfo address;

    SurveyPage(SurveyDrafts drafts, SurveyLookup surveys, Banner banner, SignedIn who, UriInfo address) {
        this.address = address;
        this.drafts = drafts;
        this.surveys = surveys;
        this.banner = banner;
        this.who = who;
    }

    /** @param said how far what the guard asks of it is; empty where it asks nothing */
    record Line(String key, String words, String said) {}

    record Part(String key, String title, boolean perChild, List<Line> lines) {}

    /** @param by "You" or "Another officer" */
    record Step(String day, String by, String sentence) {}

    /** @param address where it is answered, @param press "Say" or "Agree" */
    record Open(String address, String what, String state, String press) {}

    /** @param asked in which round; empty where it was not */
    record View(
            String key,
            String title,
            String asked,
            boolean draft,
            boolean officer,
            int seen,
            String copiedFrom,
            Length length,
            List<Part> parts,
            List<Open> open,
            List<Dropped> dropped,
            Listing<Step> steps,
            List<Field> head) {}

    @CheckedTemplate(basePath = "collection/editor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance survey(View page, List<Fault> faults);

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
    public Response undo(@PathParam("survey") String key, @FormParam(SeenForm.SEEN) String seen) {
        return done(key, "The last change is undone.", () -> drafts.undo(key, SeenForm.seen(seen), who.actor()));
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

    private View view(Found found) {
        Actor actor = who.actor();
        String copiedFrom = found.draft().map(SurveyDraft::copiedFrom).orElse("");
        return new View(
                found.key(),
                found.survey().titleWithRound(),
                surveys.asked(found.key()).map(Round::label).orElse(""),
                found.isDraft(),
                actor.isOfficer(),
                found.version(),
                copiedFrom,
                Length.of(found.survey()),
                found.survey().sections().stream()
                        .map(section -> part(found, section))
                        .toList(),
                found.asks().stream()
                        .filter(Ask::isLeft)
                        .map(ask -> open(found, ask, actor))
                        .toList(),
                found.read().earlier().stream()
                        .filter(round -> round.key().equals(copiedFrom))
                        .flatMap(round -> found.read().dropped(round).stream())
                        .toList(),
                Listing.of(
                                "steps",
                                found.draft().map(drafts::steps).orElse(List.of()),
                                SurveyStep::sentence,
                                address.getQueryParameters())
                        .map(step -> new Step(
                                Days.inWords(step.day()),
                                drafts.isBy(step, actor) ? "You" : "Another account",
                                step.sentence())),
                head(found));
    }

    private static Part part(Found found, Section section) {
        return new Part(
                section.key(),
                section.title().english(),
                section.perChild(),
                section.pages().stream().map(page -> line(found, page)).toList());
    }

    private static Line line(Found found, Page page) {
        List<Ask> asks = found.asksOf(page.id());
        String said = "";
        if (asks.stream().anyMatch(Ask::isLeft)) {
            said = asks.stream().allMatch(ask -> !ask.isLeft() || ask.state() == Ask.State.WAITS)
                    ? "Waits for a second account"
                    : "To be judged";
        } else if (!asks.isEmpty()) {
            said = "Judged";
        }
        return new Line(page.id(), page.question().asked().wording().english(), said);
    }

    private Open open(Found found, Ask ask, Actor actor) {
        boolean mine = drafts.isBy(ask, actor);
        String state = switch (ask.state()) {
            case OPEN -> "On offer: " + ask.compared().onOffer().words();
            case WAITS -> mine ? "You said it; another account has to agree" : "Waits for you to agree";
            case REFUSED -> "Nothing is on offer: change the question otherwise";
            case SETTLED -> "";
        };
        return new Open(
                "/surveys/" + found.key() + "/compare/" + ask.round().key() + "/" + ask.question(),
                ask.question() + " against " + ask.round().round(),
                state,
                ask.state() == Ask.State.WAITS && !mine ? "Agree or not" : "Look");
    }

    private static List<Field> head(Found found) {
        return List.of(
                field(found, "round", "Name of the round", "It stands in charts and reports."),
                field(found, "month", "Month in which people will answer", "Year and month, such as 2027-03."),
                field(found, "title", "Title", ""),
                field(found, "introduction", "Introduction", ""),
                field(found, "languages", "Languages that are checked", "Their codes, such as en, pl."),
                field(found, "drafts", "Languages not checked yet", "Nobody is asked in them."));
    }

    private static Field field(Found found, String name, String label, String hint) {
        return Field.typed(name, label, hint, "", found.read().head(name));
    }
}
