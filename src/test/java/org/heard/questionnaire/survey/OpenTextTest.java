package org.heard.questionnaire.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpenTextTest extends QuestionContract {
    @Override
    Question question(boolean required) {
        return new OpenText(asked(required), 20);
    }

    @Override
    List<String> good() {
        return List.of("Two lines\r\nof words");
    }

    @Test
    void keepsLinesAndLettersOfEveryLanguage() {
        assertThat(accepted(List.of("Дякую\nشكرا 👍"))).isEqualTo(new Answer.Written("Дякую\nشكرا 👍"));
    }

    @Test
    void allowsExactlyAsManyLettersAsItSays() {
        assertThat(accepted(List.of("a".repeat(20))).isBlank()).isFalse();
        refuses(false, List.of("a".repeat(21)));
    }

    @Test
    void countsALineEndOnceHoweverABrowserSendsIt() {
        assertThat(accepted(List.of("a".repeat(10) + "\r\n" + "a".repeat(9))).isBlank())
                .isFalse();
    }

    @Test
    void nothingButSpacesIsBlank() {
        assertThat(accepted(List.of("  \t ")).isBlank()).isTrue();
    }
}
