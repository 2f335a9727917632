package org.heard.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChanceTest {
    @Test
    void drawsTheSameFromTheSameSeed() {
        assertThat(drawnFrom(5)).isEqualTo(drawnFrom(5)).isNotEqualTo(drawnFrom(6));
    }

    @Test
    void staysWithinTheBoundsAndMeetsThemOften() {
        List<Long> values = drawn(any -> any.between(-3L, 5000L));
        assertThat(values).allMatch(value -> -3 <= value && value <= 5000);
        for (long edge : new long[] {-3, -2, 0, 1, 4999, 5000}) {
            assertThat(values.stream().filter(value -> value == edge)).hasSizeGreaterThan(20);
        }
    }

    @Test
    void drawsSmallNumbersAndOrdinaryOnesToo() {
        List<Long> values = drawn(any -> any.between(1L, 5000L));
        assertThat(values.stream().filter(value -> 2 < value && value < 50)).hasSizeGreaterThan(50);
        assertThat(values.stream().filter(value -> 50 <= value && value < 4950)).hasSizeGreaterThan(400);
    }

    @Test
    void oftenDrawsTheSameValueTwice() {
        assertThat(drawn(any -> any.between(1L, 1_000_000L) - any.between(1L, 1_000_000L)))
                .filteredOn(difference -> difference == 0)
                .hasSizeGreaterThan(30);
    }

    @Test
    void knowsBoundsThatLeaveOneValueOnly() {
        assertThat(drawn(any -> any.between(4L, 4L))).containsOnly(4L);
        assertThat(drawn(any -> (long) any.between(0, 0))).containsOnly(0L);
    }

    @Test
    void drawsEachOfSomeValues() {
        assertThat(drawn(any -> any.oneOf(new String[] {"a", "b", "c"}))).contains("a", "b", "c");
    }

    @Test
    void shufflesWithoutLosingAny() {
        List<Integer> values = List.of(1, 2, 3, 4, 4);
        assertThat(drawn(any -> any.shuffled(values)))
                .allSatisfy(mixed -> assertThat(mixed).containsExactlyInAnyOrderElementsOf(values))
                .contains(List.of(4, 3, 4, 2, 1), values);
    }

    private static List<Long> drawnFrom(long seed) {
        Chance any = new Chance(seed);
        return List.of(any.between(1L, 1_000_000L), any.between(1L, 1_000_000L), any.seed());
    }

    private static <T> List<T> drawn(Function<Chance, T> value) {
        return LongStream.rangeClosed(1, 1000)
                .mapToObj(seed -> value.apply(new Chance(seed)))
                .toList();
    }
}
