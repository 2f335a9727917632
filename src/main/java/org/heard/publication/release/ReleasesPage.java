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
import java.net.URI;
import java.util.List;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundedCount;
import org.heard.collection.round.Rounds;
import org.heard.figures.suppression.NotSafe;
import org.heard.ground.language.Days;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** Where officers close rounds, prepare their releases and publish them. */
@Path("/releases")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class ReleasesPage {

    private final Rounds rounds;
    private final Responses responses;
    private final Releases releases;
    private final Preparation preparation;
    private final SignedIn officer;

    ReleasesPage(Rounds rounds, Responses responses, Releases releases, Preparation preparation, SignedIn officer) {
        this.rounds = rounds;
        this.responses = responses;
        this.releases = releases;
        this.preparation = preparation;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "publication/release")
    static class Templates {
        private Templates() {}

        static native TemplateInstance close(Round round);

        static native TemplateInstance releases(List<Line> rounds, List<Issue> releases, String problem);
    }

    /**
     * One round in the list.
     *
     * @param answers in steps of ten while it is open, so that no arrival shows
     * @param version of its next release: two presses make one
     */
    record Line(String key, String label, boolean open, String answers, boolean invented, int version) {}

    /** One release in the list. @param made the day, in words */
    record Issue(String id, boolean published, String made) {}

    @GET
    public TemplateInstance releases() {
        return page("");
    }

    /** Asks once more: what people have begun to write goes when a round closes. */
    @GET
    @Path("close")
    public TemplateInstance mayClose(@QueryParam("round") String key) {
        return Templates.close(
                rounds.called(key == null ? "" : key).filter(Round::isOpen).orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("close")
    public Response close(@FormParam("round") String key) {
        return done(() -> preparation.close(key));
    }

    @POST
    @Path("prepare")
    public Response prepare(@FormParam("round") String key, @FormParam("version") String version) {
        boolean once = version != null && version.matches("[1-9][0-9]{0,5}");
        return done(() -> {
            if (once) {
                preparation.prepareOnce(key, Integer.parseInt(version), officer.actor());
            } else {
                preparation.prepare(key, officer.actor());
            }
        });
    }

    @POST
    @Path("publish")
    public Response publish(@FormParam("release") String id) {
        return done(() -> preparation.publish(id));
    }

    private Response done(Runnable step) {
        try {
            step.run();
            return Response.seeOther(URI.create("/releases")).build();
        } catch (ReleaseRefused | NotSafe refused) {
            return Response.status(422).entity(page(refused.getMessage())).build();
        }
    }

    private TemplateInstance page(String problem) {
        List<Line> lines = rounds.list("order by state desc, key").stream()
                .map(r -> new Line(
                        r.key(), r.label(), r.isOpen(), answers(r), r.isInvented(), releases.nextVersion(r.key())))
                .toList();
        List<Issue> issues = releases.all().stream()
                .map(one -> new Issue(one.id(), one.isPublished(), Days.inWords(one.made())))
                .toList();
        return Templates.releases(lines, issues, problem);
    }

    private String answers(Round round) {
        long count = responses.countOf(round);
        return round.isOpen() ? RoundedCount.of(count) : Long.toString(count);
    }
}
