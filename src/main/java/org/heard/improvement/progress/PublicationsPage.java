package org.heard.improvement.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.ground.web.Banner;
import org.heard.ground.web.DayField;
import org.heard.ground.web.Fault;
import org.heard.people.account.Accounts;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.area.Area;

/** Which versions everybody can read, and where an officer publishes the next. */
@Path("/board/publications")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class PublicationsPage {
    private static final String DAY = "day";

    private final Publications publications;
    private final Accounts accounts;
    private final Area area;
    private final SignedIn who;
    private final Banner banner;
    private final Clock clock;

    PublicationsPage(
            Publications publications, Accounts accounts, Area area, SignedIn who, Banner banner, Clock clock) {
        this.publications = publications;
        this.accounts = accounts;
        this.area = area;
        this.who = who;
        this.banner = banner;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "improvement/progress")
    static class Templates {
        private Templates() {}

        static native TemplateInstance publications(
                List<Publications.Version> versions, DayField day, boolean mayWrite, List<Fault> faults);

        static native TemplateInstance publish(
                Progress progress, ProgressView shown, List<Publications.Version> before);
    }

    @GET
    public TemplateInstance publications() {
        return list(today(), List.of());
    }

    /** Asks once, and says what everybody will read. */
    @GET
    @Path("publish")
    public Response ask(@Context UriInfo address) {
        who.refuseUnlessOfficer();
        DayField typed = today().with(address.getQueryParameters(), "");
        return typed.typed().map(day -> ask(day, typed)).orElseGet(() -> refused(typed, "Write a day, month and year"));
    }

    private Response ask(LocalDate day, DayField typed) {
        Optional<String> refusal = publications.refusal(day);
        if (refusal.isPresent()) {
            return refused(typed, refusal.get());
        }
        List<Publications.Version> all = publications.all();
        Progress draft = publications.draft(day);
        ProgressView shown = new ProgressView(
                area.names().name(),
                draft,
                all.stream().findFirst().map(Publications.Version::inWords).orElse(""),
                all.stream()
                        .findFirst()
                        .map(publications::progress)
                        .map(draft::since)
                        .orElse(List.of()),
                all,
                "",
                "");
        return Response.ok(Templates.publish(draft, shown, all)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(MultivaluedMap<String, String> form) {
        who.refuseUnlessOfficer();
        DayField typed = today().with(form, "");
        Optional<LocalDate> day = typed.typed();
        Optional<String> refusal = day.map(publications::refusal).orElse(Optional.of("Write a day, month and year"));
        if (refusal.isPresent()) {
            return refused(typed, refusal.get());
        }
        publications.publish(day.orElseThrow(), accounts.seatOf(who.actor()));
        return banner.goTo(
                "/board/publications", "Published: everybody can read the page as at " + Days.inWords(day.get()) + ".");
    }

    private Response refused(DayField typed, String sentence) {
        DayField wrong =
                new DayField(DAY, typed.label(), typed.hint(), sentence, typed.day(), typed.month(), typed.year());
        return Response.status(422)
                .entity(list(wrong, List.of(new Fault(DAY, sentence))))
                .build();
    }

    private TemplateInstance list(DayField day, List<Fault> faults) {
        return Templates.publications(publications.all(), day, who.actor().isOfficer(), faults);
    }

    private DayField today() {
        LocalDate today = LocalDate.now(clock);
        return new DayField(
                DAY,
                "Show the plan as at the end of",
                "What is recorded later does not show",
                "",
                String.valueOf(today.getDayOfMonth()),
                String.valueOf(today.getMonthValue()),
                String.valueOf(today.getYear()));
    }
}
