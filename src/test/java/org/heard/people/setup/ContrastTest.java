package org.heard.people.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratios to white worked out with Python 3 from the formula of WCAG 2.2, cut after two places. */
class ContrastTest {
    @ParameterizedTest
    @CsvSource({
        "#ffffff, 1.00, false",
        "#000000, 21.00, true",
        "#767676, 4.54, true",
        "#777777, 4.47, false",
        "#ff0000, 3.99, false",
        "#0000ff, 8.59, true",
        "#12436d, 10.24, true"
    })
    void isMeasuredAsWcagDoesAndNeverRoundedUp(String colour, String ratio, boolean enough) {
        Contrast contrast = Contrast.of(colour).orElseThrow();

        assertThat(contrast.inWords()).isEqualTo(ratio);
        assertThat(contrast.isEnough()).isEqualTo(enough);
    }

    @Test
    void aColourIsWrittenInEachOfTheUsualWays() {
        assertThat(Contrast.of(" 1A2B3c ")).contains(new Contrast("#1a2b3c"));
        assertThat(Contrast.of("#123")).contains(new Contrast("#112233"));
        assertThat(Contrast.of("red;}")).isEmpty();
        assertThat(Contrast.of("")).isEmpty();
    }
}
