package org.heard.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.heard.reference.ReferenceCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WelchTestTest {
    static Stream<ReferenceCase> rows() {
        return Reference.cases("mean_welch.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void agreesWithTheReference(ReferenceCase row) {
        Reference.agrees(row);
    }

    @Test
    void saysWhyThereIsNoTest() {
        MeanScore one = MeanScore.of(0, 0, 1).orElseThrow();
        MeanScore same = MeanScore.of(0, 0, 9).orElseThrow();
        assertThat(WelchTest.of(one, same).reason()).contains("one of the rounds has fewer than two answers");
        assertThat(WelchTest.of(same, same).reason()).contains("answers do not differ within either round");
        assertThat(WelchTest.interval(same, same)).isEmpty();
    }

    @Test
    void givesNoMeanWithoutAnswers() {
        assertThat(MeanScore.of(0, 0, 0)).isEmpty();
        assertThat(MeanScore.of(0, 0, 1).orElseThrow().sd()).isEmpty();
    }
}
