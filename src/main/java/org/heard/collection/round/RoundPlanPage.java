package org.heard.collection.round;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.collection.round.RoundPlan.Planned;
import org.heard.ground.language.Days;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.area.Area;
import org.heard.questionnaire.survey.Survey;

/** What is planned for a round that is still to open, what is missing, and the press that opens it. */
@Path("/rounds/{round}/plan")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class RoundPlanPage {
    private final Opening opening;
    private final RoundPlans plans;
    private final Rounds rounds;
    private final RoundLog log;
    private final Banner banner;
    private final SignedIn officer;
    private final Area area;
    private final Clock clock;

    RoundPlanPage(
            Opening opening,
            RoundPlans plans,
            Rounds rounds,
            RoundLog log,
            Banner banner,
            SignedIn officer,
            Area area,
            Clock clock) {
        this.opening = opening;
        this.plans = plans;
        this.rounds = rounds;
        this.log = log;
        this.banner = banner;
        this.officer = officer;
        this.area = area;
        this.clock = clock;
    }

    /**
     * @param needs what is missing before it can open
     * @param theirs where somebody has written in between, what they wrote; else empty
     * @param plain what is going to happen, for the press that cannot be undone
     */
    record View(
            String key,
            String title,
            Length length,
            RoundPlanForm form,
            List<OpeningNeed> needs,
            Map<String, String> theirs,
            String plain) {}

    @CheckedTemplate(basePath = "collection/round")
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(View page, List<Fault> faults);
    }

    @GET
    public Response plan(@PathParam("round") String key) {
        if (rounds.called(key).isPresent()) {
            return Response.seeOther(URI.create("/rounds/" + key)).build();
        }
        return Response.ok(page(survey(key), List.of())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("round") String key, MultivaluedMap<String, String> form) {
        Survey survey = survey(key);
        Map<String, String> faults = new LinkedHashMap<>();
        Planned planned = RoundPlanForm.typed(form, rules(survey), faults);
        RoundPlanForm sent = RoundPlanForm.sent(form, faults);
        if (!faults.isEmpty()) {
            return refused(view(survey, sent, plans.of(key), Map.of()), sent.faults());
        }
        if (!plans.write(key, sent.seen(), planned)) {
            return meanwhile(survey, sent, plans.called(key));
        }
        return banner.goTo("/rounds/" + key + "/plan", "The plan is saved.");
    }

    private Response meanwhile(Survey survey, RoundPlanForm sent, RoundPlan saved) {
        Planned theirs = saved.planned();
        Fault fault = new Fault(
                "theirs",
                "Somebody else has changed this plan since you opened the page. Look at both, then save yours again or"
                        + " leave it");
        RoundPlanForm newer = sent.seeing(saved.seen());
        return refused(view(survey, newer, theirs, RoundPlanForm.inWords(theirs)), List.of(fault));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("open")
    public Response open(@PathParam("round") String key) {
        Survey survey = survey(key);
        try {
            Round round = opening.openPlanned(key, officer.actor());
            log.write(
                    round,
                    officer.actor(),
                    "Opened it as “" + round.label() + "” for answers until " + Days.inWords(round.closes()));
            return banner.goTo(
                    "/rounds/" + key,
                    "The round is open. People can answer until " + Days.inWords(round.closes()) + ".");
        } catch (OpeningRefused refused) {
            return Response.status(422)
                    .entity(page(survey, List.of(new Fault("open", refused.getMessage()))))
                    .build();
        }
    }

    private Survey survey(String key) {
        return opening.planned(key).orElseThrow(NotFoundException::new);
    }

    private static Response refused(View page, List<Fault> faults) {
        return Response.status(422).entity(Templates.plan(page, faults)).build();
    }

    private TemplateInstance page(Survey survey, List<Fault> faults) {
        RoundPlan saved = plans.called(survey.key());
        Planned plan = saved.planned();
        RoundPlanForm form = RoundPlanForm.of(
                plan,
                saved.seen(),
                opening.usualName(survey.key()),
                rules(survey).usually(plan.closes()));
        return Templates.plan(view(survey, form, plan, Map.of()), faults);
    }

    private View view(Survey survey, RoundPlanForm form, Planned plan, Map<String, String> theirs) {
        return new View(
                survey.key(),
                survey.title().english(),
                Length.of(survey),
                form,
                opening.needs(survey, plan, officer.actor()),
                theirs,
                plan.closes()
                        .map(day -> "From the moment you open it, anyone with the link can answer until "
                                + Days.inWords(day)
                                + ". The words of its questions cannot be changed then, and the last day only be"
                                + " moved to a later one.")
                        .orElse(""));
    }

    private RoundPlanRules rules(Survey survey) {
        return new RoundPlanRules(opening, survey, area, LocalDate.now(clock));
    }
}
