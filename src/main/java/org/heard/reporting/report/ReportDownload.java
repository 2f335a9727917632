package org.heard.reporting.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.heard.people.account.Roles;
import org.heard.publication.release.Release;
import org.heard.publication.release.Releases;
import org.heard.publication.release.WithdrawnRelease;

/** A report of a published release, to take away or, as a web page, to read where one is. */
@Path("/releases/{release}/report.{ending: docx|pdf|pptx|html|annex\\.docx|annex\\.pdf}")
@RolesAllowed(Roles.READER)
public class ReportDownload {
    private final Releases releases;
    private final BoardPapers papers;

    ReportDownload(Releases releases, BoardPapers papers) {
        this.releases = releases;
        this.papers = papers;
    }

    /** All is drawn before the first byte leaves: a fault gives an error page, never half a file. */
    @GET
    public Response file(
            @PathParam("release") String id,
            @PathParam("ending") String ending,
            @QueryParam("kind") @DefaultValue("board") String word) {
        Release release = releases.published(id).orElseThrow(NotFoundException::new);
        WithdrawnRelease.refuse(release);
        FileType type = FileType.ending(ending).orElseThrow(NotFoundException::new);
        ReportKind kind = ReportKind.called(word).orElseThrow(NotFoundException::new);
        BoardPaper paper = papers.of(release, Writing.nothing(kind));
        return type.answer(paper).build();
    }
}
