package org.heard.publication.exports;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** One printed text on its way into a cell of a spreadsheet: a number where it is one, never a formula. */
record ExportedCell(String text) {
    /** With the minus sign of print, U+2212, or the keyboard's. */
    private static final Pattern NUMBER = Pattern.compile("[+\u2212-]?\\d+(\\.\\d+)?");

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n].*", Pattern.DOTALL);

    /** "+8.1 (+1.0 to +15.0)": figures and a word, which no spreadsheet can work out. */
    private static final Pattern WITH_LIMITS = Pattern.compile("%1$s \\(%1$s to %1$s\\)".formatted(NUMBER.pattern()));

    Optional<BigDecimal> number() {
        return isNumber() ? Optional.of(new BigDecimal(text.replace('\u2212', '-'))) : Optional.empty();
    }

    private boolean isNumber() {
        return NUMBER.matcher(text).matches();
    }

    /** How a spreadsheet has to show the number to print it as the page does. */
    String format() {
        String digits = text.contains(".") ? "0.0" : "0";
        boolean signed = text.startsWith("+") || text.startsWith("\u2212");
        return signed ? "+" + digits + ";\"\u2212\"" + digits + ";" + digits : digits;
    }

    /** As text that no spreadsheet takes for a formula; a number stays one. */
    String masked() {
        boolean isFigures = isNumber() || WITH_LIMITS.matcher(text).matches();
        return !isFigures && FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
