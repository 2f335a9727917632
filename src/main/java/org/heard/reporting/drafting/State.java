package org.heard.reporting.drafting;

import java.util.Optional;

/** Where a report stands. */
enum State {
    BEING_WRITTEN("Being written", "yellow"),
    READY("Ready to issue", "blue"),
    ISSUED("Issued", "green"),
    SUPERSEDED("Superseded", "grey");

    private final String words;
    private final String colour;

    State(String words, String colour) {
        this.words = words;
        this.colour = colour;
    }

    /** @param next the edition that is to take its place */
    static State of(BoardReport paper, Outline outline, Optional<BoardReport> next) {
        if (paper.isIssued()) {
            return next.filter(BoardReport::isIssued).isPresent() ? SUPERSEDED : ISSUED;
        }
        return outline.isReady() ? READY : BEING_WRITTEN;
    }

    public String words() {
        return words;
    }

    /** Of its tag on a page. */
    public String colour() {
        return colour;
    }
}
