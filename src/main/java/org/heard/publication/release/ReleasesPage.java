package org.heard.publication.release;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundedCount;
import org.heard.collection.round.Rounds;
import org.heard.figures.suppression.NotSafe;
import org.heard.ground.language.Days;
import org.heard.ground.language.Hours;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Listing;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Surveys;

/** Where officers close rounds, prepare their releases, and find what is to be published. */
@Path("/releases")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class ReleasesPage {

    private final Rounds rounds;
    private final Responses responses;
    private final Releases releases;
    private final Preparation preparation;
    private final Closing closing;
    private final Clock clock;
    private final Surveys surveys;
    private final Banner banner;
    private final SignedIn officer;
    private final UriInfo address;

    ReleasesPage(
            Rounds rounds,
            Responses responses,
            Releases releases,
            Preparation preparation,
            Closing closing,
            Clock clock,
            Surveys surveys,
            Banner banner,
            SignedIn officer,
            UriInfo address) {
        this.address = address;
        this.closing = closing;
        this.clock = clock;
        this.surveys = surveys;
        this.banner = banner;
        this.rounds = rounds;
        this.responses = responses;
        this.releases = releases;
        this.preparation = preparation;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "publication/release")
    static class Templates {
        private Templates() {}

        static native TemplateInstance close(String key, String label, String until);

        static native TemplateInstance delete(Issue release);

        static native TemplateInstance releases(Listing<Line> rounds, Listing<Issue> releases, String problem);
    }

    /**
     * One round in the list.
     *
     * @param until when people who had begun may send, where it was closed early; else empty
     * @param answers in steps of ten while it is open, so that no arrival shows
     * @param version of its next release: two presses make one
     */
    record Line(String key, String label, boolean open, String until, String answers, boolean invented, int version) {}

    /** One release in the list. @param made the day, in words; @param withdrawn likewise, empty while it stands */
    record Issue(String id, boolean published, String made, String withdrawn) {}

    @GET
    public TemplateInstance releases() {
        return page("");
    }

    /** Asks once more: what people have begun to write goes an hour after a round is closed. */
    @GET
    @Path("close")
    public TemplateInstance mayClose(@QueryParam("round") String key) {
        Round round = rounds.called(key == null ? "" : key)
                .filter(Round::isOpen)
                .filter(open -> !open.isClosing())
                .orElseThrow(NotFoundException::new);
        ZonedDateTime now = ZonedDateTime.now(clock);
        String until = round.takesAnswersOn(now.toLocalDate()) ? Hours.inWords(now.plus(Round.GRACE)) : "";
        return Templates.close(round.key(), label(round), until);
    }

    @POST
    @Path("close")
    public Response close(@FormParam("round") String key) {
        return done(() -> {
            return closing.close(key, officer.actor())
                    .map(until ->
                            "Nobody can begin any more. People who had begun can send until " + Hours.inWords(until))
                    .orElse("The round is closed. Nobody can answer any more");
        });
    }

    @POST
    @Path("prepare")
    public Response prepare(@FormParam("round") String key, @FormParam("version") String version) {
        boolean once = version != null && version.matches("[1-9][0-9]{0,5}");
        return done(() -> {
            int next = once ? Integer.parseInt(version) : 0;
            Release made = once
                    ? preparation.prepareOnce(key, next, officer.actor())
                    : preparation.prepare(key, officer.actor());
            return once && made.version() != next
                    ? "Nothing has changed since the release " + made.id() + ", so no new one was made"
                    : "The release " + made.id() + " is prepared. Look through it, then publish it";
        });
    }

    /** Asks once more. */
    @GET
    @Path("delete")
    public Response mayDelete(@QueryParam("release") String id) {
        try {
            return Response.ok(Templates.delete(issue(preparation.unpublished(id))))
                    .build();
        } catch (ReleaseRefused refused) {
            return Response.status(404).entity(page(refused.getMessage())).build();
        }
    }

    @POST
    @Path("delete")
    public Response delete(@FormParam("release") String id) {
        return done(() -> {
            preparation.delete(id, officer.actor());
            return "The release " + id + " is deleted";
        });
    }

    /** @param step says what it did */
    private Response done(Supplier<String> step) {
        try {
            return banner.goTo("/releases", step.get());
        } catch (ReleaseRefused | NotSafe refused) {
            return Response.status(422).entity(page(refused.getMessage())).build();
        }
    }

    private TemplateInstance page(String problem) {
        List<Line> lines = rounds.list("order by state desc, key").stream()
                .map(r -> new Line(
                        r.key(),
                        label(r),
                        r.isOpen(),
                        until(r),
                        answers(r),
                        r.isInvented(),
                        releases.nextVersion(r.key())))
                .toList();
        List<Issue> issues = releases.all().stream().map(ReleasesPage::issue).toList();
        return Templates.releases(
                Listing.of("rounds", lines, line -> line.label() + " " + line.key(), address.getQueryParameters()),
                Listing.of("releases", issues, one -> one.id() + " " + one.made(), address.getQueryParameters()),
                problem);
    }

    private static Issue issue(Release one) {
        return new Issue(
                one.id(),
                one.isPublished(),
                Days.inWords(one.made()),
                one.withdrawal().map(Withdrawal::dayInWords).orElse(""));
    }

    /** Two surveys may be asked in the same month. */
    private String label(Round round) {
        return surveys.survey(round.survey())
                .map(survey -> round.label() + ": " + survey.title().english())
                .orElse(round.label());
    }

    private String until(Round round) {
        return round.lastMoment(clock.getZone()).map(Hours::inWords).orElse("");
    }

    private String answers(Round round) {
        long count = responses.countOf(round);
        return round.isOpen() ? RoundedCount.of(count) : Long.toString(count);
    }
}
