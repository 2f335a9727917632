package org.heard.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.heard.release.Release;
import org.heard.release.Releases;

/** The board report of a published release, to take away. */
@Path("/releases/{release}/report.docx")
@RolesAllowed({"officer", "administrator", "forum"})
public class ReportDownload {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Releases releases;
    private final BoardPapers papers;

    ReportDownload(Releases releases, BoardPapers papers) {
        this.releases = releases;
        this.papers = papers;
    }

    /** All is drawn before the first byte leaves: a fault gives an error page, never half a file. */
    @GET
    public Response word(@PathParam("release") String id) {
        Release release = releases.published(id).orElseThrow(NotFoundException::new);
        Report report = BoardReport.of(papers.of(release));
        StreamingOutput file = out -> WordReport.write(report, out);
        return Response.ok(file, WORD)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + report.masthead().fileName() + ".docx\"")
                .build();
    }
}
