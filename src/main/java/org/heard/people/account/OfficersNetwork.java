package org.heard.people.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.heard.ground.crypto.Secrets;
import org.heard.ground.web.Networks;

/** From where somebody signs in, as a hash under the secret: the same on every instance, and nobody's address. */
@Singleton
class OfficersNetwork {
    private final Secrets secrets;
    private final Networks networks;
    private final RoutingContext call;

    OfficersNetwork(Secrets secrets, Networks networks, RoutingContext call) {
        this.secrets = secrets;
        this.networks = networks;
        this.call = call;
    }

    byte[] ofCaller() {
        return secrets.mark("network of a sign-in", networks.bytes(call.request()));
    }
}
