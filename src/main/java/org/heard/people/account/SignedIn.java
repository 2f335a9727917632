package org.heard.people.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ForbiddenException;

/** Who is signed in for the request that asks. */
@Singleton
public class SignedIn {
    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Actor actor() {
        return Actor.of(identity);
    }

    public void refuseUnlessOfficer() {
        if (!actor().isOfficer()) {
            throw new ForbiddenException();
        }
    }

    public void refuseUnlessChair() {
        if (!actor().isChair()) {
            throw new ForbiddenException();
        }
    }

    public void refuseUnlessForum() {
        if (!actor().isForum()) {
            throw new ForbiddenException();
        }
    }
}
