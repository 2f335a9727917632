package org.heard.improvement.transfer;

/**
 * One cell of a council's file.
 *
 * @param text as it is shown; days as 2020-03-31 where the file knows that they are days
 * @param formula whether it is worked out from other cells
 * @param carried whether it belongs to a merged cell that began in a row above
 * @param shade its colour as six hexadecimal digits; empty for none
 */
record FileCell(String text, boolean formula, boolean carried, String shade) {
    static final FileCell EMPTY = new FileCell("", false, false, "");

    static FileCell of(String text) {
        return new FileCell(text, false, false, "");
    }

    FileCell below() {
        return new FileCell(text, false, true, shade);
    }

    boolean isEmpty() {
        return text.isBlank();
    }
}
