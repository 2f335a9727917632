package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.heard.figures.Seeds;
import org.junit.jupiter.api.Test;

class NewcombeIntervalTest {
    @Test
    void agreesWithTheReference() {
        Reference.agrees("newcombe_diff.csv");
    }

    @Test
    void agreesWithTheReferenceOnEffectiveBases() {
        Reference.agrees("weighted_change.csv");
    }

    @Test
    void isMirroredWhenRoundsAreExchanged() {
        Seeds.each(any -> {
            long n1 = any.between(1, 5000);
            long n2 = any.between(1, 5000);
            long x1 = any.between(0, n1);
            long x2 = any.between(0, n2);
            Share earlier = Share.of(x1, n1);
            Share later = Share.of(x2, n2);
            Interval there = NewcombeInterval.of(earlier, later);
            Interval back = NewcombeInterval.of(later, earlier);
            assertThat(back.lower()).isCloseTo(-there.upper(), within(1e-12));
            assertThat(back.upper()).isCloseTo(-there.lower(), within(1e-12));
        });
    }

    @Test
    void containsTheDifferenceAndStaysInRange() {
        Seeds.each(any -> {
            long n1 = any.between(1, 5000);
            long n2 = any.between(1, 5000);
            long x1 = any.between(0, n1);
            long x2 = any.between(0, n2);
            ShareDifference change = ShareDifference.of(Share.of(x1, n1), Share.of(x2, n2));
            assertThat(change.interval().contains(change.value())).isTrue();
            assertThat(change.interval().isWithin(-1 - 1e-12, 1 + 1e-12)).isTrue();
        });
    }

    @Test
    void givesNothingWhereOneRoundIsEmpty() {
        NewcombeInterval.Counts empty = new NewcombeInterval.Counts(0, 0);
        NewcombeInterval.Counts some = new NewcombeInterval.Counts(5, 10);
        assertThat(NewcombeInterval.of(empty, some, 0.95)).isEmpty();
        assertThat(NewcombeInterval.of(some, empty, 0.95)).isEmpty();
    }
}
