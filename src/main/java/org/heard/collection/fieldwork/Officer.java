package org.heard.collection.fieldwork;

import io.quarkus.security.identity.SecurityIdentity;

/** Whoever is signed in, as the log of a round names them. */
final class Officer {
    private Officer() {}

    static String role(SecurityIdentity identity) {
        return identity.hasRole("administrator") ? "administrator" : "officer";
    }
}
