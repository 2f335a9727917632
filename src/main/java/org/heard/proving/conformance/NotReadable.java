package org.heard.proving.conformance;

/** A file that cannot be used, with one sentence for the person who gave it. */
public final class NotReadable extends RuntimeException {
    NotReadable(String sentence) {
        super(sentence);
    }

    NotReadable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
