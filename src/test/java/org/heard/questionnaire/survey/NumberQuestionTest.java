package org.heard.questionnaire.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberQuestionTest extends QuestionContract {
    @Override
    Question question(boolean required) {
        return new NumberQuestion(asked(required), 1, 12);
    }

    @Override
    List<String> good() {
        return List.of(" 7 ");
    }

    @Test
    void bothLimitsAreAllowed() {
        assertThat(accepted(List.of("1"))).isEqualTo(new Answer.Written("1"));
        assertThat(accepted(List.of("12"))).isEqualTo(new Answer.Written("12"));
    }

    @Test
    void storesOneSpellingOfANumber() {
        assertThat(accepted(List.of("007"))).isEqualTo(new Answer.Written("7"));
    }

    /** Direction marks come with what is pasted from a page in Arabic; marks between thousands from anywhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1200",
                "١٢٠٠",
                "۱۲۰۰",
                "１２００",
                "1,200",
                "１，２００",
                "1 200",
                "1\u00A0200",
                "1\u202F200",
                "1\u2009200",
                "١٬٢٠٠",
                "١،٢٠٠",
                "1'200",
                "\u200F1200\u200E",
                "\u2067١٢٠٠\u2069",
                "\u00A01200\u3000"
            })
    void readsTheDigitsAndSeparatorsOfAnyScript(String sent) {
        Question thousands = new NumberQuestion(asked(false), 1, 2000);

        assertThat(thousands.read(List.of(sent))).isEqualTo(new Question.Reading.Accepted(new Answer.Written("1200")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "13",
                "-1",
                "1.5",
                "1e1",
                "seven",
                "1,5",
                "1٫5",
                "−5",
                "1e3",
                "1,00",
                "1 2",
                "1,234 567",
                "², ",
                "99999999999999999999"
            })
    void refusesWhatIsNotAWholeNumberBetweenThem(String sent) {
        refuses(false, List.of(sent));
    }
}
