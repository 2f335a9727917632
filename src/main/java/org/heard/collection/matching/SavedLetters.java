package org.heard.collection.matching;

import java.util.List;
import org.heard.collection.importing.RoundFile;

/**
 * How the letters of a file were saved.
 *
 * @param how in words, for the page
 * @param odd the first of its letters that are no plain English ones, each once: a look tells whether they are right
 */
public record SavedLetters(String how, List<String> odd) {
    private static final int SHOWN = 12;
    private static final int PLAIN = 0x7F;

    public SavedLetters {
        odd = List.copyOf(odd);
    }

    /** @param text of the file, as it is read */
    static SavedLetters of(RoundFile file, String text) {
        List<String> odd = text.codePoints()
                .filter(letter -> letter > PLAIN && !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
                .distinct()
                .limit(SHOWN)
                .mapToObj(Character::toString)
                .toList();
        return new SavedLetters(how(file, odd.isEmpty()), odd);
    }

    private static String how(RoundFile file, boolean plain) {
        if (file.isMarkedUtf8()) {
            return "UTF-8, with a mark at its start";
        }
        if (plain) {
            return "plain letters, the same in every way of saving";
        }
        return file.isUtf8() ? "UTF-8" : "Windows letters (cp1252)";
    }
}
