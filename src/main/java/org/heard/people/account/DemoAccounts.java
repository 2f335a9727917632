package org.heard.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.heard.people.area.Area;

/** Five accounts to look around with; they go with the demonstration. */
@ApplicationScoped
public class DemoAccounts {
    /** @param password for everybody to see */
    record Shown(String name, Role role, String password) {}

    private static final List<Shown> SHOWN = List.of(
            new Shown("forum", Role.FORUM, "forum-looks-round"),
            new Shown("chair", Role.CHAIR, "chair-looks-round"),
            new Shown("partner", Role.PARTNER, "partner-looks-round"),
            new Shown("officer", Role.OFFICER, "officer-looks-round"),
            new Shown("administrator", Role.ADMINISTRATOR, "administrator-looks-round"));

    private final Accounts accounts;
    private final boolean demo;

    public DemoAccounts(Accounts accounts, Area area) {
        this.accounts = accounts;
        this.demo = area.demo();
    }

    List<Shown> shown() {
        return demo ? SHOWN : List.of();
    }

    @Transactional
    public void bringIn() {
        SHOWN.stream()
                .filter(shown -> accounts.findById(shown.name()) == null)
                .forEach(shown -> accounts.persist(Account.shown(shown.name(), shown.role(), shown.password())));
    }

    /** The seats of the invented board that they act for. */
    public void seat() {
        accounts.sit("chair", "chair-council", null);
        accounts.sit("partner", "health-commissioner", null);
        accounts.sit("forum", "forum-chair", null);
    }

    /** What a demonstration left behind in this database. */
    @Transactional
    public void takeAway() {
        accounts.delete("demo");
    }
}
