package org.heard.collection.fieldwork;

import org.heard.ground.web.Reader;

/**
 * What every printed page needs.
 *
 * @param styles the style sheet itself, for a PDF, which fetches nothing; empty for a browser
 * @param large in the larger print
 */
record Sheet(Reader reader, String title, String styles, boolean large) {}
