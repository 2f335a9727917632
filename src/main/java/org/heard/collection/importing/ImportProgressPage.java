package org.heard.collection.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.heard.ground.crypto.Token;
import org.heard.ground.uploads.KeptUploads;
import org.heard.people.account.Roles;

/** How far a large round on its way in is, on whichever instance one looks. */
@Path("/rounds/import/progress/{upload}")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class ImportProgressPage {
    /** Seconds after which a second look is worth while; the page never reloads by itself (WCAG 2.2.1, F41). */
    private static final int AGAIN = 5;

    private final ImportWorks works;
    private final KeptUploads kept;

    ImportProgressPage(ImportWorks works, KeptUploads kept) {
        this.works = works;
        this.kept = kept;
    }

    @CheckedTemplate(basePath = "collection/importing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance progress(ImportWork it, String kept);
    }

    @GET
    public Response look(@PathParam("upload") UUID upload, @CookieParam(WorkCookie.NAME) String cookie) {
        ImportWork work = works.of(upload).orElseThrow(NotFoundException::new);
        String opens = Token.of(cookie)
                .filter(token -> kept.mark(token).equals(upload))
                .map(Token::cookie)
                .orElse("");
        Response.ResponseBuilder page = Response.ok(Templates.progress(work, opens));
        return work.isUnderWay() ? page.header(HttpHeaders.RETRY_AFTER, AGAIN).build() : page.build();
    }
}
