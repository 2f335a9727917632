package org.heard.ground.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"en, 27 January 2027", "pl, 27 stycznia 2027", "uk, 27 січня 2027 року", "ar, 27 يناير 2027"})
    void writesADateThatMayEndASentence(String code, String written) {
        assertThat(new Language(code, code).date(LocalDate.of(2027, 1, 27))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"en", "uk"})
    void writesNothingForNoDate(String code) {
        assertThat(new Language(code, code).date(null)).isEmpty();
    }
}
