package org.heard.collection.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How alike texts are, by their words: a word that stands in few of the texts compared says more than one that stands in many. */
final class Likeness {
    private static final Pattern NUMBERED = Pattern.compile("^(q?\\d+(\\.\\d+)*[a-z]?[.):]\\s*)+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SAY_LITTLE = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "is", "are", "was", "were", "do", "does",
            "did", "you", "your", "we", "our", "it", "its", "that", "this", "with", "at", "by", "be", "has", "have",
            "please", "from", "they", "their", "any", "about");

    private final Map<String, Integer> standsIn = new HashMap<>();
    private final Map<String, String> bare = new HashMap<>();
    private final Map<String, Set<String>> cut = new HashMap<>();
    private final int texts;

    private Likeness(Collection<String> known) {
        texts = known.size();
        known.forEach(text -> words(text).forEach(word -> standsIn.merge(word, 1, Integer::sum)));
    }

    /** @param known texts that any other will be compared with */
    static Likeness among(Collection<String> known) {
        return new Likeness(known);
    }

    /** Small letters without accents, marks and the number in front. */
    static String bare(String text) {
        String small = NUMBERED.matcher(text.toLowerCase(Locale.ROOT).strip()).replaceFirst("");
        String letters = ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
                .replaceAll("");
        return NO_WORD.matcher(letters).replaceAll(" ").strip();
    }

    /** From 0, no word in common, to 1, the same words in the same order. */
    double of(String one, String other) {
        String plain = bare.computeIfAbsent(one, Likeness::bare);
        String known = bare.computeIfAbsent(other, Likeness::bare);
        if (plain.isEmpty() || known.isEmpty()) {
            return 0;
        }
        if (plain.equals(known)) {
            return 1;
        }
        Set<String> left = cut.computeIfAbsent(one, Likeness::words);
        Set<String> right = cut.computeIfAbsent(other, Likeness::words);
        double both =
                left.stream().filter(right::contains).mapToDouble(this::weight).sum();
        double all = weights(left) + weights(right);
        return all == 0 ? 0 : Math.min(0.99, 2 * both / all);
    }

    private double weights(Set<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        return Math.log(1 + (texts + 1.0) / (standsIn.getOrDefault(word, 0) + 0.5));
    }

    private static Set<String> words(String text) {
        Set<String> words = Arrays.stream(bare(text).split(" "))
                .filter(word -> !word.isEmpty() && !SAY_LITTLE.contains(word))
                .map(Likeness::root)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return words.isEmpty() ? Set.of(bare(text).split(" ")[0]) : words;
    }

    /** Without the commonest endings: "listened" and "listening" are one word. */
    private static String root(String word) {
        return word.length() < 5 ? word : word.replaceFirst("(ies|ing|ed|es|s|y|ied)$", "");
    }
}
