package org.heard.collection.round;

import io.quarkus.security.identity.SecurityIdentity;

/** Whoever is signed in, as the log of a round names them. */
public final class Officer {
    private Officer() {}

    public static String role(SecurityIdentity identity) {
        return identity.hasRole("administrator") ? "administrator" : "officer";
    }
}
