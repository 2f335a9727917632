package org.heard.questionnaire.survey;

import java.util.Map;
import org.heard.ground.language.Language;

/**
 * One sentence in one or more languages, by language code ("en", "pl"); English is always there.
 *
 * @param name it is a name and the same in every language
 */
public record Text(Map<String, String> byLanguage, boolean name) {
    public Text {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey("en")) {
            throw new IllegalStateException("a text without English: " + byLanguage);
        }
    }

    public Text(Map<String, String> byLanguage) {
        this(byLanguage, false);
    }

    public static Text english(String words) {
        return new Text(Map.of("en", words));
    }

    /** What is called the same in every language: a place. */
    public static Text name(String name) {
        return new Text(Map.of("en", name), true);
    }

    public boolean isIn(String language) {
        return name || byLanguage.containsKey(language);
    }

    /** The words in that language, in English where they have not been translated. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.get("en"));
    }

    /** As {@link #in} has it; English words in a page of another language say that they are English. */
    public String said(Language language) {
        String words = byLanguage.get(language.code());
        return words == null ? language.english(english()) : words;
    }

    public String english() {
        return byLanguage.get("en");
    }
}
