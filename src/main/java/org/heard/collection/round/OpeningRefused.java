package org.heard.collection.round;

/** A round that cannot be opened; the message is one sentence for the officer. */
public final class OpeningRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    OpeningRefused(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** The control the sentence is about: "survey" or "closes". */
    String field() {
        return field;
    }
}
