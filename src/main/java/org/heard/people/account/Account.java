package org.heard.people.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One person's name, role and hashed password. */
@Entity
public class Account {
    private static final int ADVISERS_MONTHS = 12;
    private static final String NAME = "[a-z][a-z0-9.-]{1,39}";

    @Id
    private String name;

    private String password;

    private String role;

    private boolean demo;
    private String seat;
    private LocalDate lastDay;

    protected Account() {}

    private Account(String name, Role role, boolean demo) {
        this.name = name;
        this.role = role.word();
        this.demo = demo;
    }

    /** @throws AccountRefused when the name or the password will not do */
    static Account of(String name, Role role, String password, List<String> near) {
        if (name == null || !name.matches(NAME)) {
            throw new AccountRefused(
                    "name",
                    "Use 2 to 40 small letters, digits, dots or hyphens for the name, and begin with a letter.");
        }
        Account account = new Account(name, role, false);
        account.changePassword("password", password, near);
        return account;
    }

    /** An account of the demonstration, whose password everybody may see. */
    static Account shown(String name, Role role, String password, String seat) {
        Account account = new Account(name, role, true);
        account.password = BcryptUtil.bcryptHash(password);
        account.seat = seat.isEmpty() ? null : seat;
        return account;
    }

    /**
     * @param field of the form, for the sentence that refuses it
     * @param near words of the area that a guesser would try first
     */
    void changePassword(String field, String chosen, List<String> near) {
        if (demo) {
            throw new AccountRefused(
                    field, "Accounts of the demonstration keep the passwords that everybody can read.");
        }
        List<String> words = new ArrayList<>(near);
        words.add(name);
        words.addAll(List.of(name.split("[.-]")));
        PasswordRules.refuseUnlessSafe(field, chosen, words);
        password = BcryptUtil.bcryptHash(chosen);
    }

    boolean opensWith(String given) {
        return BcryptUtil.matches(given, password);
    }

    public String name() {
        return name;
    }

    public String role() {
        return role;
    }

    /** The seat of the board's record that acts when this person does; empty where none was given. */
    public Optional<String> seat() {
        return Optional.ofNullable(seat);
    }

    /** An adviser's; empty for everybody else. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** @throws AccountRefused when an adviser would have no last day, or one that is too far away */
    void sit(String chosen, LocalDate last, LocalDate today) {
        if (isAdviser()) {
            refuseUnlessSoon(last, today);
        }
        seat = chosen.isEmpty() ? null : chosen;
        lastDay = isAdviser() ? last : null;
    }

    private static void refuseUnlessSoon(LocalDate last, LocalDate today) {
        if (last == null || last.isBefore(today) || last.isAfter(today.plusMonths(ADVISERS_MONTHS))) {
            throw new AccountRefused(
                    "last-day",
                    "An adviser needs a last day: not before today, and not more than " + ADVISERS_MONTHS
                            + " months on.");
        }
    }

    public boolean isAdviser() {
        return role.equals(Role.ADVISER.word());
    }

    boolean isAdministrator() {
        return role.equals(Role.ADMINISTRATOR.word());
    }

    public boolean isDemo() {
        return demo;
    }
}
