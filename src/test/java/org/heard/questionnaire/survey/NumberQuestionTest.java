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

    @ParameterizedTest
    @ValueSource(strings = {"0", "13", "-1", "1.5", "1e1", "seven", "٧", "99999999999999999999"})
    void refusesWhatIsNotAWholeNumberBetweenThem(String sent) {
        refuses(false, List.of(sent));
    }
}
