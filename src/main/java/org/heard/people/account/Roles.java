package org.heard.people.account;

/** The words of {@link Role}s, for {@code @RolesAllowed}, which takes constants only. */
public final class Roles {
    public static final String FORUM = "forum";
    public static final String OFFICER = "officer";
    public static final String ADMINISTRATOR = "administrator";

    public static final String MEMBER = "member";
    public static final String PARTNER = "partner";
    public static final String ADVISER = "adviser";
    public static final String CHAIR = "chair";

    /** Everybody who is signed in has it beside their own: it opens their own pages, and what the board looks at. */
    public static final String READER = "reader";

    /** Whose last day is past has this one alone. */
    static final String PAST = "past";

    /** An adviser to whom nobody has given a last day yet has this one alone. */
    static final String UNDATED = "undated";

    private Roles() {}
}
