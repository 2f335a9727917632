package org.heard.publication.release;

/** What was typed cannot be a check code; the message says why in a sentence. */
public final class NotACheckCode extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotACheckCode(String sentence) {
        super(sentence);
    }
}
