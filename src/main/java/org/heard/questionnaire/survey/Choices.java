package org.heard.questionnaire.survey;

import java.util.List;
import org.heard.ground.language.Phrase;

/** Reading of ticked options, the same for every kind that has options. */
final class Choices {
    private Choices() {}

    static Question.Reading read(Question question, List<String> sent, int most) {
        List<String> chosen =
                sent.stream().filter(code -> !code.isEmpty()).distinct().toList();
        if (chosen.stream().anyMatch(code -> question.option(code).isEmpty())) {
            return new Question.Reading.Refused(Phrase.of("choose_from_these"), sent);
        }
        if (chosen.size() > most) {
            return new Question.Reading.Refused(Phrase.of("choose_one_answer"), sent);
        }
        boolean none = chosen.stream()
                .anyMatch(code -> question.option(code).orElseThrow().role() == OptionRole.NONE);
        if (none && chosen.size() > 1) {
            return new Question.Reading.Refused(Phrase.of("choose_none_or_others"), sent);
        }
        if (chosen.isEmpty() && question.asked().required()) {
            return new Question.Reading.Refused(Phrase.of("choose_an_answer"), sent);
        }
        return new Question.Reading.Accepted(new Answer.Chosen(question.options().stream()
                .map(Option::code)
                .filter(chosen::contains)
                .toList()));
    }
}
