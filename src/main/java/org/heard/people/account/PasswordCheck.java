package org.heard.people.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Asked before Quarkus's own check, which knows no limit to guessing; on the next pages Quarkus's looks the name up. */
@ApplicationScoped
public class PasswordCheck implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    /** A name without an account takes as long to refuse as one with. */
    private final Account nobody = Account.shown("nobody", Role.FORUM, "nobody");

    private final Accounts accounts;
    private final FailedSignIns failures;

    PasswordCheck(Accounts accounts, FailedSignIns failures) {
        this.accounts = accounts;
        this.failures = failures;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        return SYSTEM_FIRST + 100; // what says nothing has SYSTEM_FIRST + 1
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        String given = new String(request.getPassword().getPassword());
        return context.runBlocking(() -> check(request.getUsername(), given));
    }

    @ActivateRequestContext
    SecurityIdentity check(String name, String given) {
        if (!failures.mayTry(name)) {
            throw new AuthenticationFailedException();
        }
        Account account = accounts.findByIdOptional(name).orElse(nobody);
        if (!account.opensWith(given) || account == nobody) {
            throw new AuthenticationFailedException();
        }
        failures.forget(name);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRole(account.role())
                .build();
    }
}
