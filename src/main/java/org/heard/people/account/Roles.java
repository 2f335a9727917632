package org.heard.people.account;

/** The words of {@link Role}s, for {@code @RolesAllowed}, which takes constants only. */
public final class Roles {
    public static final String FORUM = "forum";
    public static final String OFFICER = "officer";
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
