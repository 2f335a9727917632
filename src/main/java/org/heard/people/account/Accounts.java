package org.heard.people.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.people.area.Area;

/** Everybody who may sign in. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, String> {
    private final Area area;
    private final Clock clock;

    Accounts(Area area, Clock clock) {
        this.area = area;
        this.clock = clock;
    }

    public List<Account> all() {
        return list("order by name");
    }

    /** @throws AccountRefused when the name is taken, or name, role or password will not do */
    @Transactional
    public void add(String name, String role, String password) {
        Account account = Account.of(name, Role.called(role), password, area.ownWords());
        if (findById(name) != null) {
            throw new AccountRefused("name", "There is an account with the name " + name + " already: choose another.");
        }
        persist(account);
    }

    /**
     * Ends every session of that account.
     *
     * @throws AccountRefused when there is no such account or the password will not do
     */
    @Transactional
    public void changePassword(String name, String password) {
        changePassword(name, password, "accounts");
    }

    /** @param field of the form, for the sentence that refuses it */
    @Transactional
    void changePassword(String name, String password, String field) {
        called(name).changePassword(field, password, area.ownWords());
        signOut(name);
    }

    /**
     * Wherever somebody is signed in with that name.
     *
     * @throws AccountRefused when there is no such account
     */
    @Transactional
    void signOut(String name) {
        called(name);
        getEntityManager()
                .createNativeQuery("delete from session where account = ?1")
                .setParameter(1, name)
                .executeUpdate();
    }

    /**
     * Gives an account its seat at the board.
     *
     * @param seat key of the seat; empty for none
     * @param lastDay an adviser's; may be null for everybody else
     * @throws AccountRefused when there is no such account, or an adviser's last day will not do
     */
    @Transactional
    public void sit(String name, String seat, LocalDate lastDay) {
        called(name).sit(seat, lastDay, LocalDate.now(clock));
    }

    /** The seat that acts when somebody does: that of their account, else their role. */
    public String seatOf(Actor actor) {
        return findByIdOptional(actor.account()).flatMap(Account::seat).orElse(actor.role());
    }

    /** @throws AccountRefused when there is no such account, or it is the last administrator */
    @Transactional
    public void remove(String name) {
        // Locked, so that two administrators who remove each other at once do not leave nobody.
        List<Account> administrators = find("role = ?1", Role.ADMINISTRATOR.word())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        Account account = called(name);
        if (account.isAdministrator() && administrators.size() == 1) {
            throw new AccountRefused(
                    "accounts", "This is the last administrator: add another before you remove " + name + ".");
        }
        delete(account);
    }

    private Account called(String name) {
        return Optional.ofNullable(name)
                .flatMap(this::findByIdOptional)
                .orElseThrow(() -> new AccountRefused("accounts", "There is no account with the name " + name + "."));
    }
}
