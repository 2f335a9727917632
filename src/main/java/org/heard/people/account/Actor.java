package org.heard.people.account;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Arrays;
import java.util.Set;

/**
 * Who does something in Heard. <b>What it guarantees:</b> one answer to "may they" for every page. <b>What the holder must see to:</b> the role alone is written down, and neither it nor the account ever stands next to an answer.
 *
 * @param role as {@link Roles} has it; empty for somebody who has not signed in
 * @param account the name they sign in with, or what acts in place of a person
 */
public record Actor(String role, String account) {
    /** Anyone who gives a command on the machine itself; written down as an officer. */
    public static final Actor COMMAND_LINE = new Actor(Roles.OFFICER, "command line");

    public static final Actor DEMONSTRATION = new Actor("demonstration", "demonstration");
    private static final Actor NOBODY = new Actor("", "");

    static Actor of(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return NOBODY;
        }
        return new Actor(acting(identity.getRoles()), identity.getPrincipal().getName());
    }

    /** The one of these that may do most; what stands beside it, for everybody, acts for nobody. */
    private static String acting(Set<String> roles) {
        return Arrays.stream(Role.values())
                .map(Role::word)
                .filter(roles::contains)
                .reduce((less, more) -> more)
                .or(() -> roles.stream()
                        .filter(role -> !role.equals(Roles.READER))
                        .sorted()
                        .findFirst())
                .orElse("");
    }

    /** Not signed in, or no longer. */
    public boolean isNobody() {
        return role.isEmpty();
    }

    /** Signed in, and not an adviser out of their time: may look at what the board looks at. */
    public boolean isReader() {
        return !isNobody() && !role.equals(Roles.PAST) && !role.equals(Roles.UNDATED);
    }

    /** Officers run rounds, see what is not published yet, and write; administrators do all that officers do. */
    public boolean isOfficer() {
        return role.equals(Roles.OFFICER) || isAdministrator();
    }

    public boolean isAdministrator() {
        return role.equals(Roles.ADMINISTRATOR);
    }

    /** Only the chair may set another colour beside the rule's, or take something off the slow list. */
    public boolean isChair() {
        return role.equals(Roles.CHAIR);
    }

    /** A partner writes of what was asked of its own seat, and reads no drafts but its own. */
    public boolean isPartner() {
        return role.equals(Roles.PARTNER);
    }

    /** The forum reads what is issued, and writes its own commentary. */
    public boolean isForum() {
        return role.equals(Roles.FORUM);
    }
}
