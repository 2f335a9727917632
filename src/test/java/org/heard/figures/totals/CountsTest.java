package org.heard.figures.totals;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Property
    void ofAPercentageAreExactlyThoseThatPrintIt(
            @ForAll @LongRange(min = 1, max = 700) long base, @ForAll @LongRange(min = 0, max = 100) long percent) {
        long least = Long.MAX_VALUE;
        long most = -1;
        for (long x = 0; x <= base; x++) {
            if (Percent.number(Share.of(x, base)) == percent) {
                least = Math.min(least, x);
                most = x;
            }
        }

        assertThat(Counts.ofPercent((int) percent, base).isPresent()).isEqualTo(most >= 0);
        if (most >= 0) {
            Counts found = Counts.ofPercent((int) percent, base).orElseThrow();
            assertThat(found.least()).isEqualTo(least);
            assertThat(found.most()).isEqualTo(most);
        }
    }

    @Test
    void doNotExistForAShareThatNoCountGives() {
        assertThat(Counts.ofPercent(41, 24)).isEmpty();
        assertThat(Counts.ofPercent(42, 24)).isPresent();
        assertThat(Counts.ofPercent(101, 300)).isEmpty();
    }

    @Test
    void keepThePublishedShareWhereSeveralFit() {
        assertThat(Counts.ofPercent(42, 500).orElseThrow().share(500).value()).isEqualTo(0.42);
        assertThat(Counts.ofPercent(42, 24).orElseThrow().share(24)).isEqualTo(Share.of(10, 24));
    }

    @Test
    void widenTheIntervalToTheWorstCase() {
        Counts counts = Counts.ofPercent(42, 500).orElseThrow();
        for (long x = counts.least(); x <= counts.most(); x++) {
            assertThat(counts.interval(500).lower())
                    .isLessThanOrEqualTo(Share.of(x, 500).interval().lower());
            assertThat(counts.interval(500).upper())
                    .isGreaterThanOrEqualTo(Share.of(x, 500).interval().upper());
        }
    }
}
