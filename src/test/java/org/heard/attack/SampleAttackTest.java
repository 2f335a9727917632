package org.heard.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.survey.SurveyFiles;
import org.junit.jupiter.api.Test;

/** The release Heard shows everybody, attacked as a whole. */
class SampleAttackTest {
    private static final Judge FOUND =
            Rounds.shipped(SurveyFiles.shipped()).release("pc2021").attacked();

    @Test
    void everySensitiveCountOfTheShippedReleaseKeepsFiveValues() {
        System.out.println("Shipped release: " + FOUND.summary());
        assertThat(FOUND.leaks()).as("%s", FOUND.summary()).isEmpty();
    }

    @Test
    void whatPrintsAsNotShownCannotBeWorkedOut() {
        assertThat(FOUND.exactSilences()).as("%s", FOUND.summary()).isEmpty();
    }

    @Test
    void nobodyLeftOverOfAGroupIsNarrowedDown() {
        assertThat(FOUND.rests()).as("%s", FOUND.summary()).isEmpty();
    }
}
