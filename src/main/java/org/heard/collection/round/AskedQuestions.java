package org.heard.collection.round;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.ground.crypto.Secrets;
import org.heard.questionnaire.survey.NumberQuestion;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Section;
import org.heard.questionnaire.survey.Survey;

/**
 * What a survey asks, as a round remembers it: a mark of each question, by its key. Two surveys with the same marks were the
 * same to those who answered: words, answers, routes. How they are laid out, compared and translated is not in them.
 */
record AskedQuestions(Map<String, String> marks) {
    static AskedQuestions of(Survey survey) {
        Map<String, String> marks = new LinkedHashMap<>();
        for (Section section : survey.sections()) {
            section.pages()
                    .forEach(page -> marks.put(
                            page.question().key(),
                            mark(List.of(section.perChild(), asked(page.question()), routes(page)))));
        }
        survey.approach().equality().forEach(question -> marks.put(question.key(), mark(asked(question))));
        return new AskedQuestions(marks);
    }

    private static List<Object> routes(Page page) {
        return List.of(
                page.askIf(), page.stopIf(), page.question().asked().traits().notIn());
    }

    private static List<Object> asked(Question question) {
        List<Object> asked = new ArrayList<>(List.of(
                question.getClass().getSimpleName(),
                question.asked().version(),
                question.asked().wording().english(),
                question.asked().required()));
        question.options()
                .forEach(option ->
                        asked.add(List.of(option.code(), option.label().english(), option.role())));
        if (question instanceof NumberQuestion number) {
            asked.add(number.least() + " to " + number.most());
        }
        if (question instanceof OpenText words) {
            asked.add(words.most());
        }
        return asked;
    }

    private static String mark(List<?> parts) {
        byte[] hash = Secrets.hash(parts.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 8);
    }

    static AskedQuestions read(String kept) {
        Map<String, String> marks = new LinkedHashMap<>();
        kept.lines().map(line -> line.split(" ", 2)).forEach(line -> marks.put(line[0], line[1]));
        return new AskedQuestions(marks);
    }

    String kept() {
        return marks.entrySet().stream()
                .map(question -> question.getKey() + " " + question.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The first question that is not as it was: gone, changed or new. */
    Optional<String> differsIn(Survey now) {
        Map<String, String> others = of(now).marks();
        return marks.keySet().stream()
                .filter(key -> !marks.get(key).equals(others.get(key)))
                .findFirst()
                .or(() -> others.keySet().stream()
                        .filter(key -> !marks.containsKey(key))
                        .findFirst());
    }
}
