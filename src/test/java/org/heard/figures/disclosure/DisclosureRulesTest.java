package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureRulesTest {
    @ParameterizedTest
    @CsvSource({
        "10, 2, 1, 30, smallest-count is 2 and has to be 3 or more",
        "4, 5, 1, 30, smallest-base is 4 and has to be 5 (smallest-count) or more",
        "10, 5, 0, 30, width is 0 and has to be 1 or more",
        "10, 5, 9, 30, smallest-base is 10 and has to be 11 (width and 2) or more",
        "31, 5, 4, 30, low-base is 30 and has to be 31 (smallest-base) or more"
    })
    void valuesThatKeepNobodySafeAreRefusedInOneSentence(int base, int count, int width, int low, String why) {
        assertThatThrownBy(() -> new DisclosureRules(base, count, width, low))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The setting heard.disclosure." + why + ": ")
                .hasMessageMatching("[^\n]+[^.]\\.");
    }

    @ParameterizedTest
    @CsvSource({"10, 5, 4, 30", "15, 8, 7, 30", "3, 3, 1, 3", "30, 5, 4, 30"})
    void valuesThatJustKeepPeopleSafeAreTaken(int base, int count, int width, int low) {
        assertThatCode(() -> new DisclosureRules(base, count, width, low)).doesNotThrowAnyException();
    }

    @Test
    void numbersUpToTenAreWordsInsideASentence() {
        assertThat(DisclosureRules.DEFAULT.inWords()).isEqualTo("ten");
        assertThat(new DisclosureRules(11, 5, 4, 30).inWords()).isEqualTo("11");
        assertThat(new DisclosureRules(7, 5, 4, 30).inWords()).isEqualTo("seven");
    }

    @Test
    void aCautionIsSaidOfBasesThatHaveOneAndOfNoOthers() {
        DisclosureRules none = new DisclosureRules(30, 5, 4, 30);
        DisclosureRules one = new DisclosureRules(29, 5, 4, 30);
        DisclosureRules some = DisclosureRules.DEFAULT;

        assertThat(DisclosureRules.lowBases(Stream.of(none))).isEmpty();
        assertThat(DisclosureRules.lowBases(Stream.of(one))).isEqualTo("29");
        assertThat(DisclosureRules.lowBases(Stream.of(some, none, some, one))).isEqualTo("10 to 29 or 29");
    }
}
