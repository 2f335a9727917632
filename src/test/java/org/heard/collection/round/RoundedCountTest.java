package org.heard.collection.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedCountTest {
    @ParameterizedTest
    @CsvSource({"0, fewer than 10", "9, fewer than 10", "10, 10 or more", "39, 30 or more"})
    void aCountIsToldInTens(long count, String told) {
        assertThat(RoundedCount.of(count)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 62, 50 or more",
        "62, 62, 50 or more",
        "2, 62, fewer than 10",
        "40, 62, 40 or more",
        "12, 14, 'not shown, of so few'",
        "20, 20, 10 or more"
    })
    void aPartOfAKnownNumberLeavesTenForTheOthers(long part, long whole, String told) {
        assertThat(RoundedCount.of(part, whole)).isEqualTo(told);
    }
}
