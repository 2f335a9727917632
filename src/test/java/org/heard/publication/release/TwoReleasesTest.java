package org.heard.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.figures.disclosure.TwoReleases;
import org.junit.jupiter.api.Test;

/** That all printed figures are figures of the safe tables is shown in {@code EverythingPrintedTest}. */
class TwoReleasesTest {
    private static final TwoReleases BOTH = ShippedTwice.releases();

    @Test
    void bothTogetherLeaveFiveValuesToEverySensitiveCell() {
        assertThat(BOTH.moved()).isPositive();
        assertThat(BOTH.found()).isEmpty();
    }

    @Test
    void theAttackFindsTheCellWhoseProtectionIsTakenAway() {
        assertThat(BOTH.withoutOneProtection().found()).isNotEmpty();
    }
}
