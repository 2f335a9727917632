package org.heard.figures.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.LongStream;
import org.heard.figures.Seeds;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void ofAPercentageAreExactlyThoseThatPrintIt() {
        Seeds.each(any -> {
            long base = any.between(1, 700);
            int percent = any.between(0, 100);
            LongSummaryStatistics printing = LongStream.rangeClosed(0, base)
                    .filter(x -> Percent.number(Share.of(x, base)) == percent)
                    .summaryStatistics();
            Optional<Counts> found = Counts.ofPercent(percent, base);
            assertThat(found.isPresent()).isEqualTo(printing.getCount() > 0);
            found.ifPresent(counts -> {
                assertThat(counts.least()).isEqualTo(printing.getMin());
                assertThat(counts.most()).isEqualTo(printing.getMax());
            });
        });
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
