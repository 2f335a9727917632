package org.heard.collection.importing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Texts that would be understood, of which the one nearest to a faulty text is offered. */
record KnownTexts(List<String> texts) {
    private static final int LONGEST = 300;

    KnownTexts {
        texts = List.copyOf(texts);
    }

    static KnownTexts of(Collection<String> texts) {
        return new KnownTexts(List.copyOf(texts));
    }

    /** The end of a sentence; empty where no text is near. */
    String offer(String text) {
        return nearest(text).map(near -> "; the nearest is \"" + near + '"').orElse("");
    }

    /** At most one letter in three may differ: further off, it would be a guess. */
    Optional<String> nearest(String text) {
        return texts.stream()
                .filter(known -> Math.abs(known.length() - text.length()) * 3 <= text.length())
                .filter(known -> Math.max(known.length(), text.length()) <= LONGEST)
                .filter(known -> distance(lower(known), lower(text)) * 3 <= text.length())
                .min(Comparator.<String>comparingInt(known -> distance(lower(known), lower(text)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Letters to be changed, put in or taken out. */
    private static int distance(String a, String b) {
        return LevenshteinDistance.getDefaultInstance().apply(a, b);
    }
}
