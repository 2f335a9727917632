package org.heard.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Natural rounds of other sizes. Six in every build; {@code -Dattack.subsamples=40} attacks as many as it says, and
 * {@code -Dattack.firstSeed=1000} others.
 */
class SubsamplesAttackTest {
    private static final Surveys SURVEYS = SurveyFiles.shipped();

    static Stream<Subsample> subsamples() {
        int first = Integer.getInteger("attack.firstSeed", 1);
        return IntStream.range(first, first + Integer.getInteger("attack.subsamples", 6))
                .mapToObj(Subsample::new);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subsamples")
    void everySensitiveCountKeepsFiveValues(Subsample subsample) {
        long begun = System.nanoTime();
        Judge found = subsample.rounds(SURVEYS).release("pc2021").attacked();
        System.out.printf("%s: %s, %.1f s%n", subsample, found.summary(), (System.nanoTime() - begun) / 1e9);
        assertThat(found.leaks()).as("%s: %s", subsample, found.summary()).isEmpty();
        assertThat(found.exactSilences()).as("%s: silences", subsample).isEmpty();
        assertThat(found.inVain()).as("%s: hidden in vain", subsample).isEmpty();
    }

    /** Its profile hides how many have autism; how they got on at school is printed of 28 of them. */
    @Test
    void aSplitPutToAllTellsHowManyAreInAGroupAtLeast() {
        Judge found = new Subsample(20).rounds(SURVEYS).release("pc2021").attacked();
        assertThat(found.leaks()).as(found.summary()).isEmpty();
    }
}
