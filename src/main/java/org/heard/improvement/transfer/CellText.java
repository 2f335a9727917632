package org.heard.improvement.transfer;

import org.heard.ground.web.TypedText;

/** Words on their way between a cell of a spreadsheet and the record. */
final class CellText {
    private static final String MASKED = "(?s)'+[=+\\-@\t\r\n].*";

    private CellText() {}

    /** A text that itself begins like a masked formula gets one mark more, so that taking one off gives it back. */
    static String quoted(String text) {
        return text.matches(MASKED) ? "'" + text : text;
    }

    /** Without the mark by which a spreadsheet is kept from working it out. */
    static String unmasked(String cell) {
        return cell.matches(MASKED) ? cell.substring(1) : cell;
    }

    /** In one line. */
    static String line(String text) {
        return TypedText.clean(text).replaceAll("\\s+", " ").strip();
    }

    /** A number of an action or an item, without the point that may end it: "1.2" of "1.2.". */
    static String number(String cell) {
        return line(cell).replaceAll("\\.$", "");
    }

    static boolean isSame(String one, String other) {
        return line(one).equals(line(other));
    }
}
