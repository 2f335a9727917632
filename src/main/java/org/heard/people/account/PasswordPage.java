package org.heard.people.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.ground.web.Limits;
import org.jboss.logging.Logger;

/** Where everybody who signs in chooses their own password. */
@Path("/your-pages/password")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class PasswordPage {
    private static final Logger LOG = Logger.getLogger("org.heard.accounts");
    private static final String NOW = "password";
    private static final String NEW = "new-password";

    private final Accounts accounts;
    private final PasswordCheck passwords;
    private final Sessions sessions;
    private final OfficersNetwork network;
    private final SignedIn who;
    private final Limits limits;
    private final RoutingContext call;

    PasswordPage(
            Accounts accounts,
            PasswordCheck passwords,
            Sessions sessions,
            OfficersNetwork network,
            SignedIn who,
            Limits limits,
            RoutingContext call) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.network = network;
        this.who = who;
        this.limits = limits;
        this.call = call;
    }

    @CheckedTemplate(basePath = "people/account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance password(Field now, Field chosen, List<Fault> faults);
    }

    @GET
    public TemplateInstance password() {
        return page("", "");
    }

    /** Ends every other session of this account, should somebody else have learnt the old password. */
    @POST
    public Response change(@FormParam(NOW) String now, @FormParam(NEW) String chosen) {
        limits.count(Limits.Kind.SIGN_INS);
        String name = who.actor().account();
        if (passwords.check(name, now == null ? "" : now, network.ofCaller()).isEmpty()) {
            return refused(page(
                    "This is not your password now. After " + FailedSignIns.ALLOWED + " wrong tries, wait "
                            + FailedSignIns.WINDOW.toMinutes() + " minutes first.",
                    ""));
        }
        try {
            accounts.changePassword(name, chosen, NEW);
        } catch (AccountRefused refused) {
            return refused(page("", refused.getMessage()));
        }
        LOG.info("Account " + name + ": new password, chosen by " + name + ".");
        return Response.seeOther(URI.create("/your-pages?changed=1"))
                .cookie(SessionCookie.with(sessions.begin(name), call.request().isSSL()))
                .build();
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private static TemplateInstance page(String wrongNow, String wrongNew) {
        Field now = Field.typed(NOW, "Your password now", "", wrongNow, "");
        Field chosen = Field.typed(
                NEW,
                "New password",
                "At least " + PasswordRules.SHORTEST + " characters, such as four words",
                wrongNew,
                "");
        List<Fault> faults = new ArrayList<>(now.faults());
        faults.addAll(chosen.faults());
        return Templates.password(now, chosen, faults);
    }
}
