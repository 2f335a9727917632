package org.heard.collection.keying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** One form on one page, typed from first to last without a mouse. */
@Path("/rounds/{round}/piles/{pile: [0-9]{1,5}}")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class KeyingPage {
    private static final String ALL_BLANK =
            "Nothing is typed. A form left wholly blank is not kept: take it off the count of the pile";
    private static final String NOT_NOW =
            "This form was not kept: the round is closed, or another officer keys this pile. Begin a pile of your own";
    private static final String FINISHED = "This form was not kept: as many forms are keyed as were counted. If one is"
            + " left over, begin another pile for it";

    private static final String GONE = "This form was %s, so nothing was saved. Press Save again to key it anew";

    private final KeyedForms forms;
    private final Keying keying;
    private final Banner banner;
    private final SignedIn officer;

    KeyingPage(KeyedForms forms, Keying keying, Banner banner, SignedIn officer) {
        this.banner = banner;
        this.forms = forms;
        this.keying = keying;
        this.officer = officer;
    }

    /**
     * @param code to be written on the form; empty after a call
     * @param drawn its first group, where it is keyed twice; else empty
     * @param form what takes it back, @param unread with what could not be read of it; empty for a pile found finished
     */
    record Kept(String round, int pile, int keyed, int counted, String code, String drawn, String form, String unread) {
        public boolean isFinished() {
            return keyed >= counted;
        }
    }

    @CheckedTemplate(basePath = "collection/keying")
    static class Templates {
        private Templates() {}

        static native TemplateInstance keying(KeyingForm page, List<Fault> faults);

        static native TemplateInstance kept(Kept page);
    }

    @GET
    public TemplateInstance form(@PathParam("round") String round, @PathParam("pile") int number) {
        Batch pile = forms.pile(round, number);
        return pile.isFinished()
                ? Templates.kept(new Kept(round, number, pile.keyed(), pile.counted(), "", "", "", ""))
                : page(pile, keying.newForm(pile), forms.blank(pile));
    }

    @POST
    public Response keep(
            @PathParam("round") String round, @PathParam("pile") int number, MultivaluedMap<String, String> sent) {
        Batch pile = forms.pile(round, number);
        Token key = Token.of(sent.getFirst("form")).orElseGet(() -> keying.newForm(pile));
        KeyedForm form = forms.typed(pile, sent);
        if (sent.containsKey("add")) {
            return Response.ok(page(pile, key, form)).build();
        }
        KeyedForm.Result result = forms.result(form);
        if (!result.errors().isEmpty()) {
            KeyingForm shown = forms.shown(pile, key, form, result.errors());
            return refused(shown, shown.faults());
        }
        Optional<Keying.Form> keyed = result.answers().map(answers -> new Keying.Form(key, answers, result.unread()));
        if (keyed.isEmpty()) {
            return refused(pile, key, form, ALL_BLANK);
        }
        Keying.Outcome outcome = keying.keep(pile, keyed.get(), officer.actor());
        return outcome.kept()
                .map(done -> kept(pile, done, keyed.get()))
                .orElseGet(() -> refused(pile, key, form, (Keying.Refusal) outcome));
    }

    /** With what was typed; a form that is gone gets a key of its own, so that it can be sent as a new one. */
    private Response refused(Batch pile, Token key, KeyedForm form, Keying.Refusal why) {
        return switch (why) {
            case NOT_NOW -> refused(pile, key, form, NOT_NOW);
            case FINISHED -> refused(pile, key, form, FINISHED);
            case TAKEN_BACK -> refused(pile, keying.newForm(pile), form, GONE.formatted("taken back"));
            case STRUCK -> refused(pile, keying.newForm(pile), form, GONE.formatted("struck"));
        };
    }

    private Response refused(Batch pile, Token key, KeyedForm form, String sentence) {
        return refused(
                forms.shown(pile, key, form, Map.of()),
                List.of(new Fault(form.boxes().get(0).name(), sentence)));
    }

    /** Only the last one, from the page that says it is saved: later it takes two, see {@link CorrectionPage}. */
    @POST
    @Path("undo")
    public Response takeBack(
            @PathParam("round") String round,
            @PathParam("pile") int number,
            @FormParam("form") String form,
            @FormParam("unread") String unread) {
        Batch pile = forms.pile(round, number);
        boolean gone = Token.of(form)
                .filter(key -> keying.takeBack(pile, key, Unread.read(unread), officer.actor()))
                .isPresent();
        return banner.goTo(
                "/rounds/" + round + "/piles",
                gone
                        ? "The form is taken back. Key it again"
                        : "No form was taken back: it was not there, or the round is closed");
    }

    private TemplateInstance page(Batch pile, Token key, KeyedForm form) {
        return Templates.keying(forms.shown(pile, key, form, Map.of()), List.of());
    }

    /** Asked again with the same form, by a reload, this is the same page. */
    private static Response kept(Batch pile, Keying.Kept done, Keying.Form form) {
        Kept kept = new Kept(
                pile.round(),
                pile.number(),
                done.keyed(),
                pile.counted(),
                done.code().orElse(""),
                done.drawn().orElse(""),
                form.key().cookie(),
                Unread.written(form.unread()));
        return Response.ok(Templates.kept(kept)).build();
    }

    private static Response refused(KeyingForm shown, List<Fault> faults) {
        return Response.status(422).entity(Templates.keying(shown, faults)).build();
    }
}
