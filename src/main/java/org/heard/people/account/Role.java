package org.heard.people.account;

import java.util.Locale;

/** What somebody may do; {@code @RolesAllowed} names them in small letters. */
public enum Role {
    FORUM("Forum: read results"),
    OFFICER("Officer: bring in rounds, prepare and publish results, make reports"),
    ADMINISTRATOR("Administrator: all that officers do, and say who may sign in");

    private final String does;

    Role(String does) {
        this.does = does;
    }

    String does() {
        return does;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws AccountRefused when there is no such role */
    static Role called(String word) {
        for (Role role : values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        throw new AccountRefused("role-forum", "Choose what this person may do: forum, officer or administrator.");
    }
}
