package org.heard.questionnaire.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.questionnaire.changes.WordDifference.Degree;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Text;

/**
 * A survey that is put right while people answer it: whoever answered before was asked the same, so only slips of the keys
 * and translations may differ.
 *
 * @param asked as people answer it
 * @param corrected as it would be asked
 */
public record Correction(Survey asked, Survey corrected) {
    /** What is more than a slip, as an officer reads it: the first of it, or nothing. */
    public Optional<String> refused() {
        List<String> before = asked.questions().stream().map(Question::key).toList();
        if (!before.equals(corrected.questions().stream().map(Question::key).toList())) {
            return Optional.of("its questions or their order");
        }
        return asked.questions().stream()
                .map(this::refused)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> refused(Question before) {
        boolean slips = areSlips(texts(before), texts(now(before)));
        return new SurveyGuard(asked, corrected)
                .compare(before.key(), before.key(), Optional.empty()).changes().stream()
                        .filter(change -> !isAllowed(change.facet(), slips))
                        .findFirst()
                        .map(change -> before.key() + ", " + change.facet().words() + " (" + change.what() + ")");
    }

    private Question now(Question before) {
        return corrected.question(before.key()).orElseThrow();
    }

    private static boolean isAllowed(Facet facet, boolean slips) {
        return switch (facet) {
            case TRANSLATION -> true;
            case TYPOGRAPHY, WORDS, FACE -> slips;
            default -> false;
        };
    }

    private static boolean areSlips(List<String> before, List<String> now) {
        for (int i = 0; i < before.size(); i++) {
            if (now.size() != before.size()
                    || WordDifference.between(before.get(i), now.get(i))
                                    .degree()
                                    .compareTo(Degree.SPELLING)
                            > 0) {
                return false;
            }
        }
        return true;
    }

    /** Everything a question says in English but for its answers, always in one order. */
    private static List<String> texts(Question question) {
        List<String> texts = new ArrayList<>();
        texts.add(question.asked().wording().english());
        texts.add(question.asked().help().map(Text::english).orElse(""));
        texts.add(question.asked().traits().helpAgain().map(Text::english).orElse(""));
        question.asked().traits().explained().forEach(text -> texts.add(text.english()));
        question.asked().faces().keySet().stream()
                .sorted()
                .forEach(face -> texts.add(question.asked().faces().get(face).english()));
        return texts;
    }
}
