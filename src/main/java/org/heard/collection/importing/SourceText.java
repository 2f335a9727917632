package org.heard.collection.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts of cells, headings and maps made alike before they are compared. */
public final class SourceText {
    /** Marks that take no room: of byte order, of direction, soft hyphens, and letters without width. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE00-\\uFE0F\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\p{Z}]+");
    private static final int SHOWN = 40;

    private SourceText() {}

    /**
     * What nobody can see never decides: letters in two parts become one, marks without width go, any
     * run of spaces, line ends and hard spaces is one space, and none stands at either end.
     */
    public static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        String seen = UNSEEN.matcher(text).replaceAll("");
        return Normalizer.normalize(SPACES.matcher(seen).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }

    /** Most cells are: of a hundred thousand rows each is asked several times. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > '~' || letter == ' ' && before == ' ') {
                return false;
            }
            before = letter;
        }
        return before != ' ' || text.isEmpty();
    }

    /**
     * A cell as it may be shown to an officer: only what looks like an option. Long texts, addresses
     * and numbers could be somebody's own and are told by their length alone.
     */
    public static String shown(String cell) {
        String text = plain(cell);
        long digits = text.chars().filter(Character::isDigit).count();
        boolean own = text.indexOf('@') >= 0 || digits > 4 || text.chars().anyMatch(Character::isISOControl);
        return text.length() > SHOWN || own ? "a text of " + text.length() + " letters" : '"' + text + '"';
    }

    /** One text or a list of them. */
    static Set<String> plainTexts(JsonNode node) {
        Set<String> texts = new HashSet<>();
        if (node.isValueNode()) {
            texts.add(plain(node.asText()));
        }
        node.forEach(text -> texts.add(plain(text.asText())));
        return texts;
    }
}
