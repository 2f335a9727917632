package org.heard.collection.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.heard.questionnaire.survey.Survey;

/**
 * Choices as they are kept for the next file with the same headings: each heading and text as a mark that only this Heard can
 * make, so that nothing can be read from them. Texts of few rows are not kept even so: one may be what somebody wrote.
 *
 * @param mark makes the mark of a text
 */
record MarkedChoices(UnaryOperator<String> mark) {
    /** @param survey that the choices are for */
    ColumnChoices marked(LookedAt file, Survey survey, ColumnChoices choices) {
        Map<String, Map<String, String>> codes = new LinkedHashMap<>();
        for (Matched one : Matched.all(file, survey, choices)) {
            Map<String, String> chosen =
                    new LinkedHashMap<>(choices.codes(one.question().key()));
            chosen.keySet().removeAll(new RareTexts(one).all());
            codes.put(one.question().key(), marked(chosen));
        }
        return choices.with(marked(choices.questions())).withCodes(codes);
    }

    private Map<String, String> marked(Map<String, String> plain) {
        Map<String, String> marked = new LinkedHashMap<>();
        plain.forEach((text, code) -> marked.put(mark.apply(text), code));
        return marked;
    }

    /** What was kept, in the words of this file; what it does not hold is not told. */
    ColumnChoices told(LookedAt file, Survey survey, ColumnChoices kept) {
        List<String> headings =
                file.columns().stream().map(FoundColumn::heading).toList();
        ColumnChoices choices = kept.with(told(headings, kept.questions())).withCodes(Map.of());
        Map<String, Map<String, String>> codes = new LinkedHashMap<>();
        for (Matched one : Matched.all(file, survey, choices)) {
            String key = one.question().key();
            codes.put(key, told(one.texts(), kept.codes(key)));
        }
        return choices.withCodes(codes);
    }

    private Map<String, String> told(Iterable<String> texts, Map<String, String> marked) {
        Map<String, String> told = new LinkedHashMap<>();
        texts.forEach(text -> {
            String code = marked.get(mark.apply(text));
            if (code != null) {
                told.put(text, code);
            }
        });
        return told;
    }
}
