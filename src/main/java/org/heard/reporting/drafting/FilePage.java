package org.heard.reporting.drafting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.heard.ground.language.TypedNumber;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.reporting.report.FileType;

/**
 * A report taken away as a file. What takes longer than a moment is waited for on a page of its own;
 * nothing of that is held in this process, so another instance may answer the next look.
 */
@Path("/reports/{id}/files/{ending}")
@RolesAllowed(Roles.READER)
public class FilePage {
    /** Seconds after which a second look is worth while; the page never reloads by itself (WCAG 2.2.1, F41). */
    private static final int AGAIN = 3;

    /** So often one press waits on, each time as long as {@link FileMaking#wanted}, {@code heard.reports.wait}: two minutes of 15 seconds each, which no file takes. */
    private static final int WAITS = 8;

    /** How often this press has waited. */
    private static final String WAITED = "waited";

    private final BoardReports papers;
    private final OpenReports dossiers;
    private final FileMaking making;
    private final PaperFiles files;
    private final SignedIn officer;

    FilePage(BoardReports papers, OpenReports dossiers, FileMaking making, PaperFiles files, SignedIn officer) {
        this.papers = papers;
        this.dossiers = dossiers;
        this.making = making;
        this.files = files;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "reporting/drafting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance making(long id, String title, FileType type, Making making);
    }

    enum Making {
        UNDER_WAY,
        HERE,
        FAILED;

        public boolean isUnderWay() {
            return this == UNDER_WAY;
        }

        public boolean isHere() {
            return this == HERE;
        }

        public boolean hasFailed() {
            return this == FAILED;
        }
    }

    /** One press takes it away: until it is here the browser is sent round, without any script, and shows the page it was on. */
    @GET
    public Response file(
            @PathParam("id") long id, @PathParam("ending") String ending, @QueryParam(WAITED) String waited) {
        BoardReport paper = readable(id);
        FileType type = type(ending);
        Optional<PaperFile> file = making.wanted(paper, type);
        return file.map(made -> Response.ok(made.content(), type.mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + name(paper) + "." + type.ending() + "\"")
                        .header("ETag", '"' + made.digest() + '"')
                        .build())
                .orElseGet(() -> Response.seeOther(URI.create("/reports/" + id + "/files/" + ending
                                + next(paper, type, TypedNumber.whole(waited).orElse(0) + 1)))
                        .build());
    }

    private String next(BoardReport paper, FileType type, int waited) {
        boolean worthWaiting = waited < WAITS
                && making.here(paper, type).filter(PaperFile::isUnderWay).isPresent();
        return worthWaiting ? "?" + WAITED + "=" + waited : "/progress";
    }

    @GET
    @Path("progress")
    @Produces(MediaType.TEXT_HTML)
    public Response progress(@PathParam("id") long id, @PathParam("ending") String ending) {
        BoardReport paper = readable(id);
        FileType type = type(ending);
        making.ask(paper, type); // in case anyone who began it has died
        Making stage = making.here(paper, type).map(FilePage::stage).orElse(Making.UNDER_WAY);
        Response.ResponseBuilder page =
                Response.ok(Templates.making(id, dossiers.open(paper).title(), type, stage));
        return stage == Making.UNDER_WAY
                ? page.header(HttpHeaders.RETRY_AFTER, AGAIN).build()
                : page.build();
    }

    private static Making stage(PaperFile file) {
        if (file.isHere()) {
            return Making.HERE;
        }
        return file.hasFailed() ? Making.FAILED : Making.UNDER_WAY;
    }

    @POST
    @Path("again")
    public Response again(@PathParam("id") long id, @PathParam("ending") String ending) {
        BoardReport paper = readable(id);
        files.forgetFailed(paper, type(ending));
        return Response.seeOther(URI.create("/reports/" + id + "/files/" + ending))
                .build();
    }

    private String name(BoardReport paper) {
        String name = dossiers.open(paper).board().masthead().fileName() + "-version-" + paper.edition();
        return paper.isIssued() ? name : name + "-draft";
    }

    private BoardReport readable(long id) {
        BoardReport paper = papers.called(id);
        if (!officer.actor().isOfficer() && !paper.isIssued()) {
            throw new NotFoundException();
        }
        return paper;
    }

    private static FileType type(String ending) {
        return Arrays.stream(FileType.values())
                .filter(type -> type.ending().equals(ending))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
