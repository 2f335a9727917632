package org.heard.reporting.drafting;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ForbiddenException;

/** Who is at the desk now, as a role. */
@Singleton
class Officer {
    private final SecurityIdentity identity;

    Officer(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Officers write; the forum reads what is issued, and writes its own commentary. */
    boolean mayWrite() {
        return identity.hasRole("officer") || identity.hasRole("administrator");
    }

    /** Not signed in, or no longer. */
    boolean isNobody() {
        return identity.isAnonymous();
    }

    boolean isForum() {
        return identity.hasRole("forum");
    }

    void refuseUnlessWriting() {
        if (!mayWrite()) {
            throw new ForbiddenException();
        }
    }

    void refuseUnlessForum() {
        if (!isForum()) {
            throw new ForbiddenException();
        }
    }

    /** What is written down, never a name. */
    String role() {
        return identity.hasRole("administrator") ? "administrator" : "officer";
    }
}
