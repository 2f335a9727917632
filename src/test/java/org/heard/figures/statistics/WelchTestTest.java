package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WelchTestTest {
    @Test
    void agreesWithTheReference() {
        Reference.agrees("mean_welch.csv");
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
