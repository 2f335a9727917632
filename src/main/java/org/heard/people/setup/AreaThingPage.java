package org.heard.people.setup;

import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** One thing of a list of the area: a place, a part, somebody to talk to, a problem of the site. */
@Path("/area/{group}/{thing}")
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class AreaThingPage {
    private static final String NEW = "new";

    private final AreaTexts texts;
    private final AreaChanges changes;
    private final SignedIn who;
    private final Banner banner;

    AreaThingPage(AreaTexts texts, AreaChanges changes, SignedIn who, Banner banner) {
        this.texts = texts;
        this.changes = changes;
        this.who = who;
        this.banner = banner;
    }

    @GET
    public TemplateInstance thing(@PathParam("group") String key, @PathParam("thing") String thing) {
        AreaGroup group = list(key);
        AreaTexts.Kept now = texts.now();
        List<AreaField> fields = AreaThing.fields(group, now.tree());
        AreaForm form = thing.equals(NEW)
                ? AreaForm.empty(fields)
                : AreaForm.of(fields, now.tree(), AreaThing.path(group, known(group, thing, now)));
        return view(group, thing, now, form).page();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("group") String key, @PathParam("thing") String thing, MultivaluedMap<String, String> sent) {
        AreaGroup group = list(key);
        AreaTexts.Kept now = texts.now();
        AreaForm form = AreaForm.read(AreaThing.fields(group, now.tree()), sent);
        AreaFormView view = view(group, thing, now, form);
        if (isOtherwise(group, sent.getFirst("seen"), now)) {
            return view.unsaved().refused(List.of(meanwhile(group)));
        }
        if (form.isWrong()) {
            return view.refused(List.of());
        }
        boolean isNew = thing.equals(NEW);
        String code =
                isNew ? AreaCodes.next(group, now.tree(), form, texts.codesEver(group)) : known(group, thing, now);
        List<String> at = AreaThing.path(group, code);
        AreaTree wanted = isNew ? AreaCodes.begun(group, now.tree(), form, code) : form.into(now.tree(), at);
        String name = form.values().get(group.fields().get(0).path());
        String said = (isNew ? "Added the " : "Changed the ") + group.thing() + " “" + name + "”";
        try {
            if (!isNew && isNamed(group) && !name.equals(sent.getFirst("sure"))) {
                List<String> rounds = changes.renamed(now, wanted);
                if (!rounds.isEmpty()) {
                    return view.asking(AreaRename.of(group.thing(), nameNow(group, code, now), name, rounds))
                            .refused(List.of());
                }
            }
            boolean any = changes.save(now, wanted, said, who.actor());
            return banner.goTo("/area/" + group.key(), any ? said + "." : "Nothing was changed.");
        } catch (AreaRefused refused) {
            return form.fields().stream()
                    .filter(field -> changes.isAbout(refused, now, wanted, AreaForm.path(at, field)))
                    .findFirst()
                    .map(field -> view.with(form.refused(field, field.label() + ": " + refused.getMessage()))
                            .refused(List.of()))
                    .orElseGet(() -> view.refused(List.of(new Fault("main", refused.of(group.title())))));
        }
    }

    /** What people chose by its name. */
    private static boolean isNamed(AreaGroup group) {
        return group == AreaGroup.PLACES || group == AreaGroup.PARTS;
    }

    private static String nameNow(AreaGroup group, String code, AreaTexts.Kept now) {
        return AreaThing.of(group, code, now.tree()).name();
    }

    /** Takes it off its list. */
    @POST
    @Path("remove")
    public Response remove(
            @PathParam("group") String key, @PathParam("thing") String thing, @FormParam("seen") String seen) {
        AreaGroup group = list(key);
        AreaTexts.Kept now = texts.now();
        AreaThing gone = AreaThing.of(group, known(group, thing, now), now.tree());
        AreaFormView view = view(group, thing, now, gone.form());
        if (isOtherwise(group, seen, now)) {
            return view.unsaved().refused(List.of(meanwhile(group)));
        }
        String said = "Took off the " + group.thing() + " “" + gone.name() + "”";
        try {
            AreaTree wanted = now.tree().with(AreaThing.path(group, gone.key()), MissingNode.getInstance());
            changes.save(now, wanted, said, who.actor());
            return banner.goTo("/area/" + group.key(), said + ".");
        } catch (AreaRefused refused) {
            return view.refused(List.of(new Fault("main", refused.of(group.title()))));
        }
    }

    /** Things of a list have no name of their own that stays: whatever changed in it, one looks again. */
    private boolean isOtherwise(AreaGroup group, String seen, AreaTexts.Kept now) {
        return texts.seen(seen)
                .filter(before ->
                        before.tree().at(group.list()).equals(now.tree().at(group.list())))
                .isEmpty();
    }

    private static Fault meanwhile(AreaGroup group) {
        return new Fault(
                "main",
                "Somebody else changed “" + group.title()
                        + "” while you wrote, so nothing of yours is saved. Go back to the"
                        + " list and begin again there");
    }

    private static AreaFormView view(AreaGroup group, String thing, AreaTexts.Kept now, AreaForm form) {
        boolean isNew = thing.equals(NEW);
        String action = "/area/" + group.key() + "/" + thing;
        return new AreaFormView(
                (isNew ? "Add " : "Change ") + group.aThing(),
                group.lead(),
                action,
                "/area/" + group.key(),
                now.number(),
                isNew ? "" : action + "/remove",
                form,
                List.of(),
                Optional.empty());
    }

    private static AreaGroup list(String key) {
        return AreaGroup.called(key).filter(AreaGroup::isList).orElseThrow(NotFoundException::new);
    }

    private static String known(AreaGroup group, String thing, AreaTexts.Kept now) {
        return now.tree().things(group.list()).stream()
                .filter(thing::equals)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
