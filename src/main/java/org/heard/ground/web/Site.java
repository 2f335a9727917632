package org.heard.ground.web;

import java.net.URI;
import java.util.Optional;

/**
 * Whose site this is, for the header, the footer and the pages of help. Made by the application's
 * wiring from the area file, so that the frame holds no name of a place.
 *
 * @param address where people reach it; where it is not set, as anyone who asks reached it
 * @param draftDays how long what was not sent is kept
 * @param helpName who helps families with the questions
 * @param demo the demonstration is on: every page says that what it shows is invented
 */
public record Site(
        String area,
        String council,
        String forum,
        String helpName,
        String helpPhone,
        String contactEmail,
        Optional<URI> address,
        int draftDays,
        boolean demo) {
    /** The number of who helps, as a phone dials it. */
    public String helpDial() {
        return helpPhone.replaceAll("[^0-9+]", "");
    }
}
