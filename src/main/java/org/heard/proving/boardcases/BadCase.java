package org.heard.proving.boardcases;

/** Cases that cannot be used, with one sentence that names case and field. */
public final class BadCase extends RuntimeException {
    BadCase(String sentence) {
        super(sentence);
    }
}
