package org.heard.questionnaire.surveyfile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.ground.language.Language;

/**
 * One part of one language: the words of the interface, the answers that surveys share, what measures are called, or
 * one survey.
 *
 * @param of "interface", "answers", "measures", or the key of a survey
 * @param checked a translator other than the first has looked at every text
 * @param texts the translated words, where they stand, by the English letter by letter
 */
record Translation(Language language, String of, boolean checked, Map<String, Entry> texts) {
    static final String INTERFACE = "interface";
    static final String ANSWERS = "answers";
    static final String MEASURES = "measures";
    private static final String NOBODY = "nobody";

    static Translation read(Language language, Entry file) {
        if (!file.at("language").text().equals(language.code())) {
            throw file.at("language").fault("index.yaml lists this file under “" + language.code() + "”");
        }
        boolean checked = file.at("status").text().equals("checked");
        if (checked && file.at("checker").text().equals(NOBODY)) {
            throw file.at("checker").fault("a checked translation says who checked it, by role");
        }
        Map<String, Entry> texts = new LinkedHashMap<>();
        for (Entry pair : file.at("texts").items()) {
            Entry before = texts.put(pair.at("en").text(), translated(language, pair));
            if (before != null) {
                throw pair.fault("this English stands on line " + before.line() + " too; keep one");
            }
        }
        return new Translation(language, file.at("of").text(), checked, texts);
    }

    private static Entry translated(Language language, Entry pair) {
        return pair.find(language.code())
                .orElseThrow(() -> pair.fault("the text in the language “" + language.code() + "” is missing"));
    }
}
