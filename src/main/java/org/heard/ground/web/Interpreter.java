package org.heard.ground.web;

import io.vertx.core.http.HttpServerRequest;

/** Knows in which languages the site's own pages may be read now: the first page, those of help, and those of errors. */
public interface Interpreter {
    /**
     * Anyone who reads the page asked for now, in the language its address asks for; else in the first one their browser
     * prefers; else in English.
     *
     * @throws jakarta.ws.rs.NotFoundException for a language the page may not be read in
     */
    Reader reader();

    /**
     * Anyone who reads the page of results at that address. In English, whatever the browser prefers, where the address
     * asks for no other language results are told in: only that page has every figure, and each is kept for all who ask.
     */
    Reader ofResults(String here);

    /** As {@link #reader()} where no page was found, or before any is looked for. A language that is not there is no wish. */
    Reader reader(HttpServerRequest request);

    /** What of a browser's wishes tells two pages of one address apart; empty for one that wants English. */
    String wishes(HttpServerRequest request);
}
