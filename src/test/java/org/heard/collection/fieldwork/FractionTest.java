package org.heard.collection.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @ParameterizedTest
    @CsvSource({
        "0.01, fewer than one in 20",
        "0.05, about one in 20",
        "0.1, about one in ten",
        "0.2, about one in five",
        "0.33, about one in three",
        "0.42, about four in ten",
        "0.5, about half",
        "0.75, about eight in ten",
        "0.97, nearly all"
    })
    void aShareIsSaidAsPeopleSayIt(double share, String words) {
        assertThat(Fraction.inWords(share)).isEqualTo(words);
    }
}
