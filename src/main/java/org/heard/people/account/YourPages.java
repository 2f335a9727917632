package org.heard.people.account;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heard.ground.web.Listing;

/** Where signing in leads: what waits for this person, the most urgent first, and where else they can go. */
@Path("/your-pages")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class YourPages {
    private final SignedIn who;
    private final List<Waits> parts;
    private final Clock clock;
    private final UriInfo address;

    YourPages(SignedIn who, @All List<Waits> parts, Clock clock, UriInfo address) {
        this.address = address;
        this.who = who;
        this.parts = parts;
        this.clock = clock;
    }

    /** A line of the list, as it is shown. */
    record Line(String when, boolean late, String what, String address, String more, String press) {}

    @CheckedTemplate(basePath = "people/account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance yourPages(Listing<Line> waiting, Actor actor, boolean changed);
    }

    /** @param changed present after a new password */
    @GET
    public TemplateInstance yourPages(@QueryParam("changed") String changed) {
        Actor actor = who.actor();
        LocalDate today = LocalDate.now(clock);
        List<Line> waiting = parts.stream()
                .flatMap(part -> part.of(actor, today).stream())
                .sorted(WaitingItem.SOONEST)
                .map(one -> new Line(
                        one.when(today), one.isLate(today), one.what(), one.address(), one.more(), one.press()))
                .toList();
        Listing<Line> listed =
                Listing.of("waiting", waiting, one -> one.what() + " " + one.more(), address.getQueryParameters());
        return Templates.yourPages(listed, actor, changed != null);
    }
}
