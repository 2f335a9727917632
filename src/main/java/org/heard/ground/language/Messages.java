package org.heard.ground.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Every word and sentence of the interface, by its name in {@code surveys/interface.yaml} and by language. */
public final class Messages {
    private final Supplier<Map<String, Map<String, SentencePattern>>> byName;

    private Messages(Supplier<Map<String, Map<String, SentencePattern>>> byName) {
        this.byName = byName;
    }

    /** @param byName in English always; in other languages as far as translated */
    public static Messages of(Map<String, Map<String, SentencePattern>> byName) {
        Map<String, Map<String, SentencePattern>> fixed = Map.copyOf(byName);
        return new Messages(() -> fixed);
    }

    /** Those it gives at the moment: the names of the area are in them, and may change. */
    public static Messages following(Supplier<Messages> now) {
        return new Messages(() -> now.get().byName.get());
    }

    /** There is no English in place of a missing translation: a language with gaps is not offered. */
    String say(Phrase phrase, Language language) {
        Map<String, SentencePattern> patterns = patterns(phrase.word());
        SentencePattern pattern = Optional.ofNullable(patterns.get(language.code()))
                .orElseThrow(() -> new IllegalStateException(
                        "“" + phrase.word() + "” of interface.yaml has not been translated into " + language.name()));
        return pattern.filled(patterns.get(Language.ENGLISH.code()).names(), phrase.values());
    }

    /** A word without values, by the code of each language it is known in. */
    public Map<String, String> everywhere(String word) {
        Map<String, String> said = new LinkedHashMap<>();
        patterns(word).forEach((code, pattern) -> said.put(code, pattern.filled(List.of(), List.of())));
        return said;
    }

    public Set<String> names() {
        return byName.get().keySet();
    }

    /** As the file has it, with its places for values. */
    public String english(String word) {
        return patterns(word).get(Language.ENGLISH.code()).toString();
    }

    /** Names of the words a language lacks, in the order of the alphabet. */
    public List<String> missingIn(Language language) {
        Map<String, Map<String, SentencePattern>> known = byName.get();
        return known.keySet().stream()
                .filter(name -> !known.get(name).containsKey(language.code()))
                .sorted()
                .toList();
    }

    private Map<String, SentencePattern> patterns(String word) {
        return Optional.ofNullable(byName.get().get(word))
                .orElseThrow(() -> new IllegalStateException("interface.yaml has no word “" + word + "”"));
    }
}
