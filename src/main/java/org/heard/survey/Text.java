package org.heard.survey;

import java.util.Map;

/** One sentence in one or more languages, by language code ("en", "pl"); English is always there. */
public record Text(Map<String, String> byLanguage) {
    public Text {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey("en")) {
            throw new IllegalStateException("a text without English: " + byLanguage);
        }
    }

    public static Text english(String words) {
        return new Text(Map.of("en", words));
    }

    /** The words in that language, in English where they have not been translated. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.get("en"));
    }

    public String english() {
        return byLanguage.get("en");
    }
}
