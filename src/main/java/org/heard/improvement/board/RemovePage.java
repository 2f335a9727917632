package org.heard.improvement.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
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
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.ground.web.TypedText;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.Tries;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.account.SignedOut;

/** Where a thing is taken off the pages of later days; its history stays, and its key is not used again. */
@Path("/board/edit/{kind}/{key}/remove")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class RemovePage {
    private final ThingForms forms;
    private final SignedIn who;
    private final Banner banner;

    RemovePage(ThingForms forms, SignedIn who, Banner banner) {
        this.forms = forms;
        this.who = who;
        this.banner = banner;
    }

    /**
     * @param keep where it stays as it is
     * @param seen version that is shown
     * @param stands what it says
     */
    record Removal(String what, String action, String keep, int seen, List<FormView.Theirs> stands, String why) {}

    @CheckedTemplate(basePath = "improvement/board")
    static class Templates {
        private Templates() {}

        static native TemplateInstance remove(Removal it, List<Fault> faults);
    }

    @GET
    public TemplateInstance ask(@PathParam("kind") String kind, @PathParam("key") String key) {
        Editing editing = removable(kind, key);
        return Templates.remove(removal(editing, editing.version(), ""), List.of());
    }

    /** Open to nobody too, who gets back what was sent. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("kind") String kind, @PathParam("key") String key, MultivaluedMap<String, String> sent) {
        if (who.actor().isNobody()) {
            String action = Editing.address(forms.called(kind), key) + "/remove";
            return SignedOut.page(action, SignedOut.PLAIN, sent, Map.of(Editing.WHY, "Why is it taken off?"));
        }
        String why = TypedText.clean(sent.getFirst(Editing.WHY));
        int seen = Editing.seen(sent);
        return Tries.of(() -> remove(removable(kind, key), seen, why))
                .orElseGet(() -> page(409, removable(kind, key), seen, why, new Fault("main", Tries.IN_VAIN)));
    }

    private Response remove(Editing editing, int seen, String why) {
        if (!Editing.isReason(why)) {
            return page(422, editing, seen, why, new Fault(Editing.WHY, "Write why it is taken off"));
        }
        if (editing.version() != seen) {
            return page(
                    409,
                    editing,
                    editing.version(),
                    why,
                    new Fault("stands", "It was changed after you read it. Read it again, then take it off."));
        }
        Map<String, String> body = editing.body();
        forms.append(editing, editing.key(), seen, EntryKind.REMOVED, body, why);
        return banner.goTo(editing.form().after("", body), "Taken off: " + editing.name() + ".");
    }

    private static Response page(int status, Editing editing, int seen, String why, Fault fault) {
        return Response.status(status)
                .entity(Templates.remove(removal(editing, seen, why), List.of(fault)))
                .build();
    }

    private Editing removable(String kind, String key) {
        Editing editing = forms.of(kind, key);
        if (!editing.form().mayBeRemoved(editing.before().orElseThrow(), editing.board())) {
            throw new ForbiddenException();
        }
        return editing;
    }

    private static Removal removal(Editing editing, int seen, String why) {
        return new Removal(
                editing.name(),
                Editing.address(editing.form(), editing.key()) + "/remove",
                editing.form().page(editing.key(), editing.board()),
                seen,
                editing.stands(),
                why);
    }
}
