package org.heard.collection.importing;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import org.heard.ground.crypto.Token;

/** Holds, in the browser of the officer who pressed, what opens the file of a large round: should the server die, it is there. */
@Singleton
class WorkCookie {
    static final String NAME = "heard-import";
    private static final int SECONDS = 60 * 60;

    private final UriInfo address;

    WorkCookie(UriInfo address) {
        this.address = address;
    }

    NewCookie holding(Token token) {
        return new NewCookie.Builder(NAME)
                .value(token.cookie())
                .path("/rounds/import")
                .maxAge(SECONDS)
                .httpOnly(true)
                .secure(address.getRequestUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
