package org.heard.people.setup;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Listing;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** One group of the area's values: a form, or for a list of things what there is of them. */
@Path("/area/{group}")
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class AreaGroupPage {
    private final AreaTexts texts;
    private final AreaChanges changes;
    private final SignedIn who;
    private final Banner banner;
    private final UriInfo address;

    AreaGroupPage(AreaTexts texts, AreaChanges changes, SignedIn who, Banner banner, UriInfo address) {
        this.address = address;
        this.texts = texts;
        this.changes = changes;
        this.who = who;
        this.banner = banner;
    }

    @CheckedTemplate(basePath = "people/setup")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(AreaGroup group, Listing<AreaThing> things, Optional<AreaUndo> undo);
    }

    @GET
    public TemplateInstance group(@PathParam("group") String key) {
        AreaGroup group = called(key);
        AreaTexts.Kept now = texts.now();
        return group.isList()
                ? Templates.list(
                        group,
                        Listing.of(
                                "things",
                                AreaThing.all(group, now.tree()),
                                one -> one.name() + " " + one.rest(),
                                address.getQueryParameters()),
                        AreaUndo.of(now).filter(last -> last.said().contains(" the " + group.thing() + " “")))
                : AreaFormView.of(group, now.number(), AreaForm.of(group.fields(), now.tree(), List.of()))
                        .page();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("group") String key, MultivaluedMap<String, String> sent) {
        AreaGroup group = called(key);
        if (group.isList()) {
            throw new NotFoundException();
        }
        AreaTexts.Kept now = texts.now();
        AreaForm form = AreaForm.read(group.fields(), sent);
        AreaForm stands = AreaForm.of(group.fields(), now.tree(), List.of());
        AreaFormView view = AreaFormView.of(group, now.number(), form);
        List<AreaField> theirs = texts.seen(sent.getFirst("seen"))
                .map(seen -> stands.unlike(AreaForm.of(group.fields(), seen.tree(), List.of())))
                .orElse(group.fields());
        if (!theirs.isEmpty()) {
            return view.beside(stands, theirs).refused(List.of(AreaFormView.MEANWHILE));
        }
        if (form.isWrong()) {
            return view.refused(List.of());
        }
        return save(now, form, form.unlike(stands), view);
    }

    private Response save(AreaTexts.Kept now, AreaForm form, List<AreaField> changed, AreaFormView view) {
        AreaTree wanted = form.into(now.tree(), List.of());
        try {
            String said = AreaFormView.said(view.title(), changed);
            boolean any = changes.save(now, wanted, said, who.actor());
            return banner.goTo("/area", any ? said + "." : "Nothing was changed.");
        } catch (AreaRefused refused) {
            return form.fields().stream()
                    .filter(field -> changes.isAbout(refused, now, wanted, field.steps()))
                    .findFirst()
                    .map(field -> view.with(form.refused(field, field.label() + ": " + refused.getMessage()))
                            .refused(List.of()))
                    .orElseGet(() -> view.refused(List.of(new Fault("main", refused.of(view.title())))));
        }
    }

    private static AreaGroup called(String key) {
        return AreaGroup.called(key).orElseThrow(NotFoundException::new);
    }
}
