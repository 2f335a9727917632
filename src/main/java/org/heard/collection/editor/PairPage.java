package org.heard.collection.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.questionnaire.surveyfile.GuardedSurvey.Declared;

/** A question beside the one of an earlier round, word by word, and there what the guard asks of the two. */
@Path("/surveys/{survey}/compare/{round}/{question}")
@RolesAllowed({Roles.FORUM, Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class PairPage {
    private final DraftVerdicts verdicts;
    private final SurveyLookup surveys;
    private final CurrentSurveys current;
    private final Banner banner;
    private final SignedIn who;

    PairPage(DraftVerdicts verdicts, SurveyLookup surveys, CurrentSurveys current, Banner banner, SignedIn who) {
        this.verdicts = verdicts;
        this.surveys = surveys;
        this.current = current;
        this.banner = banner;
        this.who = who;
    }

    /** Where a pair stands. */
    private record Place(String survey, String round, String question) {}

    @CheckedTemplate(basePath = "collection/editor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance pair(Pair page, List<Fault> faults);
    }

    @GET
    public TemplateInstance pair(
            @PathParam("survey") String key, @PathParam("round") String round, @PathParam("question") String question) {
        PairForm.Typed nothing = new PairForm.Typed(new MultivaluedHashMap<>(), control -> "");
        return Templates.pair(view(new Place(key, round, question), nothing), List.of());
    }

    /** What the question may be compared with, in one account's eyes. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
    public Response judge(
            @PathParam("survey") String key,
            @PathParam("round") String round,
            @PathParam("question") String question,
            MultivaluedMap<String, String> form) {
        Declared said = new Declared(
                SeenForm.typed(form, "letter"),
                SeenForm.typed(form, "reason").replace('\n', ' '),
                SeenForm.typed(form, "recode"),
                question);
        return press(
                new Place(key, round, question),
                form,
                "It is said. Another account has to agree.",
                seen -> verdicts.judge(key, seen, question, round, said, PairForm.joins(form), who.actor()));
    }

    @POST
    @Path("agree")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
    public Response agree(
            @PathParam("survey") String key,
            @PathParam("round") String round,
            @PathParam("question") String question,
            MultivaluedMap<String, String> form) {
        return press(
                new Place(key, round, question),
                form,
                "You agreed.",
                seen -> verdicts.agree(key, seen, question, round, who.actor()));
    }

    private Response press(Place place, MultivaluedMap<String, String> form, String sentence, IntConsumer deed) {
        surveys.draft(place.survey());
        try {
            deed.accept(SeenForm.seen(form.getFirst(SeenForm.SEEN)));
            return banner.goTo("/surveys/" + place.survey(), sentence);
        } catch (EditRefused refused) {
            return refused(place, form, refused);
        } catch (SurveyDrafts.ChangedMeanwhile late) {
            return refused(place, form, new EditRefused("pair", late.getMessage()));
        }
    }

    private Response refused(Place place, MultivaluedMap<String, String> form, EditRefused refused) {
        Pair pair = view(place, new PairForm.Typed(form, refused::about));
        List<Fault> faults = pair.form().map(PairForm::faults).orElse(List.of());
        return Response.status(422)
                .entity(Templates.pair(pair, faults.isEmpty() ? List.of(refused.fault()) : faults))
                .build();
    }

    private Pair view(Place place, PairForm.Typed typed) {
        Found found = surveys.find(place.survey());
        Survey round = found.read().earlier().stream()
                .filter(one -> one.key().equals(place.round()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Question now = found.survey().question(place.question()).orElseThrow(NotFoundException::new);
        Optional<Ask> ask = found.ask(place.question(), place.round());
        Actor actor = who.actor();
        Optional<PairForm> form = ask.filter(
                        one -> actor.isOfficer() && !one.letters().isEmpty())
                .map(one -> PairForm.of(found, one, current.reader().recodes(), typed));
        boolean mine = ask.filter(one -> verdicts.isBy(one, actor)).isPresent();
        return Pair.of(found, round, now, new Pair.Looker(actor.isOfficer(), mine, form));
    }
}
