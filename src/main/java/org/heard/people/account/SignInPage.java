package org.heard.people.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.ground.web.Limits;
import org.jboss.logging.Logger;

/** Signing in and out. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SignInPage {
    static final String ADDRESS = "/sign-in";

    /** The same words for a wrong name, a wrong password and a closed account: no clue which it was. */
    static final String AGAIN = "Your name or password is not right. Try again. After " + FailedSignIns.ALLOWED
            + " wrong tries, wait " + FailedSignIns.WINDOW.toMinutes() + " minutes first.";

    private static final Logger LOG = Logger.getLogger("org.heard.accounts");

    private final DemoAccounts demo;
    private final PasswordCheck passwords;
    private final Sessions sessions;
    private final OfficersNetwork network;
    private final Limits limits;
    private final RoutingContext call;

    SignInPage(
            DemoAccounts demo,
            PasswordCheck passwords,
            Sessions sessions,
            OfficersNetwork network,
            Limits limits,
            RoutingContext call) {
        this.demo = demo;
        this.passwords = passwords;
        this.sessions = sessions;
        this.network = network;
        this.limits = limits;
        this.call = call;
    }

    @CheckedTemplate(basePath = "people/account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance signIn(
                Field name, Field password, List<Fault> faults, List<DemoAccounts.Shown> demo);
    }

    /** @param again present after a wrong password */
    @GET
    @Path("sign-in")
    public TemplateInstance signIn(@QueryParam("again") String again) {
        Field name = Field.typed("name", "Name", "", again == null ? "" : AGAIN, "");
        Field password = Field.typed("password", "Password", "", "", "");
        return Templates.signIn(name, password, name.faults(), demo.shown());
    }

    /** @param way where they were going, or null */
    @POST
    @Path("sign-in")
    public Response enter(
            @FormParam("name") String name,
            @FormParam("password") String password,
            @CookieParam(WayBack.COOKIE) String way) {
        if (name == null || password == null) {
            throw new BadRequestException();
        }
        limits.count(Limits.Kind.SIGN_INS);
        Optional<Account> account = passwords.check(name, password, network.ofCaller());
        if (account.isEmpty()) {
            return goTo(ADDRESS + "?again=1").build();
        }
        LOG.info("Signed in: " + account.get().name() + ".");
        String back = WayBack.to(way).map(WayBack::address).orElse("/your-pages");
        return goTo(back)
                .cookie(SessionCookie.with(sessions.begin(account.get().name()), isSecure()), WayBack.none(isSecure()))
                .build();
    }

    /** Ends it at once and everywhere: a copy of the cookie opens nothing any more. */
    @POST
    @Path("sign-out")
    public Response signOut(@CookieParam(SessionCookie.NAME) String cookie) {
        Token.of(cookie).ifPresent(sessions::end);
        return Response.seeOther(URI.create("/"))
                .cookie(SessionCookie.none(isSecure()))
                .build();
    }

    private static Response.ResponseBuilder goTo(String address) {
        return Response.status(Response.Status.FOUND).location(URI.create(address));
    }

    private boolean isSecure() {
        return call.request().isSSL();
    }
}
