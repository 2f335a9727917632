package org.heard.publication.release;

/** A release that cannot be made or published; the message is one sentence for the officer. */
public final class ReleaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReleaseRefused(String sentence) {
        super(sentence);
    }
}
