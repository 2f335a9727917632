package org.heard.people.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;

/** Signing in (Quarkus takes the POST to {@code /sign-in} itself) and out. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SignInPage {
    /** The same words for a wrong name, a wrong password and a closed account: no clue which it was. */
    static final String AGAIN = "Your name or password is not right. Try again. After " + FailedSignIns.ALLOWED
            + " wrong tries, wait " + FailedSignIns.WINDOW.toMinutes() + " minutes first.";

    private final DemoAccounts demo;
    private final SecurityIdentity identity;

    SignInPage(DemoAccounts demo, SecurityIdentity identity) {
        this.demo = demo;
        this.identity = identity;
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

    @POST
    @Path("sign-out")
    public Response signOut() {
        if (!identity.isAnonymous()) {
            FormAuthenticationMechanism.logout(identity);
        }
        return Response.seeOther(URI.create("/")).build();
    }
}
