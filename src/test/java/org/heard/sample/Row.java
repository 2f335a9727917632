package org.heard.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;

/**
 * One line of a file without loops: one child, with the parent's own answers said again on it.
 *
 * @param family counted from 1
 * @param child counted from 0
 */
record Row(int family, Answers answers, int child, boolean sent) {
    static List<Row> of(List<Answers> families) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < families.size(); i++) {
            for (int child = 0; child < families.get(i).children().size(); child++) {
                rows.add(new Row(i + 1, families.get(i), child, true));
            }
        }
        return rows;
    }

    boolean hasSeveralChildren() {
        return answers.children().size() > 1;
    }

    /** Empty where it was not asked. A parent's comments stand on the first of their rows only. */
    Optional<Answer> to(String key) {
        Optional<Answer> about = answers.to(key);
        if (about.isPresent()) {
            boolean again = child > 0 && about.get() instanceof Answer.Written;
            return again ? Optional.of(new Answer.Written("")) : about;
        }
        return answers.to(key, child);
    }
}
