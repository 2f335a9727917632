package org.heard.people.account;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.ErrorPages;

/** Knows who asks by the token in their cookie; sends anyone who must sign in first to the page for it. */
@ApplicationScoped
class SessionCookie implements HttpAuthenticationMechanism {
    static final String NAME = "heard-session";

    private static final Map<String, String> REFUSALS = Map.of(
            Roles.PAST,
            "Your last day as an adviser is past, so you cannot read the board’s pages.",
            Roles.UNDATED,
            "You cannot read the board’s pages yet: an administrator first has to write down your last day as an"
                    + " adviser.");

    private final Sessions sessions;
    private final BlockingSecurityExecutor aside;

    SessionCookie(Sessions sessions, BlockingSecurityExecutor aside) {
        this.sessions = sessions;
        this.aside = aside;
    }

    /** Somebody whose session is over is nobody: pages for everyone stay open to them. */
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager any) {
        Cookie cookie = call.request().getCookie(NAME);
        Optional<Token> token = Token.of(cookie == null ? null : cookie.getValue());
        return token.isEmpty()
                ? Uni.createFrom().nullItem()
                : aside.executeBlocking(() -> sessions.holder(token.get())
                        .map(actor -> identity(actor, call))
                        .orElse(null));
    }

    private static SecurityIdentity identity(Actor actor, RoutingContext call) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(actor.account()))
                .addRole(actor.role());
        String refused = REFUSALS.get(actor.role());
        if (refused != null) {
            call.put(ErrorPages.REFUSED_BECAUSE, refused);
            return identity.build();
        }
        return identity.addRole(Roles.READER).build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        call.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        WayBack.from(call.request())
                .ifPresent(way -> call.response().headers().add(HttpHeaders.SET_COOKIE, way.cookie()));
        return Uni.createFrom().item(new ChallengeData(302, HttpHeaders.LOCATION, SignInPage.ADDRESS));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext call) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, NAME));
    }

    /** @param secure the browser came over TLS */
    static NewCookie with(Token token, boolean secure) {
        return cookie(token.cookie(), secure).build();
    }

    static NewCookie none(boolean secure) {
        return cookie("", secure).maxAge(0).build();
    }

    /** Gone with the browser; no script and no other site can use it. */
    private static NewCookie.Builder cookie(String value, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
