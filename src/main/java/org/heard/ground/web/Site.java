package org.heard.ground.web;

/**
 * Whose site this is, for the header, the footer and the pages of help. Made by the application's
 * wiring from the area file, so that the frame holds no name of a place.
 *
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
        boolean demo) {}
