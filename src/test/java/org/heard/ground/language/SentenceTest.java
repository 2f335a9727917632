package org.heard.ground.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English put together from titles and questions. */
class SentenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Listened to|listened to",
                "I can take part.|I can take part",
                "I'm listened to|I'm listened to",
                "It is clear|it is clear",
                "SEN support|SEN support",
                "M6|M6"
            })
    void onlyAnOrdinaryFirstWordLosesItsCapitalInsideASentence(String title, String inside) {
        assertThat(Sentence.inside(title)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Listened to|Listened to: more|Listened to, more|Listened to.",
                "I take part.|I take part: more|I take part, more|I take part.",
                "Was it good?|Was it good? More|Was it good? More|Was it good?"
            })
    void noTwoMarksMeet(String title, String headed, String beside, String full) {
        assertThat(Sentence.headed(title, "more")).isEqualTo(headed);
        assertThat(Sentence.beside(title, "more")).isEqualTo(beside);
        assertThat(Sentence.full(title)).isEqualTo(full);
    }
}
