package org.heard.questionnaire.surveyfile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heard.ground.language.Language;
import org.heard.ground.language.Messages;
import org.heard.ground.language.SentencePattern;
import org.heard.questionnaire.survey.AreaNames;

/** Reads the words of the interface, in English and in every language they are translated into. */
record InterfaceFile(AreaNames area, Translations translations) {
    /** @param needed names of the words the pages of this build say */
    Messages read(Entry file, Set<String> needed) {
        Map<String, Entry> english = file.at("words").fields();
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(english.keySet());
        if (!missing.isEmpty()) {
            throw file.at("words").fault("these words are missing: " + String.join(", ", missing));
        }
        Map<String, Map<String, SentencePattern>> words = new LinkedHashMap<>();
        english.forEach((name, entry) -> words.put(name, everyLanguage(entry)));
        return Messages.of(words);
    }

    private Map<String, SentencePattern> everyLanguage(Entry entry) {
        SentencePattern english = pattern(entry, Language.ENGLISH);
        Map<String, SentencePattern> patterns = new LinkedHashMap<>();
        patterns.put(Language.ENGLISH.code(), english);
        translations.of(entry.text()).forEach((code, translated) -> {
            SentencePattern pattern = pattern(translated, translations.language(code));
            if (!Set.copyOf(pattern.names()).equals(Set.copyOf(english.names()))) {
                throw translated.fault("it must hold the same values as the English: " + english.names());
            }
            patterns.put(code, pattern);
        });
        return patterns;
    }

    private SentencePattern pattern(Entry entry, Language language) {
        String filled = entry.text();
        for (Map.Entry<String, String> name : area.names().entrySet()) {
            String value = language.english(name.getValue()).replace("'", "''");
            filled = filled.replace("{" + name.getKey() + "}", value);
        }
        try {
            return new SentencePattern(filled, language);
        } catch (IllegalArgumentException e) {
            throw entry.fault("the notation in { } is wrong (" + e.getMessage() + ")");
        }
    }
}
