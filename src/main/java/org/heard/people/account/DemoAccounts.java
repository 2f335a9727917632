package org.heard.people.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Three accounts to look around with; they go with the demonstration. */
@ApplicationScoped
class DemoAccounts {
    /** @param password for everybody to see */
    record Shown(String name, Role role, String password) {}

    private static final List<Shown> SHOWN = List.of(
            new Shown("forum", Role.FORUM, "forum-looks-round"),
            new Shown("officer", Role.OFFICER, "officer-looks-round"),
            new Shown("administrator", Role.ADMINISTRATOR, "administrator-looks-round"));

    private final Accounts accounts;
    private final boolean demo;
    private final boolean serving;

    DemoAccounts(
            Accounts accounts,
            @ConfigProperty(name = "heard.demo") boolean demo,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.accounts = accounts;
        this.demo = demo;
        this.serving = serving;
    }

    List<Shown> shown() {
        return demo ? SHOWN : List.of();
    }

    @Transactional
    void atStart(@Observes StartupEvent start) {
        if (demo) {
            SHOWN.stream()
                    .filter(shown -> accounts.findById(shown.name()) == null)
                    .forEach(shown -> accounts.persist(Account.shown(shown.name(), shown.role(), shown.password())));
        } else if (serving) {
            // Not on a command beside a running demonstration, which would lose them.
            accounts.delete("demo");
        }
    }
}
