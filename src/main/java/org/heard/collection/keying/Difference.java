package org.heard.collection.keying;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;

/**
 * One answer of a keyed form that a correction would change, in words.
 *
 * @param question with its number, and the child it is about
 */
public record Difference(String question, String was, String becomes) {
    private static final String NOTHING = "blank";

    /** @param form with as many children as the longer of both has */
    static List<Difference> between(Answers before, Answers after, KeyedForm form) {
        List<Difference> all = new ArrayList<>();
        for (KeyedAnswer box : form.boxes()) {
            String was = words(box, before);
            String becomes = words(box, after);
            if (!Objects.equals(was, becomes)) {
                String child = box.child() == KeyedAnswer.ABOUT ? "" : "Child " + box.child() + ": ";
                all.add(new Difference(child + box.field("").label(), was, becomes));
            }
        }
        return all;
    }

    private static String words(KeyedAnswer box, Answers answers) {
        String key = box.question().key();
        if (box.child() != KeyedAnswer.ABOUT) {
            return answers.to(key, box.child() - 1)
                    .map(answer -> words(box, answer))
                    .orElse(NOTHING);
        }
        String day = answers.to(key + KeyedForm.DATE)
                .map(answer -> ", " + words(box, answer))
                .orElse("");
        return answers.to(key).map(answer -> words(box, answer)).orElse(NOTHING) + day;
    }

    private static String words(KeyedAnswer box, Answer answer) {
        if (answer.isBlank()) {
            return NOTHING;
        }
        return answer instanceof Answer.Written written
                ? "“" + written.words() + "”"
                : answer.codes().stream()
                        .map(code -> box.question()
                                .option(code)
                                .map(option -> option.label().english())
                                .orElse(code))
                        .collect(Collectors.joining("; "));
    }
}
