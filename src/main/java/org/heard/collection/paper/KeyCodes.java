package org.heard.collection.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;

/**
 * What an officer types for each answer of a question: its own code where all its codes are numbers, as on
 * every scale; else its place in the list. It is printed small beside the box to tick.
 *
 * @param codes the stored code by what is typed, in the order printed
 */
public record KeyCodes(Map<String, String> codes) {
    public static KeyCodes of(Question question) {
        List<Option> options = question.options();
        boolean numbers = options.stream().allMatch(option -> option.code().matches("[0-9]"));
        Map<String, String> codes = new LinkedHashMap<>();
        for (Option option : options) {
            codes.put(numbers ? option.code() : String.valueOf(codes.size() + 1), option.code());
        }
        return new KeyCodes(codes);
    }

    /** What is typed for that answer. */
    public String typed(String code) {
        return codes.entrySet().stream()
                .filter(typed -> typed.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
