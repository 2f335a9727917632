package org.heard.people.setup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.heard.ground.language.Days;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Listing;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** Every change of the area, the newest first; any earlier text can be brought back, which is a change too. */
@Path("/area/history")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class AreaHistoryPage {
    private final AreaTexts texts;
    private final AreaChanges changes;
    private final SignedIn who;
    private final Banner banner;
    private final UriInfo address;

    AreaHistoryPage(AreaTexts texts, AreaChanges changes, SignedIn who, Banner banner, UriInfo address) {
        this.address = address;
        this.texts = texts;
        this.changes = changes;
        this.who = who;
        this.banner = banner;
    }

    /** @param day in words; empty for the file */
    record Line(int number, String day, String by, String said, boolean counts) {
        static Line of(AreaTexts.Kept kept, int now) {
            return new Line(
                    kept.number(),
                    kept.on().map(Days::inWords).orElse(""),
                    kept.by(),
                    kept.said(),
                    kept.number() == now);
        }
    }

    /** @param differences from the text that counts */
    record Version(Line line, int seen, List<AreaDifference> differences, boolean mayWrite) {}

    @CheckedTemplate(basePath = "people/setup")
    static class Templates {
        private Templates() {}

        static native TemplateInstance history(Listing<Line> lines);

        static native TemplateInstance version(Version it, List<Fault> faults);
    }

    @GET
    public TemplateInstance history() {
        List<AreaTexts.Kept> all = texts.all();
        int now = all.get(0).number();
        return Templates.history(Listing.of("changes", all, AreaTexts.Kept::said, address.getQueryParameters())
                .map(kept -> Line.of(kept, now)));
    }

    @GET
    @Path("{number}")
    public TemplateInstance version(@PathParam("number") String number) {
        return page(called(number), texts.now(), List.of());
    }

    /** Puts that text in the place of the one that counts. */
    @POST
    @Path("{number}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Response bringBack(@PathParam("number") String number, @FormParam("seen") String seen) {
        AreaTexts.Kept back = called(number);
        AreaTexts.Kept now = texts.now();
        if (!Integer.toString(now.number()).equals(seen)) {
            return refused(
                    back,
                    now,
                    "Somebody else changed the area since you came here. Look again at what would change, then press again");
        }
        String said = back.on()
                .map(day -> "Brought back the area of " + Days.inWords(day) + " (" + back.number() + ")")
                .orElse("Brought back the file that Heard was started with");
        try {
            boolean any = changes.save(now, back.text(), said, who.actor());
            return banner.goTo("/area", any ? said + "." : "Nothing was changed.");
        } catch (AreaRefused refused) {
            return refused(back, now, refused.getMessage());
        }
    }

    private Response refused(AreaTexts.Kept back, AreaTexts.Kept now, String sentence) {
        return Response.status(422)
                .entity(page(back, now, List.of(new Fault("main", sentence))))
                .build();
    }

    private TemplateInstance page(AreaTexts.Kept kept, AreaTexts.Kept now, List<Fault> faults) {
        return Templates.version(
                new Version(
                        Line.of(kept, now.number()),
                        now.number(),
                        AreaDifference.between(now.tree(), kept.tree()),
                        who.actor().isAdministrator()),
                faults);
    }

    private AreaTexts.Kept called(String number) {
        return texts.seen(number).orElseThrow(NotFoundException::new);
    }
}
