package org.heard.people.setup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.area.Area;

/** The area at one look: what is missing before a survey can open, then every value with the way to change it. */
@Path("/area")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class AreaPage {
    private final AreaTexts texts;
    private final SignedIn who;
    private final Area area;

    AreaPage(AreaTexts texts, SignedIn who, Area area) {
        this.texts = texts;
        this.who = who;
        this.area = area;
    }

    /** @param address of the page that asks for it; empty for somebody who may only read */
    record Line(String label, String value, String address) {}

    record Part(String key, String title, String lead, boolean list, String thing, List<Line> lines) {}

    @CheckedTemplate(basePath = "people/setup")
    static class Templates {
        private Templates() {}

        static native TemplateInstance area(
                List<AreaGap> missing,
                List<Part> parts,
                boolean mayWrite,
                boolean demo,
                String saved,
                Optional<AreaUndo> undo);
    }

    @GET
    public TemplateInstance area() {
        AreaTexts.Kept now = texts.now();
        AreaTree tree = now.tree();
        boolean mayWrite = who.actor().isAdministrator();
        return Templates.area(
                AreaGap.of(now.text().gaps(), tree),
                Arrays.stream(AreaGroup.values())
                        .map(group -> part(group, tree, mayWrite))
                        .toList(),
                mayWrite,
                area.demo(),
                now.on().map(org.heard.ground.language.Days::inWords).orElse(""),
                AreaUndo.of(now).filter(last -> mayWrite));
    }

    private static Part part(AreaGroup group, AreaTree tree, boolean mayWrite) {
        List<Line> lines = new ArrayList<>();
        if (group.isList()) {
            for (AreaThing thing : AreaThing.all(group, tree)) {
                lines.add(new Line(thing.name(), thing.rest(), mayWrite ? thing.address() : ""));
            }
        } else {
            AreaForm form = AreaForm.of(group.fields(), tree, List.of());
            for (AreaField field : group.fields()) {
                String address = "/area/" + group.key() + "#" + field.anchor();
                lines.add(new Line(field.label(), form.said(field), mayWrite ? address : ""));
            }
        }
        return new Part(
                group.key(), group.title(), group.lead(), group.isList(), group.isList() ? group.aThing() : "", lines);
    }
}
