package org.heard.collection.importing;

/** Texts of cells, headings and maps made alike before they are compared. */
final class SourceText {
    private static final int SHOWN = 40;

    private SourceText() {}

    /** Without space at either end; any run of spaces, line ends and hard spaces as one space. */
    static String plain(String text) {
        return text.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
    }

    /**
     * A cell as it may be shown to an officer: only what looks like an option. Long texts, addresses
     * and numbers could be somebody's own and are told by their length alone.
     */
    static String shown(String cell) {
        String text = plain(cell);
        long digits = text.chars().filter(Character::isDigit).count();
        boolean own = text.indexOf('@') >= 0 || digits > 4 || text.chars().anyMatch(Character::isISOControl);
        return text.length() > SHOWN || own ? "a text of " + text.length() + " letters" : '"' + text + '"';
    }
}
