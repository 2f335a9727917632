package org.heard.collection.importing;

/** One sentence an officer can act on: which file, which line, what is wrong. Nothing has been stored. */
public final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImportRefused(String sentence) {
        super(sentence);
    }

    /** @param line counted from 1, as a text editor shows it */
    public static ImportRefused at(String file, long line, String fault) {
        return new ImportRefused(file + ", line " + line + ": " + fault);
    }
}
