package org.heard.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.heard.people.area.Area;

/** Five accounts to look around with; they go with the demonstration. */
@ApplicationScoped
public class DemoAccounts {
    /**
     * @param password for everybody to see
     * @param seat of the invented board that acts when they do; empty for none
     */
    record Shown(String name, Role role, String password, String seat) {}

    private static final List<Shown> SHOWN = List.of(
            new Shown("forum", Role.FORUM, "forum-looks-round", "forum-chair"),
            new Shown("chair", Role.CHAIR, "chair-looks-round", "chair-council"),
            new Shown("partner", Role.PARTNER, "partner-looks-round", "health-commissioner"),
            new Shown("officer", Role.OFFICER, "officer-looks-round", ""),
            new Shown("administrator", Role.ADMINISTRATOR, "administrator-looks-round", ""));

    private final Accounts accounts;
    private final boolean demo;

    public DemoAccounts(Accounts accounts, Area area) {
        this.accounts = accounts;
        this.demo = area.demo();
    }

    List<Shown> shown() {
        return demo ? SHOWN : List.of();
    }

    /** Those that are missing; one that is there keeps what somebody changed of it. */
    @Transactional
    public void bringIn() {
        SHOWN.stream()
                .filter(shown -> accounts.findById(shown.name()) == null)
                .forEach(shown ->
                        accounts.persist(Account.shown(shown.name(), shown.role(), shown.password(), shown.seat())));
    }

    /** What a demonstration left behind in this database. */
    @Transactional
    public void takeAway() {
        accounts.delete("demo");
    }
}
