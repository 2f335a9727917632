package org.heard.people.account;

import io.quarkus.security.identity.SecurityIdentity;

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
        return new Actor(
                identity.getRoles().stream().sorted().findFirst().orElse(""),
                identity.getPrincipal().getName());
    }

    /** Not signed in, or no longer. */
    public boolean isNobody() {
        return role.isEmpty();
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
