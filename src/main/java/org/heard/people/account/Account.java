package org.heard.people.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;

/** One person's name, role and hashed password. */
@Entity
@UserDefinition
public class Account {
    private static final int SHORTEST = 12;
    /** bcrypt reads no further; a longer password would silently be cut. */
    private static final int LONGEST_IN_BYTES = 72;

    private static final String NAME = "[a-z][a-z0-9.-]{1,39}";

    @Id
    @Username
    private String name;

    @Password
    private String password;

    @Roles
    private String role;

    private boolean demo;

    protected Account() {}

    private Account(String name, Role role, boolean demo) {
        this.name = name;
        this.role = role.word();
        this.demo = demo;
    }

    /** @throws AccountRefused when the name or the password will not do */
    static Account of(String name, Role role, String password) {
        if (name == null || !name.matches(NAME)) {
            throw new AccountRefused(
                    "name",
                    "Use 2 to 40 small letters, digits, dots or hyphens for the name, and begin with a letter.");
        }
        Account account = new Account(name, role, false);
        account.changePassword(password);
        return account;
    }

    /** An account of the demonstration, whose password everybody may see. */
    static Account shown(String name, Role role, String password) {
        Account account = new Account(name, role, true);
        account.password = BcryptUtil.bcryptHash(password);
        return account;
    }

    void changePassword(String chosen) {
        if (chosen == null || chosen.length() < SHORTEST) {
            throw new AccountRefused("password", "Choose a password of at least " + SHORTEST + " characters.");
        }
        if (chosen.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            throw new AccountRefused("password", "Choose a shorter password: 72 letters at most.");
        }
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

    boolean isAdministrator() {
        return role.equals(Role.ADMINISTRATOR.word());
    }

    public boolean isDemo() {
        return demo;
    }
}
