package org.heard.questionnaire.survey;

import java.util.List;
import org.heard.ground.language.Phrase;

/** Reading of ticked options, the same for every kind that has options. */
final class Choices {
    private Choices() {}

    /** "None of these" and "prefer not to say" contradict every other tick. */
    private static boolean standsAlone(Question question, String code) {
        return switch (question.option(code).orElseThrow().role()) {
            case NONE, NOT_USED, DONT_KNOW -> true;
            case POSITIVE, MIDDLE, NEGATIVE, PLAIN -> false;
        };
    }

    static Question.Reading read(Question question, List<String> sent, int most) {
        List<String> chosen =
                sent.stream().filter(code -> !code.isEmpty()).distinct().toList();
        if (chosen.stream().anyMatch(code -> question.option(code).isEmpty())) {
            return new Question.Reading.Refused(Phrase.of("choose_from_these"), sent);
        }
        if (chosen.size() > most) {
            return new Question.Reading.Refused(Phrase.of("choose_one_answer"), sent);
        }
        boolean alone = chosen.stream().anyMatch(code -> standsAlone(question, code));
        if (alone && chosen.size() > 1) {
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
