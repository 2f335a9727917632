package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who answered stays apart from what they said: two hundred invited people, one after another and eight at once.
 *
 * <p>{@code mvn -Pdrill -Dit.test=ApartDrill}, some minutes; {@code -Ddrill.invited=400} for more.
 */
class ApartDrill {
    private static final int INVITED = Integer.getInteger("drill.invited", 200);

    @TempDir
    Path folder;

    @Test
    void nobodyIsJoinedToWhatTheySaidWhoeverAnswersWhen() throws Exception {
        for (boolean atOnce : new boolean[] {false, true}) {
            try (ApartRun run = new ApartRun(folder.resolve("home-" + atOnce), INVITED)) {
                run.everybodyAnswersAndNobodyIsJoined(atOnce);
                assertThat(run.foundAsTheyLayBefore())
                        .as("the same script, where a response was written with the code it spent")
                        .isEqualTo(INVITED);
                assertThat(run.sealsLeftInTheLog())
                        .as("seals in a log that somebody keeps: with the secret they would open")
                        .isEqualTo(INVITED);
                assertThat(run.sealsLeftInTheHome())
                        .as("seals that the secret could still open")
                        .isZero();
            }
        }
    }
}
