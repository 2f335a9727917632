package org.heard.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.Answer;

/**
 * One column of an exported file.
 *
 * @param heading as the tool writes it
 * @param key the question it holds
 * @param texts what the tool writes for each code; empty for words
 * @param tick the one option this column is for, where many options have a column each
 */
record Field(String heading, String key, Map<String, String> texts, Optional<String> tick) {
    static Field words(String heading, String key) {
        return new Field(heading, key, Map.of(), Optional.empty());
    }

    static Field choice(String heading, String key, Map<String, String> texts) {
        return new Field(heading, key, texts, Optional.empty());
    }

    static Field tick(String heading, String key, String option, String text) {
        return new Field(heading, key, Map.of(option, text), Optional.of(option));
    }

    /** Codes and texts side by side. */
    static Map<String, String> texts(List<String> codes, List<String> words) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            texts.put(codes.get(i), words.get(i));
        }
        return texts;
    }

    /** What stands in the cell. @param after stands after each text where several share one cell */
    String cell(Answer answer, String after) {
        if (answer instanceof Answer.Written written) {
            return written.words();
        }
        if (tick.isPresent()) {
            return answer.codes().contains(tick.get()) ? texts.get(tick.get()) : "";
        }
        return answer.codes().stream().map(code -> text(code) + after).collect(Collectors.joining());
    }

    private String text(String code) {
        String text = texts.get(code);
        if (text == null) {
            throw new IllegalStateException(key + " has no text for " + code);
        }
        return text;
    }
}
