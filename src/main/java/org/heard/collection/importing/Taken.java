package org.heard.collection.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;

/**
 * What was taken for one question.
 *
 * @param asked answers and blanks; anyone who was not asked is in neither
 * @param options how often each option was given, by code, in the order shown; none for words
 */
public record Taken(String question, String wording, int asked, int blank, Map<String, Integer> options) {
    public Taken {
        options = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    static Taken of(Question question, List<Answers> people) {
        List<Answer> given = people.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.about()), one.children().stream()))
                .map(answers -> answers.get(question.key()))
                .filter(Objects::nonNull)
                .toList();
        Map<String, Integer> options = new LinkedHashMap<>();
        question.options().stream().map(Option::code).forEach(code -> options.put(code, 0));
        given.forEach(answer -> answer.codes().forEach(code -> options.merge(code, 1, Integer::sum)));
        int blank = (int) given.stream().filter(Answer::isBlank).count();
        return new Taken(question.key(), question.asked().wording().english(), given.size(), blank, options);
    }

    public int answered() {
        return asked - blank;
    }
}
