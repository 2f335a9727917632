package org.heard.collection.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @ParameterizedTest
    @CsvSource({
        "0.01, Fewer than one in 20",
        "0.05, About one in 20",
        "0.1, About one in ten",
        "0.2, About one in five",
        "0.33, About one in three",
        "0.42, About four in ten",
        "0.5, About half",
        "0.75, About eight in ten",
        "0.97, Nearly all"
    })
    void aShareIsSaidAsPeopleSayIt(double share, String words) {
        assertThat(Fraction.inWords(share)).isEqualTo(words);
    }
}
