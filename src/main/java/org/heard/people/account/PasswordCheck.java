package org.heard.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Whether a password is right. Looking at one costs a tenth of a second of a processor, so few are looked at at once:
 * those who guess wait for each other, and readers of pages do not wait for them.
 */
@ApplicationScoped
class PasswordCheck {
    private static final Logger LOG = Logger.getLogger("org.heard.accounts");
    private static final int AT_ONCE = 2;
    private static final int SECONDS = 5;

    /** A name without an account takes as long to refuse as one with. */
    private final Account nobody = Account.shown("nobody", Role.FORUM, "nobody", "");

    private final Semaphore looking = new Semaphore(AT_ONCE);
    private final Accounts accounts;
    private final FailedSignIns failures;

    PasswordCheck(Accounts accounts, FailedSignIns failures) {
        this.accounts = accounts;
        this.failures = failures;
    }

    /**
     * @param network a hash of where it comes from
     * @return the account it opens; empty whatever is wrong
     */
    Optional<Account> check(String name, String given, byte[] network) {
        if (!mayLook()) {
            LOG.warn("Sign-in refused: too many passwords at once.");
            return Optional.empty();
        }
        try {
            return look(name, given, network);
        } finally {
            looking.release();
        }
    }

    private Optional<Account> look(String name, String given, byte[] network) {
        Optional<Account> known = accounts.findByIdOptional(name);
        // Never what was typed: people type their password into the wrong field.
        String called = known.map(account -> "for " + account.name()).orElse("for a name without an account");
        if (!failures.mayTry(name, network)) {
            LOG.warn("Sign-in refused " + called + ": too many wrong passwords from that network.");
            return Optional.empty();
        }
        boolean right = known.orElse(nobody).opensWith(given);
        if (!right || known.isEmpty()) {
            LOG.warn("Sign-in refused " + called + ": wrong password.");
            return Optional.empty();
        }
        failures.forget(name, network);
        return known;
    }

    private boolean mayLook() {
        try {
            return looking.tryAcquire(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
