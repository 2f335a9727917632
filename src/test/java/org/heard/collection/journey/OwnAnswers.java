package org.heard.collection.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.questionnaire.surveyfile.CopiedSurveys;
import org.heard.questionnaire.surveyfile.RealArea;

/**
 * The surveys as we ship them, but that each answer about equality can be given by one person alone, in a word of
 * chance: anyone who sees one knows whose it is, so that a join can be told from a guess.
 */
final class OwnAnswers {
    static final List<String> QUESTIONS = List.of("eq_age", "eq_sex", "eq_ethnic", "eq_disabled");

    private final List<Map<Integer, String>> words = new ArrayList<>();
    private final Map<String, Integer> whose = new HashMap<>();

    OwnAnswers(int people) {
        for (int question = 0; question < QUESTIONS.size(); question++) {
            words.add(IntStream.range(0, people)
                    .boxed()
                    .collect(Collectors.toMap(
                            person -> person,
                            any -> "w" + UUID.randomUUID().toString().replace("-", ""))));
        }
        words.forEach(question -> question.forEach((person, word) -> whose.put(word, person)));
    }

    String of(int person, String question) {
        return words.get(QUESTIONS.indexOf(question)).get(person);
    }

    int whose(String word) {
        return whose.get(word);
    }

    boolean isOne(String word) {
        return whose.containsKey(word);
    }

    /** @return that folder, with a survey of these answers in it */
    Path surveysIn(Path folder) throws IOException {
        CopiedSurveys.copy(RealArea.folder(), folder);
        Path survey = folder.resolve("parent-carer").resolve("pc_next.yaml");
        Files.writeString(survey, withOwnAnswers(Files.readString(survey)));
        return folder;
    }

    private String withOwnAnswers(String survey) {
        String changed = survey;
        for (String question : QUESTIONS) {
            String options = words.get(QUESTIONS.indexOf(question)).values().stream()
                    .sorted()
                    .map(word -> word + ": " + word)
                    .collect(Collectors.joining(", ", "options: {", "}"));
            String shipped = "options: " + question.toUpperCase(java.util.Locale.ROOT);
            if (!changed.contains(shipped)) {
                throw new UncheckedIOException(new IOException("no " + shipped));
            }
            changed = changed.replaceFirst(shipped + "\\b", options);
        }
        return changed;
    }
}
