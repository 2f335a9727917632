package org.heard.collection.keying;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.collection.paper.KeyCodes;
import org.heard.collection.response.Response;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Numbered;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;

/** Answers as an officer types them into the boxes of the keying page. */
final class TypedAnswers {
    private final Map<String, String> boxes = new HashMap<>();

    TypedAnswers(Survey survey, Response.How how, Answers answers) {
        survey.numbered().stream().filter(one -> one.isIn(how.face())).forEach(one -> {
            if (!one.section().perChild()) {
                put(one, KeyedAnswer.ABOUT, answers.to(one.question().key()));
                answers.to(one.question().key() + KeyedForm.DATE)
                        .ifPresent(day -> boxes.put(one.question().key() + KeyedForm.DAY, text(one.question(), day)));
            }
            for (int child = 0;
                    one.section().perChild() && child < answers.children().size();
                    child++) {
                put(one, child + 1, answers.to(one.question().key(), child));
            }
        });
    }

    private void put(Numbered one, int child, Optional<Answer> answer) {
        answer.ifPresent(given -> boxes.put(KeyedAnswer.name(one, child), text(one.question(), given)));
    }

    private static String text(Question question, Answer answer) {
        KeyCodes codes = KeyCodes.of(question);
        return answer instanceof Answer.Written written
                ? written.words()
                : answer.codes().stream().map(codes::typed).collect(Collectors.joining(" "));
    }

    /** @return empty where nothing stands in the box of that name */
    String in(String box) {
        return boxes.getOrDefault(box, "");
    }
}
