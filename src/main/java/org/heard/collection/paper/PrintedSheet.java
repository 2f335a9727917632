package org.heard.collection.paper;

import org.heard.ground.web.Reader;

/**
 * What every printed page needs.
 *
 * @param styles the style sheet itself, for a PDF, which fetches nothing; empty for a browser
 * @param large in the larger print
 */
public record PrintedSheet(Reader reader, String title, String styles, boolean large) {}
