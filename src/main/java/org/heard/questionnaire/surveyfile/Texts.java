package org.heard.questionnaire.surveyfile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.ground.language.Language;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.questionnaire.survey.Text;

/**
 * Reads texts in every language and puts the area's names where a text says {@code {area}},
 * {@code {council}} and so on.
 */
record Texts(Map<String, String> names, Translations translations) {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    static Texts with(AreaNames area, Translations translations) {
        return new Texts(area.names(), translations);
    }

    /** Plain words are English, translated elsewhere; a map holds the text of each language itself. */
    Text read(Entry entry) {
        Map<String, Entry> written = new LinkedHashMap<>();
        if (entry.isMap()) {
            written.putAll(translations.of(entry.at("en").text()));
            written.putAll(entry.fields());
        } else {
            written.putAll(translations.of(entry.text()));
            written.put(Language.ENGLISH.code(), entry);
        }
        Map<String, String> words = new LinkedHashMap<>();
        written.forEach((code, text) -> words.put(code, words(text, translations.language(code))));
        return new Text(words);
    }

    /** The same of a sentence that stands in a survey's file without a place for names. */
    Text of(String english) {
        Map<String, String> words = new LinkedHashMap<>();
        translations.of(english).forEach((code, text) -> words.put(code, text.text()));
        words.put(Language.ENGLISH.code(), english);
        return new Text(words);
    }

    /** English words that are shown in English alone. */
    String words(Entry entry) {
        return words(entry, Language.ENGLISH);
    }

    private String words(Entry entry, Language language) {
        Matcher place = PLACE.matcher(entry.text());
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            String name = names.get(place.group(1));
            if (name == null) {
                throw entry.fault("“" + place.group() + "” is not a name of area.yaml; use one of "
                        + String.join(", ", names.keySet().stream().sorted().toList()));
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(language.english(name)));
        }
        return place.appendTail(filled).toString().strip();
    }
}
