package org.heard.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;

/** How often each option of each question was given in one round: what an import must find again. */
public record Tally(int people, int children, Map<String, Map<String, Integer>> byQuestion) {
    /** Counts answers to a question asked once per person once, all others once per child. */
    public static Tally of(List<Answers> everyone) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        everyone.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.about()), one.children().stream()))
                .forEach(given -> given.forEach((key, answer) -> count(counts, key, answer)));
        int children = everyone.stream().mapToInt(one -> one.children().size()).sum();
        return new Tally(everyone.size(), children, counts);
    }

    private static void count(Map<String, Map<String, Integer>> counts, String key, Answer answer) {
        Map<String, Integer> question = counts.computeIfAbsent(key, k -> new TreeMap<>());
        question.merge("asked", 1, Integer::sum);
        if (answer.isBlank()) {
            question.merge("blank", 1, Integer::sum);
        } else if (answer instanceof Answer.Written) {
            question.merge("written", 1, Integer::sum);
        }
        answer.codes().forEach(code -> question.merge(code, 1, Integer::sum));
    }

    /** Lines {@code round,question,option,count}. */
    public String lines(String round) {
        StringBuilder lines = new StringBuilder();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sizes.put("people", people);
        sizes.put("children", children);
        sizes.forEach((unit, count) -> lines.append(round + ",all," + unit + "," + count + "\n"));
        byQuestion.forEach((question, options) -> options.forEach(
                (option, count) -> lines.append(round + "," + question + "," + option + "," + count + "\n")));
        return lines.toString();
    }
}
