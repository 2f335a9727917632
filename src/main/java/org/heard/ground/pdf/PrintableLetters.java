package org.heard.ground.pdf;

import java.awt.Font;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which letters the typefaces of our papers and pictures have. */
public final class PrintableLetters {
    private static final List<Font> FONTS = Typefaces.FILES.stream()
            .filter(file -> !file.contains("Bold"))
            .map(Typefaces::font)
            .toList();

    private PrintableLetters() {}

    /**
     * What of a text would come out as a box or a sign in its place: "Bengali, Tamil, 👏"; empty where all of it can be
     * printed. Writing by its Unicode name, since its letters by themselves say little; signs as they are.
     */
    public static String unprintable(String text) {
        List<Integer> missing = text.codePoints()
                .filter(letter -> !isPrinted(letter))
                .distinct()
                .boxed()
                .toList();
        return Stream.concat(
                        missing.stream()
                                .filter(PrintableLetters::isOfAScript)
                                .map(letter -> name(UnicodeScript.of(letter)))
                                .distinct()
                                .sorted(),
                        missing.stream().filter(letter -> !isOfAScript(letter)).map(Character::toString))
                .collect(Collectors.joining(", "));
    }

    private static boolean isPrinted(int letter) {
        int type = Character.getType(letter);
        return Character.isWhitespace(letter)
                || type == Character.FORMAT
                || type == Character.CONTROL
                || isVariation(letter)
                || FONTS.stream().anyMatch(font -> font.canDisplay(letter));
    }

    /** Says how the sign before it looks, and is no sign itself. */
    private static boolean isVariation(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F;
    }

    private static boolean isOfAScript(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED && script != UnicodeScript.UNKNOWN;
    }

    /** "Han", "Canadian aboriginal". */
    private static String name(UnicodeScript script) {
        String words = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
