package org.heard.improvement.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.ground.web.TypedText;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.Tries;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.account.SignedOut;

/**
 * Where every thing of the board is added and changed. The form carries the version it was filled from: the second of
 * two writers gets both texts (409), and nothing that was typed is lost.
 */
@Path("/board/edit/{kind}")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class EditPage {
    private final ThingForms forms;
    private final Boards boards;
    private final SignedIn who;
    private final Banner banner;

    EditPage(ThingForms forms, Boards boards, SignedIn who, Banner banner) {
        this.forms = forms;
        this.boards = boards;
        this.who = who;
        this.banner = banner;
    }

    @CheckedTemplate(basePath = "improvement/board")
    static class Templates {
        private Templates() {}

        static native TemplateInstance edit(FormView it, List<Fault> faults);
    }

    /** @param about what the link was about */
    @GET
    public TemplateInstance fresh(@PathParam("kind") String kind, @QueryParam("for") String about) {
        return Templates.edit(forms.fresh(kind).shown(about == null ? "" : about), List.of());
    }

    @GET
    @Path("{key}")
    public TemplateInstance change(@PathParam("kind") String kind, @PathParam("key") String key) {
        return Templates.edit(forms.of(kind, key).shown(""), List.of());
    }

    /** Open to nobody too, who gets back what was sent and nothing else: a sign-in may end while somebody writes. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("kind") String kind, MultivaluedMap<String, String> sent) {
        if (who.actor().isNobody()) {
            return signedOut(kind, "", sent);
        }
        return Tries.of(() -> add(forms.fresh(kind), sent)).orElseGet(() -> inVain(forms.fresh(kind), sent));
    }

    /** The same of a thing that is there. */
    @POST
    @Path("{key}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("kind") String kind, @PathParam("key") String key, MultivaluedMap<String, String> sent) {
        if (who.actor().isNobody()) {
            return signedOut(kind, key, sent);
        }
        return Tries.of(() -> keep(forms.of(kind, key), sent)).orElseGet(() -> inVain(forms.of(kind, key), sent));
    }

    /** Of two who add at one moment, the second's gets the next key; a key that somebody chose is refused. */
    private Response add(Editing editing, MultivaluedMap<String, String> sent) {
        FilledForm filled = read(editing, sent);
        if (filled.isWrong()) {
            return refused(editing, filled, "", 0);
        }
        String key = editing.newKey(filled);
        Map<String, String> kept = editing.kept(filled);
        forms.append(editing, key, 0, EntryKind.MADE, kept, "");
        return saved(editing.form(), key, kept);
    }

    private Response keep(Editing editing, MultivaluedMap<String, String> sent) {
        FilledForm filled = read(editing, sent);
        String why = why(sent);
        int seen = Editing.seen(sent);
        return filled.isWrong() ? refused(editing, filled, why, seen) : keep(editing, filled, seen, why);
    }

    /** Two who changed different fields are both right; of two who changed the same, the second gets both texts. */
    private Response keep(Editing editing, FilledForm mine, int seen, String why) {
        Set<String> disputed = editing.sent(mine, seen).disputed();
        if (!disputed.isEmpty()) {
            return conflict(editing, editing.together(mine, seen), disputed, why);
        }
        FilledForm together = editing.checked(editing.together(mine, seen), why);
        if (together.isWrong()) {
            return refused(editing, together, why, seen);
        }
        Map<String, String> kept = editing.kept(together);
        forms.append(editing, editing.key(), editing.version(), editing.form().change(), kept, why);
        return saved(editing.form(), editing.key(), kept);
    }

    private FilledForm read(Editing editing, MultivaluedMap<String, String> sent) {
        FilledForm filled = editing.checked(FilledForm.read(editing.form().fields(editing.board()), sent), why(sent));
        if (!filled.isWrong()) {
            forms.refuseUnlessTheirs(editing, filled.values());
        }
        return filled;
    }

    private Response saved(ThingForm form, String key, Map<String, String> kept) {
        return banner.goTo(form.after(key, kept), "Saved: " + form.name(key, kept) + ".");
    }

    /** Who did not see both texts has still read the version that was sent, and no later one. */
    private static Response refused(Editing editing, FilledForm filled, String why, int seen) {
        FormView view = editing.view(filled, why, seen, List.of());
        return page(422, view, FormView.faults(view.controls(), filled.faults()));
    }

    private static Response conflict(Editing editing, FilledForm together, Set<String> disputed, String why) {
        return page(
                409,
                editing.view(together, why, editing.version(), editing.beside(disputed)),
                List.of(new Fault(
                        "theirs",
                        "Somebody else has changed this meanwhile. Look at both, and save again what should stand.")));
    }

    private Response inVain(Editing editing, MultivaluedMap<String, String> sent) {
        FormView view = editing.view(read(editing, sent), why(sent), Editing.seen(sent), List.of());
        return page(409, view, List.of(new Fault("main", Tries.IN_VAIN)));
    }

    private static Response page(int status, FormView view, List<Fault> faults) {
        return Response.status(status).entity(Templates.edit(view, faults)).build();
    }

    private Response signedOut(String kind, String key, MultivaluedMap<String, String> sent) {
        ThingForm form = forms.called(kind);
        Map<String, String> labels = form.fields(boards.today()).stream()
                .filter(field -> field.input() == FormField.Input.TEXT || field.input() == FormField.Input.LINE)
                .collect(Collectors.toMap(FormField::name, FormField::label));
        labels.put(Editing.WHY, "Why");
        return SignedOut.page(Editing.address(form, key), SignedOut.PLAIN, sent, labels);
    }

    private static String why(MultivaluedMap<String, String> sent) {
        return TypedText.clean(sent.getFirst(Editing.WHY));
    }
}
