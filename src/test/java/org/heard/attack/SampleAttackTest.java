package org.heard.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;

/** The release Heard shows everybody, attacked as a whole. */
class SampleAttackTest {
    private static final Rounds ROUNDS = Rounds.shipped(SurveyFiles.shipped()).release("pc2021");
    private static final Judge FOUND = ROUNDS.attacked();

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
    void noCellIsHiddenInVain() {
        assertThat(FOUND.inVain()).as("%s", FOUND.summary()).isEmpty();
    }

    /** Shield §5: the effective base beside a base. */
    @Test
    void anIntervalFollowsFromWhatIsPrintedAnyway() {
        assertThat(ROUNDS.siblings()).isEmpty();
    }

    @Test
    void nobodyLeftOverOfAGroupIsNarrowedDown() {
        assertThat(FOUND.rests()).as("%s", FOUND.summary()).isEmpty();
    }
}
