package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.heard.figures.Seeds;
import org.junit.jupiter.api.Test;

class WilsonIntervalTest {
    @Test
    void agreesWithTheReference() {
        Reference.agrees("wilson.csv");
    }

    @Test
    void agreesWithTheReferenceOnEffectiveBases() {
        Reference.agrees("wilson_effective_n.csv");
    }

    @Test
    void containsTheShareAndStaysInRange() {
        Seeds.each(any -> {
            long base = any.between(1, 100_000);
            Share share = Share.of(any.between(0, base), base);
            assertThat(share.interval().contains(share.value())).isTrue();
            assertThat(share.interval().isWithin(0, 1)).isTrue();
        });
    }

    @Test
    void isNotWidenedByMoreAnswersAtTheSameShare() {
        Seeds.each(any -> {
            long base = any.between(1, 10_000);
            long times = any.between(2, 50);
            long count = any.between(0, base);
            assertThat(Share.of(count * times, base * times).interval().halfWidth())
                    .isLessThanOrEqualTo(Share.of(count, base).interval().halfWidth());
        });
    }

    @Test
    void isMirroredWhenTheOtherAnswersAreCounted() {
        Seeds.each(any -> {
            long base = any.between(1, 10_000);
            long count = any.between(0, base);
            Interval some = Share.of(count, base).interval();
            Interval others = Share.of(base - count, base).interval();
            assertThat(others.lower()).isCloseTo(1 - some.upper(), within(1e-12));
            assertThat(others.upper()).isCloseTo(1 - some.lower(), within(1e-12));
        });
    }

    @Test
    void givesNothingWithoutAnswers() {
        assertThat(WilsonInterval.of(0, 0)).isEmpty();
        assertThat(WilsonInterval.of(0.5, 0, 0.95)).isEmpty();
        assertThat(WilsonInterval.of(Double.NaN, 10, 0.95)).isEmpty();
        assertThat(WilsonInterval.of(0.5, Double.NaN, 0.95)).isEmpty();
    }

    @Test
    void isExactAtNoneAndAll() {
        for (long base = 1; base < 2000; base++) {
            assertThat(Share.of(0, base).interval().lower()).isEqualTo(0.0);
            assertThat(Share.of(base, base).interval().upper()).isEqualTo(1.0);
        }
    }

    @Test
    void hasNoWidthWhenEverybodyAnswered() {
        double effective = EffectiveSampleSize.inPopulation(530 / 1.7, 530, 530);
        assertThat(WilsonInterval.of(0.4, effective, 0.95)).contains(new Interval(0.4, 0.4));
    }

    @Test
    void isThatOfTheUsualConfidenceWhereNoneIsGiven() {
        assertThat(WilsonInterval.of(4, 10))
                .isEqualTo(WilsonInterval.of(4, 10, 0.95))
                .isPresent();
        assertThat(WilsonInterval.of(0, 1)).isPresent();
    }

    @Test
    void needsAConfidenceBetweenNothingAndAll() {
        assertThat(WilsonInterval.of(0.5, 10, 0)).isEmpty();
        assertThat(WilsonInterval.of(0.5, 10, 1)).isEmpty();
    }
}
