package org.heard.ground.web;

import java.util.List;

/**
 * What stands around a page besides its languages.
 *
 * @param notice what everyone who reads it must know first; empty for nothing
 * @param switches ways to have the same page otherwise, above it
 * @param privacy the page that tells who reads this one what becomes of their answers
 * @param help ways that stay open on every page, first in its footer
 * @param credit whose pictures the page shows; empty for none
 * @param large everything is written larger
 * @param aloud the page can be read aloud
 */
public record Surroundings(
        String notice,
        List<PageLink> switches,
        List<PageLink> help,
        String privacy,
        String credit,
        boolean large,
        boolean aloud) {
    public static final Surroundings NONE = new Surroundings("", List.of(), List.of(), "/privacy", "", false, false);

    public Surroundings {
        switches = List.copyOf(switches);
        help = List.copyOf(help);
    }

    /** Of the site's own pages, for anyone who may have come from a survey. */
    public static Surroundings ofHelp(boolean large) {
        return new Surroundings("", List.of(), List.of(), NONE.privacy(), "", large, true);
    }
}
