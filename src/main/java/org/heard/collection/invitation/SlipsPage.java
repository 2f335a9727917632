package org.heard.collection.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLookup;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.FileName;
import org.heard.people.account.Roles;

/**
 * Where an officer waits for a large file of codes. What opens it is in a cookie and not in the address, which logs
 * keep; nothing is held in this process, so another instance may answer the next look.
 */
@Path("/rounds/{round}/invitations/file")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class SlipsPage {
    static final String COOKIE = "codes";

    /** Seconds after which a second look is worth while; the page never reloads by itself (WCAG 2.2.1, F41). */
    private static final int AGAIN = 2;

    private static final int KEPT_SECONDS = 15 * 60;

    private final RoundLookup asked;
    private final CodeFiles files;
    private final UriInfo address;

    SlipsPage(RoundLookup asked, CodeFiles files, UriInfo address) {
        this.asked = asked;
        this.files = files;
        this.address = address;
    }

    record Shown(Round round, CodeFiles.Stage stage) {
        public boolean isUnderWay() {
            return stage == CodeFiles.Stage.UNDER_WAY;
        }

        public boolean isHere() {
            return stage == CodeFiles.Stage.HERE;
        }

        public boolean hasFailed() {
            return stage == CodeFiles.Stage.FAILED;
        }
    }

    @CheckedTemplate(basePath = "collection/invitation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance slips(Shown page);
    }

    /** Sends anyone who asked to this page, with what opens the file. */
    static Response waitFor(Round round, Token token, UriInfo address) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path(round) + "/file")
                .cookie(cookie(round, token.cookie(), address)
                        .maxAge(KEPT_SECONDS)
                        .build())
                .build();
    }

    static Response file(Round round, byte[] zip) {
        return Response.ok(zip, "application/zip")
                .header(FileName.HEADER, FileName.attachment(round.key() + "-invitations.zip"))
                .build();
    }

    @GET
    public Response look(@PathParam("round") String key, @CookieParam(COOKIE) String cookie) {
        Round round = asked.round(key);
        CodeFiles.Stage stage =
                Token.of(cookie).map(token -> files.stage(token, round)).orElse(CodeFiles.Stage.NONE);
        Response.ResponseBuilder page = Response.ok(Templates.slips(new Shown(round, stage)));
        return stage == CodeFiles.Stage.UNDER_WAY
                ? page.header(HttpHeaders.RETRY_AFTER, AGAIN).build()
                : page.build();
    }

    /** Hands it out once; anyone who asks again is told so. */
    @POST
    public Response take(@PathParam("round") String key, @CookieParam(COOKIE) String cookie) {
        Round round = asked.round(key);
        return Token.of(cookie)
                .flatMap(token -> files.take(token, round))
                .map(zip -> Response.fromResponse(file(round, zip))
                        .cookie(cookie(round, "", address).maxAge(0).build())
                        .build())
                .orElseGet(() -> Response.status(Response.Status.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, path(round) + "/file")
                        .build());
    }

    private static String path(Round round) {
        return "/rounds/" + round.key() + "/invitations";
    }

    private static NewCookie.Builder cookie(Round round, String value, UriInfo address) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path(path(round))
                .httpOnly(true)
                .secure(address.getRequestUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
