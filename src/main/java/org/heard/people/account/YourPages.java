package org.heard.people.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Where signing in leads: what this role can do, and the way out. */
@Path("/your-pages")
@RolesAllowed({Roles.FORUM, Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class YourPages {
    private final SecurityIdentity identity;

    YourPages(SecurityIdentity identity) {
        this.identity = identity;
    }

    @CheckedTemplate(basePath = "people/account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance yourPages(String name, boolean officer, boolean administrator, boolean changed);
    }

    /** @param changed present after a new password */
    @GET
    public TemplateInstance yourPages(@QueryParam("changed") String changed) {
        boolean administrator = identity.hasRole(Role.ADMINISTRATOR.word());
        boolean officer = administrator || identity.hasRole(Role.OFFICER.word());
        return Templates.yourPages(identity.getPrincipal().getName(), officer, administrator, changed != null);
    }
}
