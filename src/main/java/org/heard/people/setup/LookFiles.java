package org.heard.people.setup;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.heard.ground.files.StillPicture;

/** The council's logo and the style sheet with its colour, at addresses that change with them, for everybody. */
@Path("/look")
@PermitAll
class LookFiles {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** A drawing opened by itself is a page: it may show what stands in it, and do nothing. */
    private static final String NOTHING =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

    private final AreaLooks looks;

    LookFiles(AreaLooks looks) {
        this.looks = looks;
    }

    @GET
    @Path("{digest}/logo")
    public Response logo(@PathParam("digest") String digest) {
        StillPicture logo = looks.logo(digest).orElseThrow(NotFoundException::new);
        return Response.ok(logo.bytes(), logo.type())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header("Content-Security-Policy", NOTHING)
                .build();
    }

    /** @param colour six digits, without the sign in front of them */
    @GET
    @Path("{colour}/colour.css")
    public Response colour(@PathParam("colour") String colour) {
        Contrast known = Contrast.of(colour).filter(Contrast::isEnough).orElseThrow(NotFoundException::new);
        return Response.ok(
                        ".heard-header { background: %1$s; border-color: %1$s; }\n".formatted(known.colour()),
                        "text/css;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .build();
    }
}
