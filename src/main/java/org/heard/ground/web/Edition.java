package org.heard.ground.web;

/** What the pages that are the same for everyone depend on, beside the settings of this start. */
public interface Edition {
    /** A word that changes whenever one of those pages would. Asked off the event loop: it may read the database. */
    String now();
}
