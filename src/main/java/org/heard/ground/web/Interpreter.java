package org.heard.ground.web;

/** Knows in which languages the site's own pages may be read now: those of help, privacy and accessibility. */
public interface Interpreter {
    /**
     * Anyone who reads the page asked for now, in the language its address asks for; in English where it asks for none.
     *
     * @throws jakarta.ws.rs.NotFoundException for a language the page may not be read in
     */
    Reader reader();
}
