package org.heard.questionnaire.changes;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How two texts differ.
 *
 * @param what as an officer reads it; blank where they are the same
 */
public record WordDifference(Degree degree, String what) {
    /** From nothing to another meaning. */
    enum Degree {
        NONE,
        /** Case, spaces, stops, quotes, hyphens. */
        TYPOGRAPHY,
        /** Each changed word is one slip of the keys from the other. */
        SPELLING,
        OTHER_WORDS,
        MEANING
    }

    /** Whether they are the same but for case, spaces and marks: all that is asked of most pairs, and quickly told. */
    public static boolean areAlike(String before, String after) {
        return before.equals(after)
                || TellingWords.squeezed(before).equals(TellingWords.squeezed(after))
                        && TellingWords.numbers(before).equals(TellingWords.numbers(after));
    }

    static WordDifference between(String before, String after) {
        if (before.equals(after)) {
            return new WordDifference(Degree.NONE, "");
        }
        boolean numbersAlike = TellingWords.numbers(before).equals(TellingWords.numbers(after));
        if (numbersAlike && TellingWords.squeezed(before).equals(TellingWords.squeezed(after))) {
            return new WordDifference(Degree.TYPOGRAPHY, "case, spaces or marks");
        }
        Set<String> telling = TellingWords.changed(before, after);
        if (!telling.isEmpty() || !numbersAlike && isSqueezedAlike(before, after)) {
            return new WordDifference(Degree.MEANING, changed(before, after));
        }
        return new WordDifference(
                isSpelling(TellingWords.plain(before), TellingWords.plain(after))
                        ? Degree.SPELLING
                        : Degree.OTHER_WORDS,
                changed(before, after));
    }

    /** "1.5" and "15" differ in a stop alone, and in their number. */
    private static boolean isSqueezedAlike(String before, String after) {
        return TellingWords.squeezed(before).equals(TellingWords.squeezed(after));
    }

    boolean isAlike() {
        return degree == Degree.NONE || degree == Degree.TYPOGRAPHY;
    }

    private static String changed(String before, String after) {
        List<String> gone = TellingWords.leftOver(TellingWords.plain(before), TellingWords.plain(after));
        List<String> come = TellingWords.leftOver(TellingWords.plain(after), TellingWords.plain(before));
        if (gone.isEmpty() && come.isEmpty()) {
            return "the order of the words";
        }
        return (gone.isEmpty() ? "nothing" : String.join(" ", gone)) + " → "
                + (come.isEmpty() ? "nothing" : String.join(" ", come));
    }

    private static boolean isSpelling(List<String> before, List<String> after) {
        return before.size() == after.size()
                && IntStream.range(0, before.size()).allMatch(i -> isSlip(before.get(i), after.get(i)));
    }

    /** One letter too many, missing, wrong, or two that changed places, in a word long enough not to be another word. */
    private static boolean isSlip(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (Math.min(one.length(), other.length()) < 5 || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String first = one.substring(start, one.length() - end);
        String second = other.substring(start, other.length() - end);
        return first.length() <= 1 && second.length() <= 1
                || first.length() == 2
                        && new StringBuilder(first).reverse().toString().equals(second);
    }
}
