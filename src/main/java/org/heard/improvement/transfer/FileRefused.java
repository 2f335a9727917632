package org.heard.improvement.transfer;

/** Why a file is not brought in: one sentence an officer can act on. Nothing has been written. */
final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FileRefused(String sentence) {
        super(sentence);
    }
}
