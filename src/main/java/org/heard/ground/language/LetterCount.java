package org.heard.ground.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** The number of letters of a text, as people see and count them. */
public final class LetterCount {
    /** The longest sign anybody types, a family with its colours of skin, is shorter. */
    private static final int LONGEST = 32;

    private LetterCount() {}

    /**
     * How many there are: a letter with its marks is one, and so is a picture made of several. A heap of marks longer
     * than any letter counts as several, so that a number of letters bounds what is kept.
     */
    public static int in(String text) {
        BreakIterator ends = BreakIterator.getCharacterInstance(ULocale.ROOT);
        ends.setText(text);
        int letters = 0;
        int start = ends.first();
        for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
            letters += (end - start + LONGEST - 1) / LONGEST;
        }
        return letters;
    }
}
