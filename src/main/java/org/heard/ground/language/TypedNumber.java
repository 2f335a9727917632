package org.heard.ground.language;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whole numbers as people type them: in the digits of any script, with or without marks between the thousands. */
public final class TypedNumber {
    /** Shows which way a line runs or joins letters, and is seen by nobody. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    /** A mark between thousands stands before three digits and is the same all through, so 1,5 is no number here. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]+|[0-9]{1,3}(?:([ ,'\u2019])[0-9]{3})(?:\\1[0-9]{3})*");

    /** So many digits fit into an {@code int} whatever they are. */
    private static final int MOST_DIGITS = 9;

    private TypedNumber() {}

    /** @param typed may be null; @return empty for everything but a whole number from 0 to 999,999,999 */
    public static OptionalInt whole(String typed) {
        String plain = typed == null ? "" : plain(typed);
        if (!DIGITS.matcher(plain).matches()) {
            return OptionalInt.empty();
        }
        String digits = plain.replaceAll("[^0-9]", "").replaceFirst("^0+(?=.)", "");
        return digits.length() > MOST_DIGITS ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static String plain(String typed) {
        return UNSEEN.matcher(typed)
                .replaceAll("")
                .codePoints()
                .mapToObj(TypedNumber::plain)
                .collect(Collectors.joining())
                .strip();
    }

    /** Any script's digit as 0 to 9, any space as one of ours, and the commas of Arabic and of wide letters as a comma. */
    private static String plain(int letter) {
        int digit = Character.digit(letter, 10);
        if (digit >= 0) {
            return String.valueOf(digit);
        }
        if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
            return " ";
        }
        return switch (letter) {
            case '\u066C', '\u060C', '\uFF0C' -> ",";
            default -> Character.toString(letter);
        };
    }
}
