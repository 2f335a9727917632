package org.heard.desk;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;

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

    boolean isForum() {
        return identity.hasRole("forum");
    }

    /** What is written down, never a name. */
    String role() {
        return identity.hasRole("administrator") ? "administrator" : "officer";
    }
}
