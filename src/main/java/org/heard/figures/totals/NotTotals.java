package org.heard.figures.totals;

/** A file that is no file of totals at all, with one sentence for the person who gave it. */
public final class NotTotals extends RuntimeException {
    NotTotals(String sentence) {
        super(sentence);
    }

    NotTotals(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
