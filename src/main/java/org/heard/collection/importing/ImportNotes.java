package org.heard.collection.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.questionnaire.survey.Answer;

/** What has to be told about one reading of a file; nothing in it is anybody's answer. */
final class ImportNotes {
    private static final int MOST = 200;
    private static final int MOST_SHARED = 20_000;

    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<String, Integer> routedPast = new TreeMap<>();
    private final Map<Answer, Answer> answers = new HashMap<>();
    private int uncounted;

    /** The same answer of many people is held once. */
    Answer shared(Answer answer) {
        return answers.size() > MOST_SHARED
                ? answers.getOrDefault(answer, answer)
                : answers.computeIfAbsent(answer, given -> given);
    }

    void doubt(Doubt doubt) {
        if (doubts.size() < MOST) {
            doubts.add(doubt);
        } else {
            uncounted++;
        }
    }

    /** An answer to a question that, by the other answers, was not put to this person. */
    void routedPast(String question) {
        routedPast.merge(question, 1, Integer::sum);
    }

    /** The first of them, at most {@value #MOST}, from the top of the file. */
    List<Doubt> doubts() {
        return doubts.stream()
                .sorted(java.util.Comparator.comparing(Doubt::place))
                .toList();
    }

    int doubtful() {
        return doubts.size() + uncounted;
    }

    Map<String, Integer> routedPast() {
        return Map.copyOf(routedPast);
    }
}
