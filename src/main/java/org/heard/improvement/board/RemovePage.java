package org.heard.improvement.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.heard.improvement.record.Thing;
import org.heard.people.account.Roles;

/** Where a thing is taken off the pages of later days; its history stays, and its key is not used again. */
@Path("/board/edit/{kind}/{key}/remove")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class RemovePage {
    private final ThingForms forms;
    private final Banner banner;

    RemovePage(ThingForms forms, Banner banner) {
        this.forms = forms;
        this.banner = banner;
    }

    /** @param keep where it stays as it is */
    record Removal(String what, String action, String keep, String why) {}

    @CheckedTemplate(basePath = "improvement/board")
    static class Templates {
        private Templates() {}

        static native TemplateInstance remove(Removal it, List<Fault> faults);
    }

    @GET
    public TemplateInstance ask(@PathParam("kind") String kind, @PathParam("key") String key) {
        return Templates.remove(removal(removable(kind, key), ""), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("kind") String kind, @PathParam("key") String key, MultivaluedMap<String, String> sent) {
        Editing editing = removable(kind, key);
        String why = TypedText.clean(sent.getFirst(Editing.WHY));
        if (!Editing.isReason(why)) {
            List<Fault> faults = List.of(new Fault(Editing.WHY, "Write why it is taken off"));
            return Response.status(422)
                    .entity(Templates.remove(removal(editing, why), faults))
                    .build();
        }
        Map<String, String> body = editing.body();
        int seen = editing.before().map(Thing::version).orElseThrow();
        forms.append(editing, key, seen, EntryKind.REMOVED, body, why);
        return banner.goTo(editing.form().after("", body), "Taken off: " + editing.name() + ".");
    }

    private Editing removable(String kind, String key) {
        Editing editing = forms.of(kind, key);
        if (!editing.form().mayBeRemoved(editing.before().orElseThrow(), editing.board())) {
            throw new ForbiddenException();
        }
        return editing;
    }

    private static Removal removal(Editing editing, String why) {
        return new Removal(
                editing.name(),
                Editing.address(editing.form(), editing.key()) + "/remove",
                editing.form().page(editing.key(), editing.board()),
                why);
    }
}
