package org.heard.questionnaire.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.ground.language.Phrase;
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

    /** A family of four with colours of skin, a flag of a part of a country, a letter with its marks: one each. */
    @Test
    void countsLettersAsPeopleSeeThem() {
        String seenAsFour = "👨🏽‍👩🏽‍👧🏽‍👦🏽🏴󠁧󠁢󠁥󠁮󠁧󠁿é\u0301مُ";

        assertThat(accepted(List.of(seenAsFour.repeat(5))).isBlank()).isFalse();
        assertThat(question(false).read(List.of(seenAsFour.repeat(5) + "a")))
                .isEqualTo(new Question.Reading.Refused(
                        Phrase.of("too_many_letters", 20, 21), List.of(seenAsFour.repeat(5) + "a")));
    }

    /** What is kept stays within bounds whatever is heaped on one letter. */
    @Test
    void aTowerOfMarksIsNotOneLetter() {
        refuses(false, List.of("a" + "\u0301".repeat(1000)));
    }

    @Test
    void saysWhereASignStandsThatCannotBeShown() {
        assertThat(question(false).read(List.of("First\nsecond \u0007line")))
                .isEqualTo(new Question.Reading.Refused(
                        Phrase.of("letters_not_shown", "second"), List.of("First\nsecond \u0007line")));
        assertThat(question(false).read(List.of("\u0007line")))
                .isEqualTo(new Question.Reading.Refused(Phrase.of("letters_not_shown_first"), List.of("\u0007line")));
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
