package org.heard.reporting.drafting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.ground.web.Listing;
import org.heard.ground.web.TypedText;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.account.SignedOut;
import org.heard.publication.commentary.Commentaries;
import org.heard.publication.commentary.Commentary;
import org.heard.publication.release.Issued;
import org.heard.publication.release.Release;
import org.heard.publication.release.Releases;
import org.heard.publication.release.RoundDates;
import org.heard.questionnaire.survey.Surveys;
import org.heard.reporting.report.PlainText;
import org.jboss.resteasy.reactive.RestForm;

/** Where the forum says what it thinks of a release. Officers read it here too, and can change nothing. */
@Path("/commentary")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR, Roles.FORUM})
@Produces(MediaType.TEXT_HTML)
public class CommentaryPage {
    private static final String WORDS = "words";

    private final Commentaries commentaries;
    private final Releases releases;
    private final OpenReports dossiers;
    private final Surveys surveys;
    private final RoundDates dates;
    private final SignedIn reader;
    private final UriInfo address;

    CommentaryPage(
            Commentaries commentaries,
            Releases releases,
            OpenReports dossiers,
            Surveys surveys,
            RoundDates dates,
            SignedIn reader,
            UriInfo address) {
        this.address = address;
        this.commentaries = commentaries;
        this.releases = releases;
        this.dossiers = dossiers;
        this.surveys = surveys;
        this.dates = dates;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "reporting/drafting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance commentaries(Listing<Line> releases, boolean forum);

        static native TemplateInstance commentary(View it, List<Fault> faults);
    }

    /** One release in the list. @param written when the forum last wrote; empty while it has not */
    record Line(String release, String round, String released, String written, String before) {}

    /**
     * @param version the one the next press is judged against
     * @param before of which earlier release the words shown are; empty where they are of this one
     * @param theirs what another of the forum saved meanwhile; empty where nobody did
     */
    record View(
            String release,
            String round,
            String forum,
            boolean mayWrite,
            int version,
            Field words,
            List<PlainText.Passage> printed,
            List<String> seenEarlier,
            String before,
            String theirs) {}

    @GET
    public TemplateInstance commentaries() {
        List<Issued> all = releases.issued();
        return Templates.commentaries(
                Listing.of(
                                "releases",
                                all,
                                release -> release.id() + " " + dates.name(release.round()),
                                address.getQueryParameters())
                        .map(release -> line(release, all)),
                reader.actor().isForum());
    }

    private Line line(Issued release, List<Issued> all) {
        Commentary kept = commentaries.of(release.id());
        return new Line(
                release.id(),
                dates.name(release.round()),
                Days.inWords(release.released()),
                kept.written() == null || kept.words().isEmpty() ? "" : Days.inWords(kept.written()),
                kept.version() > 0
                        ? ""
                        : before(release, all).map(Commentary::release).orElse(""));
    }

    @GET
    @Path("{release}")
    public TemplateInstance commentary(@PathParam("release") String id) {
        Release release = published(id);
        Commentary kept = commentaries.of(id);
        Optional<Commentary> before =
                kept.version() > 0 ? Optional.empty() : before(release.issued(), releases.issued());
        String words = before.map(Commentary::words)
                .filter(any -> reader.actor().isForum())
                .orElse(kept.words());
        String from = before.map(Commentary::release).orElse("");
        return Templates.commentary(view(release, kept.version(), words, from, ""), List.of());
    }

    /** What the forum wrote of the release this one corrects: where to begin, not what is printed. */
    private Optional<Commentary> before(Issued release, List<Issued> all) {
        return release.before(all)
                .flatMap(earlier -> Optional.of(commentaries.of(earlier.id()))
                        .filter(commentary -> !commentary.words().isEmpty())
                        .or(() -> before(earlier, all)));
    }

    /** Open to nobody too, who gets back what was sent and nothing else: a sign-in may end while somebody writes. */
    @POST
    @Path("{release}")
    @PermitAll
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response save(
            @PathParam("release") String id, @RestForm("words") String typed, @RestForm("version") Integer version) {
        if (reader.actor().isNobody()) {
            return SignedOut.page(
                    "/commentary/" + id, SignedOut.MULTIPART, sent(typed, version), Map.of(WORDS, "Commentary"));
        }
        reader.refuseUnlessForum();
        Release release = published(id);
        String words = TypedText.clean(typed);
        int seen = version == null ? 0 : version;
        View view = view(release, seen, words, "", "");
        if (view.words().isWrong()) {
            return page(422, view, view.words().faults());
        }
        return commentaries
                .keep(id, seen, words)
                .map(other -> page(409, view(release, other.version(), words, "", other.words()), SectionView.CLASH))
                .orElseGet(() -> Response.seeOther(URI.create("/commentary")).build());
    }

    private static MultivaluedMap<String, String> sent(String typed, Integer version) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        sent.add(WORDS, typed);
        sent.add("version", String.valueOf(version == null ? 0 : version));
        return sent;
    }

    private static Response page(int status, View view, List<Fault> faults) {
        return Response.status(status)
                .entity(Templates.commentary(view, faults))
                .build();
    }

    private View view(Release release, int version, String words, String before, String theirs) {
        Field field = Field.typed(
                "words",
                "Commentary",
                "It is printed as you write it, in every report made from these figures. Nobody else can change it.",
                TypedText.fault("Commentary", words),
                words);
        return new View(
                release.id(),
                dates.name(release.round()),
                surveys.area().forum(),
                reader.actor().isForum(),
                version,
                field,
                new PlainText(words).passages(),
                dossiers.forum(release).seenEarlier(),
                before,
                theirs);
    }

    private Release published(String id) {
        return releases.published(id).orElseThrow(NotFoundException::new);
    }
}
