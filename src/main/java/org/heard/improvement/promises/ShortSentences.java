package org.heard.improvement.promises;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sentences a child of ten can read. */
public final class ShortSentences {
    /** Words in one sentence. */
    public static final int MOST_WORDS = 15;

    private ShortSentences() {}

    /** The first sentence that is too long; empty where none is. */
    public static Optional<String> tooLong(String text) {
        return of(text).stream()
                .filter(sentence -> words(sentence) > MOST_WORDS)
                .findFirst();
    }

    /** Sentences of a text, in order. */
    public static List<String> of(String text) {
        return Arrays.stream(text.split("(?<=[.!?…])\\s+|\\n+"))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static long words(String sentence) {
        return Arrays.stream(sentence.split("\\s+"))
                .filter(word -> word.matches("(?s).*[\\p{L}\\d].*"))
                .count();
    }
}
