package org.heard.reporting.drafting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.ground.language.Days;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.ground.web.Listing;
import org.heard.ground.web.TypedText;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.publication.release.Release;
import org.heard.publication.release.Releases;
import org.heard.publication.release.RoundDates;
import org.heard.reporting.report.BoardPaper;
import org.heard.reporting.report.ReportKind;

/** Every report with where it stands, and the form that begins one. The forum sees those that are issued. */
@Path("/reports")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class ReportsPage {
    private static final int LONGEST_TITLE = 150;

    private final BoardReports papers;
    private final OpenReports dossiers;
    private final Desk desk;
    private final Releases releases;
    private final RoundDates dates;
    private final SignedIn officer;
    private final UriInfo address;

    ReportsPage(
            BoardReports papers,
            OpenReports dossiers,
            Desk desk,
            Releases releases,
            RoundDates dates,
            SignedIn officer,
            UriInfo address) {
        this.address = address;
        this.papers = papers;
        this.dossiers = dossiers;
        this.desk = desk;
        this.releases = releases;
        this.dates = dates;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "reporting/drafting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance reports(Listing<Line> reports, Form form, List<Fault> faults);
    }

    /** One report in the list. */
    record Line(
            long id,
            String title,
            String kind,
            int edition,
            String release,
            boolean withdrawn,
            State state,
            String day) {}

    /**
     * @param mayWrite whether the form is shown at all; without a release there is nothing to begin from
     * @param mayComment read or write what the forum says of the figures
     */
    record Form(boolean mayWrite, boolean mayComment, Field kind, Field release, Field title) {}

    @GET
    public TemplateInstance reports() {
        return page(form("", "", ""));
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
    public Response begin(
            @FormParam("kind") String kind, @FormParam("release") String release, @FormParam("title") String title) {
        Form form = form(kind, release, title(title));
        if (!faults(form).isEmpty()) {
            return Response.status(422).entity(page(form)).build();
        }
        BoardReport paper = desk.begin(kind(kind).orElseThrow(), form.title().value(), release, officer.actor());
        return Response.seeOther(URI.create("/reports/" + paper.id())).build();
    }

    /** On one line. */
    static String title(String typed) {
        return TypedText.clean(typed).replace('\n', ' ');
    }

    /** What is wrong with a title; empty for nothing. */
    static String faultOf(String title) {
        return title.length() <= LONGEST_TITLE
                ? TypedText.unprintable("Title", title)
                : "Title must have " + LONGEST_TITLE + " characters or fewer";
    }

    private TemplateInstance page(Form form) {
        List<BoardReports.Head> all = officer.actor().isOfficer() ? papers.heads() : papers.issuedHeads();
        Listing<Line> reports = Listing.of("reports", all, this::words, address.getQueryParameters())
                .map(head -> line(papers.called(head.id())));
        return Templates.reports(reports, form, faults(form));
    }

    private String words(BoardReports.Head head) {
        String round = dates.name(releases.findById(head.release()).round());
        return String.join(" ", head.title(), head.kind().inWords(), round, head.release());
    }

    private Line line(BoardReport paper) {
        BoardPaper board = dossiers.board(paper);
        return new Line(
                paper.id(),
                board.masthead().title(),
                paper.kind().inWords(),
                paper.edition(),
                paper.release(),
                releases.findById(paper.release()).withdrawal().isPresent(),
                State.of(paper, Outline.of(board), papers.after(paper)),
                paper.isIssued()
                        ? "Issued on " + Days.inWords(paper.issued())
                        : "Begun on " + Days.inWords(paper.started()));
    }

    private Form form(String kind, String release, String title) {
        boolean first = kind != null && kind.isEmpty() && release != null && release.isEmpty();
        return new Form(
                officer.actor().isOfficer(),
                officer.actor().isOfficer() || officer.actor().isForum(),
                new Field(
                        "kind",
                        "For whom is the report?",
                        "",
                        first || kind(kind).isPresent() ? "" : "Choose for whom the report is",
                        "",
                        Arrays.stream(ReportKind.values())
                                .map(k -> new Choice(
                                        "kind-" + k.word(),
                                        k.word(),
                                        k.inWords(),
                                        k.word().equals(kind)))
                                .toList()),
                new Field(
                        "release",
                        "Which figures is it made from?",
                        "",
                        first
                                        || releases.published(release == null ? "" : release)
                                                .filter(one -> one.withdrawal().isEmpty())
                                                .isPresent()
                                ? ""
                                : "Choose which figures the report is made from",
                        "",
                        latest().map(r -> new Choice("release-" + r.id(), r.id(), inWords(r), r.id().equals(release)))
                                .toList()),
                Field.typed(
                        "title",
                        "Title",
                        "Leave it empty for the usual one, such as “SEND survey report: March 2021”.",
                        faultOf(title),
                        title));
    }

    /** A release that was withdrawn, or followed by another of its round, begins no new report. */
    private Stream<Release> latest() {
        List<Release> all = releases.published();
        return all.stream()
                .filter(release -> release.withdrawal().isEmpty())
                .filter(release -> all.stream().noneMatch(release::isFollowedBy));
    }

    private String inWords(Release release) {
        return dates.name(release.round()) + ": release " + release.id() + " of " + Days.inWords(release.released());
    }

    private static Optional<ReportKind> kind(String word) {
        return Arrays.stream(ReportKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }

    private static List<Fault> faults(Form form) {
        return Stream.of(form.kind(), form.release(), form.title())
                .flatMap(field -> field.faults().stream())
                .toList();
    }
}
