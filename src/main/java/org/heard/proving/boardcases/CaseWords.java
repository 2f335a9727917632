package org.heard.proving.boardcases;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Words a field may hold, in the design's own spelling, with what each means. */
final class CaseWords<T> {
    private final Map<String, T> words = new LinkedHashMap<>();

    /** The constants of an enum, as people write them: "not in time" for {@code NOT_IN_TIME}. */
    static <E extends Enum<E>> CaseWords<E> of(E[] constants, Function<E, String> word) {
        CaseWords<E> all = new CaseWords<>();
        Arrays.stream(constants).forEach(constant -> all.and(word.apply(constant), constant));
        return all;
    }

    static <E extends Enum<E>> CaseWords<E> of(E[] constants) {
        return of(constants, constant -> constant.name().replace('_', ' ').toLowerCase(Locale.ROOT));
    }

    CaseWords<T> and(String word, T meaning) {
        words.put(word, meaning);
        return this;
    }

    /** Null where no word fits. */
    T meaning(String text) {
        return words.entrySet().stream()
                .filter(entry -> plain(entry.getKey()).equals(plain(text)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    String all() {
        return String.join(", ", words.keySet());
    }

    /** Letters and digits alone: first_due, first-due and firstDue are one. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
