package org.heard.people.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody may do; {@code @RolesAllowed} names them in small letters. */
public enum Role {
    FORUM("Forum: read results and the board’s pages, and write the forum’s own words"),
    MEMBER("Member of the board: read the board’s pages and papers"),
    PARTNER("Partner: the same, and answer what the board asked of their seat"),
    ADVISER(
            "Adviser: the same as a member, from when you give a last day on the board’s page of seats until that day; never"
                    + " what is not issued yet"),
    CHAIR("Chair: the same as a member, and what only the chair decides"),
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
        throw new AccountRefused(
                "role-forum",
                "Choose what this person may do: "
                        + Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", ")) + ".");
    }
}
