package org.heard.people.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.ground.web.Listing;
import org.jboss.logging.Logger;

/** Where an administrator says who may sign in. */
@Path("/accounts")
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
public class AccountsPage {
    private static final Logger LOG = Logger.getLogger("org.heard.accounts");

    private final Accounts accounts;
    private final SignedIn who;
    private final UriInfo address;

    AccountsPage(Accounts accounts, SignedIn who, UriInfo address) {
        this.address = address;
        this.accounts = accounts;
        this.who = who;
    }

    @CheckedTemplate(basePath = "people/account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance accounts(Listing<Account> accounts, Form form);

        static native TemplateInstance remove(String account, boolean own);
    }

    /** The form for a new account, as it stands. */
    record Form(Field name, Field password, Field role, List<Fault> faults) {

        /** @param refused why it was not taken; null for nothing */
        static Form of(String name, String role, AccountRefused refused) {
            List<Choice> roles = Arrays.stream(Role.values())
                    .map(r -> new Choice(
                            "role-" + r.word(), r.word(), r.does(), r.word().equals(role)))
                    .toList();
            return new Form(
                    Field.typed("name", "Name", "Small letters, such as jo.smith", wrong(refused, "name"), typed(name)),
                    Field.typed("password", "Password", "At least 12 characters", wrong(refused, "password"), ""),
                    new Field("role", "What may they do?", "", wrong(refused, "role-forum"), "", roles),
                    refused == null ? List.of() : List.of(refused.fault()));
        }

        private static String wrong(AccountRefused refused, String control) {
            return refused == null ? "" : refused.about(control);
        }

        private static String typed(String name) {
            return name == null ? "" : name;
        }
    }

    @GET
    public TemplateInstance accounts() {
        return page("", "", null);
    }

    @POST
    @Path("add")
    public Response add(
            @FormParam("name") String name, @FormParam("role") String role, @FormParam("password") String password) {
        return done(
                () -> accounts.add(name, role, password),
                name,
                "added as " + role,
                refused -> page(name, role, refused));
    }

    @POST
    @Path("password")
    public Response changePassword(@FormParam("account") String name, @FormParam("new-password") String password) {
        return done(
                () -> accounts.changePassword(name, password), name, "new password", refused -> page("", "", refused));
    }

    /** Asks once more. */
    @GET
    @Path("remove")
    public TemplateInstance mayRemove(@QueryParam("account") String name) {
        boolean isThere = accounts.all().stream().anyMatch(one -> one.name().equals(name));
        if (!isThere) {
            throw new NotFoundException();
        }
        return Templates.remove(name, name.equals(who.actor().account()));
    }

    @POST
    @Path("remove")
    public Response remove(@FormParam("account") String name) {
        return done(() -> accounts.remove(name), name, "removed", refused -> page("", "", refused));
    }

    /** Should a computer be lost, or somebody have left without signing out. */
    @POST
    @Path("sign-out")
    public Response signOut(@FormParam("account") String name) {
        return done(() -> accounts.signOut(name), name, "signed out everywhere", refused -> page("", "", refused));
    }

    /** @param again the page that says why it was refused */
    private Response done(Runnable step, String name, String what, Function<AccountRefused, TemplateInstance> again) {
        try {
            step.run();
            LOG.info("Account " + name + ": " + what + ", by " + who.actor().account() + ".");
            return Response.seeOther(URI.create("/accounts")).build();
        } catch (AccountRefused refused) {
            return Response.status(422).entity(again.apply(refused)).build();
        }
    }

    private TemplateInstance page(String name, String role, AccountRefused refused) {
        Listing<Account> all = Listing.of(
                "accounts",
                accounts.all(),
                account -> account.name() + " " + account.role(),
                address.getQueryParameters());
        return Templates.accounts(all, Form.of(name, role, refused));
    }
}
