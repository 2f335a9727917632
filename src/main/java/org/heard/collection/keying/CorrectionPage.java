package org.heard.collection.keying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLookup;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Answers;

/**
 * A form found by the code on its paper: one officer proposes what is to be put right, another decides. The code is
 * never part of an address.
 */
@Path("/rounds/{round}/piles/correct")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class CorrectionPage {
    private static final int LONGEST = 100;
    private static final String NO_FORM =
            "No form of this round is kept under that code. Look again at the eight letters"
                    + " and numbers on the form. A form that was struck is not kept any more";
    private static final String PROPOSED =
            "The proposal is kept. Give the form to another officer, who types its code here and decides";
    private static final String COUNTED = "This round has been counted for a release, so its forms stay as they are";

    private final KeyedForms forms;
    private final RoundLookup asked;
    private final FormCorrections corrections;
    private final Banner banner;
    private final SignedIn officer;

    CorrectionPage(KeyedForms forms, RoundLookup asked, FormCorrections corrections, Banner banner, SignedIn officer) {
        this.forms = forms;
        this.asked = asked;
        this.corrections = corrections;
        this.banner = banner;
        this.officer = officer;
    }

    /** @param waiting how many proposals of the round wait for another officer */
    record Asking(Round round, long waiting, Field code) {}

    /** @param form as it was keyed, or as it is typed now */
    record Proposing(Round round, String code, KeyingForm form, Field why, Field whyStrike, List<Fault> faults) {}

    /** @param what would change; empty for a form that would be struck */
    record Deciding(Round round, String code, FormCorrections.Waiting waiting, List<Difference> changes) {}

    @CheckedTemplate(basePath = "collection/keying")
    static class Templates {
        private Templates() {}

        static native TemplateInstance correct(Asking page);

        static native TemplateInstance correcting(Proposing page);

        static native TemplateInstance proposed(Deciding page);
    }

    @GET
    public TemplateInstance ask(@PathParam("round") String key) {
        return asking(asked.round(key), "", "");
    }

    @POST
    public Response find(@PathParam("round") String key, MultivaluedMap<String, String> sent) {
        Round round = asked.round(key);
        String code = first(sent, "code");
        if (round.isCounted()) {
            return refused(round, code, COUNTED);
        }
        Optional<FormCorrections.Found> found = corrections.find(round, code, officer.actor());
        return found.map(form -> Response.ok(
                                form.waiting().isPresent()
                                        ? proposed(round, code, form)
                                        : proposing(round, code, kept(round, form), Map.of(), Reasons.NONE))
                        .build())
                .orElseGet(() -> refused(round, code, NO_FORM));
    }

    @POST
    @Path("propose")
    public Response propose(@PathParam("round") String key, MultivaluedMap<String, String> sent) {
        Round round = asked.round(key);
        String code = first(sent, "code");
        Optional<FormCorrections.Found> found = corrections.find(round, code, officer.actor());
        if (round.isCounted() || found.isEmpty()) {
            return refused(round, code, round.isCounted() ? COUNTED : NO_FORM);
        }
        Reasons reasons = Reasons.of(sent);
        if (sent.containsKey("strike")) {
            Reasons checked = reasons.checkedForStrike();
            return checked.areWrong()
                    ? again(round, code, kept(round, found.get()), Map.of(), checked)
                    : proposed(round, code, Proposal.strike(reasons.strike()));
        }
        KeyedForm form = forms.typed(round, found.get().kept().how(), sent);
        if (sent.containsKey("add")) {
            return Response.ok(proposing(round, code, form, Map.of(), reasons)).build();
        }
        KeyedForm.Result result = forms.result(form);
        Reasons checked = reasons.checked(result.answers().isEmpty());
        if (!result.errors().isEmpty() || checked.areWrong()) {
            return again(round, code, form, result.errors(), checked);
        }
        FormCorrections.Outcome outcome = corrections.propose(
                round, code, Proposal.correct(result.answers().orElseThrow(), reasons.why()), officer.actor());
        return outcome == FormCorrections.Outcome.NO_CHANGE
                ? again(round, code, form, Map.of(), reasons.unchanged())
                : done(round, code, outcome, PROPOSED);
    }

    private Response proposed(Round round, String code, Proposal proposal) {
        return done(round, code, corrections.propose(round, code, proposal, officer.actor()), PROPOSED);
    }

    @POST
    @Path("lapse")
    public Response lapse(@PathParam("round") String key) {
        Round round = asked.round(key);
        long gone = corrections.lapse(round, officer.actor());
        return banner.goTo(
                "/rounds/" + key + "/piles",
                gone == 0 ? "Nothing was waiting" : "What was proposed has lapsed. The forms stay as they were keyed");
    }

    @POST
    @Path("decide")
    public Response decide(@PathParam("round") String key, MultivaluedMap<String, String> sent) {
        Round round = asked.round(key);
        String code = first(sent, "code");
        String seen = first(sent, "seen");
        return switch (first(sent, "decision")) {
            case "apply" ->
                done(
                        round,
                        code,
                        corrections.decide(round, code, seen, true, officer.actor()),
                        "The form is put right as proposed. Cross out on the paper what is not so");
            case "refuse" ->
                done(
                        round,
                        code,
                        corrections.decide(round, code, seen, false, officer.actor()),
                        "The proposal is refused. The form stays as it was keyed");
            case "withdraw" ->
                done(
                        round,
                        code,
                        corrections.withdraw(round, code, seen, officer.actor()),
                        "Your proposal is taken back. The form stays as it was keyed");
            default -> refused(round, code, "Choose what is to become of the proposal");
        };
    }

    private Response done(Round round, String code, FormCorrections.Outcome outcome, String said) {
        return switch (outcome) {
            case DONE -> banner.goTo("/rounds/" + round.key() + "/piles", said);
            case COUNTED -> refused(round, code, COUNTED);
            case NO_FORM -> refused(round, code, NO_FORM);
            case WAITS ->
                refused(round, code, "Something is proposed for this form already. Find it again to see what");
            case NOT_THIS ->
                refused(
                        round,
                        code,
                        "This was decided about or changed meanwhile. Find the form again to see how it is");
            case SAME_OFFICER -> refused(round, code, "You proposed this. Another officer has to decide");
            case NO_CHANGE -> refused(round, code, "These are the answers that were keyed. Nothing was proposed");
            case TOO_OFTEN -> refused(round, code, "This form was put right too often. Strike it");
        };
    }

    private KeyedForm kept(Round round, FormCorrections.Found found) {
        return forms.kept(round, found.kept().how(), found.kept().answers());
    }

    private TemplateInstance asking(Round round, String typed, String error) {
        Field code = Field.typed("code", "Code written on the form", "Eight letters and numbers", error, typed);
        return Templates.correct(new Asking(round, corrections.waiting(round), code));
    }

    private Response refused(Round round, String code, String sentence) {
        return Response.status(422).entity(asking(round, code, sentence)).build();
    }

    private TemplateInstance proposing(
            Round round, String code, KeyedForm form, Map<String, String> errors, Reasons reasons) {
        KeyingForm shown = forms.shown(round, form, errors);
        List<Fault> faults = new ArrayList<>(shown.faults());
        faults.addAll(reasons.field().faults());
        faults.addAll(reasons.fieldOfStrike().faults());
        return Templates.correcting(
                new Proposing(round, code, shown, reasons.field(), reasons.fieldOfStrike(), faults));
    }

    private Response again(Round round, String code, KeyedForm form, Map<String, String> errors, Reasons reasons) {
        return Response.status(422)
                .entity(proposing(round, code, form, errors, reasons))
                .build();
    }

    private TemplateInstance proposed(Round round, String code, FormCorrections.Found found) {
        FormCorrections.Waiting waiting = found.waiting().orElseThrow();
        List<Difference> changes = waiting.proposal()
                .answers()
                .map(after -> Difference.between(
                        found.kept().answers(),
                        after,
                        forms.kept(
                                round, found.kept().how(), longer(found.kept().answers(), after))))
                .orElse(List.of());
        return Templates.proposed(new Deciding(round, code, waiting, changes));
    }

    private static Answers longer(Answers one, Answers other) {
        return one.children().size() >= other.children().size() ? one : other;
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        String value = Optional.ofNullable(sent.getFirst(name)).orElse("");
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
