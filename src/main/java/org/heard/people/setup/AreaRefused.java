package org.heard.people.setup;

/** Why a change of the area is not made: one sentence, and the line of its text that it is about. */
final class AreaRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line counted from 1; 0 where it is about no single one */
    AreaRefused(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    AreaRefused(String sentence) {
        this(0, sentence);
    }

    int line() {
        return line;
    }

    /** A fault of the file says what is wrong, and not where: here that is the group. */
    String of(String title) {
        return line > 0 ? title + ": " + getMessage() : getMessage();
    }
}
