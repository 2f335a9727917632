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
import org.heard.ground.web.Listing;
import org.heard.ground.web.TypedText;
import org.heard.improvement.record.WrittenMeanwhile;
import org.heard.people.account.Accounts;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** Which versions everybody can read, and where an officer publishes the next. */
@Path("/board/publications")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class PublicationsPage {
    private static final String DAY = "day";

    private final Publications publications;
    private final Accounts accounts;
    private final SignedIn who;
    private final Banner banner;
    private final Clock clock;
    private final UriInfo address;

    PublicationsPage(
            Publications publications, Accounts accounts, SignedIn who, Banner banner, Clock clock, UriInfo address) {
        this.address = address;
        this.publications = publications;
        this.accounts = accounts;
        this.who = who;
        this.banner = banner;
        this.clock = clock;
    }

    /**
     * What an officer is asked to publish.
     *
     * @param before day of the version before; empty for the first
     * @param since what changed since that
     * @param seen what it rests on
     */
    record Asked(Progress progress, String before, List<String> since, String seen) {}

    @CheckedTemplate(basePath = "improvement/progress")
    static class Templates {
        private Templates() {}

        static native TemplateInstance publications(
                Listing<Publications.Version> versions, DayField day, boolean mayWrite, List<Fault> faults);

        static native TemplateInstance publish(Asked it, List<Fault> faults);
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
        Publications.Draft draft = publications.draft(day);
        return draft.refusal()
                .map(nothing -> refused(typed, nothing))
                .orElseGet(() ->
                        Response.ok(Templates.publish(asked(draft), List.of())).build());
    }

    private Asked asked(Publications.Draft draft) {
        Optional<Publications.Version> before = publications.all().stream().findFirst();
        return new Asked(
                draft.progress(),
                before.map(Publications.Version::inWords).orElse(""),
                before.map(publications::progress).map(draft.progress()::since).orElse(List.of()),
                draft.seen());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(MultivaluedMap<String, String> form) {
        who.refuseUnlessOfficer();
        DayField typed = today().with(form, "");
        Optional<LocalDate> day = typed.typed();
        Optional<String> refusal = day.map(this::refusal).orElse(Optional.of("Write a day, month and year"));
        if (refusal.isPresent()) {
            return refused(typed, refusal.get());
        }
        try {
            publications.publish(
                    day.orElseThrow(), TypedText.clean(form.getFirst("seen")), accounts.seatOf(who.actor()));
        } catch (WrittenMeanwhile meanwhile) {
            return Response.status(409)
                    .entity(
                            Templates.publish(
                                    asked(publications.draft(day.get())),
                                    List.of(
                                            new Fault(
                                                    "main",
                                                    "Something was written or released after this page was shown. Read it again, then publish."))))
                    .build();
        }
        return banner.goTo(
                "/board/publications", "Published: everybody can read the page as at " + Days.inWords(day.get()) + ".");
    }

    private Optional<String> refusal(LocalDate day) {
        return publications.refusal(day).or(() -> publications.draft(day).refusal());
    }

    private Response refused(DayField typed, String sentence) {
        DayField wrong =
                new DayField(DAY, typed.label(), typed.hint(), sentence, typed.day(), typed.month(), typed.year());
        return Response.status(422)
                .entity(list(wrong, List.of(new Fault(DAY, sentence))))
                .build();
    }

    private TemplateInstance list(DayField day, List<Fault> faults) {
        Listing<Publications.Version> versions =
                Listing.of("versions", publications.all(), Publications.Version::inWords, address.getQueryParameters());
        return Templates.publications(versions, day, who.actor().isOfficer(), faults);
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
