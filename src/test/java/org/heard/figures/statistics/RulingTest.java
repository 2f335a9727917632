package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulingTest {
    private static final Optional<Double> NONE = Optional.empty();

    @Test
    void needsThirtyAnswers() {
        assertThat(ruling(.01, .2, .001, .001, 29.999).verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
        assertThat(ruling(.01, .2, .001, .001, 30).verdict()).isEqualTo(Verdict.MORE);
    }

    @Test
    void needsTheTestAndTheIntervalToAgree() {
        assertThat(ruling(.01, .2, .049, .0499, 100).verdict()).isEqualTo(Verdict.MORE);
        assertThat(ruling(-.2, -.01, .049, .0499, 100).verdict()).isEqualTo(Verdict.FEWER);
        assertThat(ruling(.01, .2, .049, .05, 100)).isEqualTo(new Ruling(Verdict.NO_CLEAR_CHANGE, Shade.POSSIBLE));
        assertThat(ruling(0, .2, .049, .0499, 100)).isEqualTo(new Ruling(Verdict.NO_CLEAR_CHANGE, Shade.POSSIBLE));
        assertThat(ruling(.01, .2, .05, .05, 100)).isEqualTo(new Ruling(Verdict.NO_CLEAR_CHANGE, Shade.POSSIBLE));
    }

    @Test
    void callsItAboutTheSameOnlyWithinFivePoints() {
        assertThat(ruling(-.05, .05, .9, .9, 100).shade()).isEqualTo(Shade.ABOUT_THE_SAME);
        assertThat(ruling(-.05, .0501, .9, .9, 100).shade()).isEqualTo(Shade.PLAIN);
        assertThat(ruling(-.0501, .05, .9, .9, 100).shade()).isEqualTo(Shade.PLAIN);
    }

    @Test
    void putsAboutTheSameBeforeAPossibleChange() {
        assertThat(ruling(.001, .049, .02, .2, 100).shade()).isEqualTo(Shade.ABOUT_THE_SAME);
    }

    @Test
    void saysTooFewWhereTheIntervalIsWiderThanTenPoints() {
        assertThat(ruling(-.1, .0999, .9, .9, 100).verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
        assertThat(ruling(-.1, .1001, .9, .9, 100).verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
    }

    @Test
    void judgesByTheIntervalWhereNothingCanBeTested() {
        assertThat(Ruling.of(new Interval(-.01, .01), NONE, NONE, 300).shade()).isEqualTo(Shade.ABOUT_THE_SAME);
        assertThat(Ruling.of(new Interval(-.2, .2), NONE, NONE, 40).verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
    }

    private static Ruling ruling(double lower, double upper, double p, double adjusted, double base) {
        return Ruling.of(new Interval(lower, upper), Optional.of(p), Optional.of(adjusted), base);
    }
}
