package org.heard.ground.web;

import org.heard.ground.pdf.PrintableLetters;

/** What somebody typed or pasted into a long field, as it is kept. */
public final class TypedText {
    public static final int LONGEST = 10_000;

    private TypedText() {}

    /** Line ends of every system become one; signs that no page and no document can print are left out. */
    public static String clean(String raw) {
        StringBuilder clean = new StringBuilder();
        (raw == null ? "" : raw.replace("\r\n", "\n"))
                .codePoints()
                .map(sign -> isLineEnd(sign) ? '\n' : sign)
                .filter(TypedText::isPrinted)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** Word's own soft line end among them. */
    private static boolean isLineEnd(int sign) {
        return sign == '\r' || sign == 0x0B || sign == 0x0C || sign == 0x85 || sign == 0x2028 || sign == 0x2029;
    }

    private static boolean isPrinted(int sign) {
        int type = Character.getType(sign);
        return sign == '\n'
                || sign == '\t'
                || type != Character.CONTROL && type != Character.SURROGATE && (sign & 0xFFFE) != 0xFFFE;
    }

    /** Empty for nothing wrong. @param name of the field */
    public static String fault(String name, String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST
                ? unprintable(name, text)
                : "%s is too long: write at most %,d characters. It has %,d".formatted(name, LONGEST, length);
    }

    /** A box in place of a letter is seen first by the board. */
    public static String unprintable(String name, String text) {
        String missing = PrintableLetters.unprintable(text);
        return missing.isEmpty()
                ? ""
                : name + " has letters or signs that the paper cannot print: " + missing
                        + ". Leave them out, or write those words in other letters";
    }
}
