package org.heard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Tally ANSWERS = Tally.counting(Stream.of("3", "1", "3", "9", "8", "2", "3"));

    @Test
    void countsEachCodeAndNoneThatWasNotGiven() {
        assertThat(ANSWERS.count("3")).isEqualTo(3);
        assertThat(ANSWERS.count("4")).isZero();
        assertThat(ANSWERS.total()).isEqualTo(7);
    }

    @Test
    void keepsDontKnowInTheBaseAndNotUsedOut() {
        assertThat(ANSWERS.without(Set.of("8")).share(Set.of("3"))).contains(Share.of(3, 6));
    }

    @Test
    void countsANetOnceEvenIfACodeIsNamedTwice() {
        assertThat(ANSWERS.count(List.of("3", "2", "3"))).isEqualTo(4);
    }

    @Test
    void addsCodesThatBecomeOne() {
        assertThat(ANSWERS.recoded(code -> code.equals("2") ? "1" : code).count("1"))
                .isEqualTo(2);
    }

    @Test
    void givesCountsAlongAScale() {
        assertThat(ANSWERS.along(List.of("1", "2", "3", "4"))).containsExactly(1, 1, 3, 0);
    }

    @Test
    void hasNoSharesWithoutAnswers() {
        assertThat(Tally.of(Map.of()).share(Set.of("3"))).isEmpty();
        assertThat(Tally.of(Map.of("3", 0L)).share(Set.of("3"), 1)).isEmpty();
    }

    @Test
    void pools() {
        assertThat(ANSWERS.plus(ANSWERS).count("3")).isEqualTo(6);
    }

    @Test
    void refusesANegativeCount() {
        assertThatThrownBy(() -> Tally.of(Map.of("1", -1L))).hasMessageContaining("code 1");
    }

    @Property
    void sharesAddToOne(
            @ForAll @LongRange(min = 0, max = 1000) long a,
            @ForAll @LongRange(min = 0, max = 1000) long b,
            @ForAll @LongRange(min = 1, max = 1000) long c) {
        Tally tally = Tally.of(Map.of("1", a, "2", b, "3", c));
        double sum = Stream.of("1", "2", "3")
                .mapToDouble(code -> tally.share(Set.of(code)).orElseThrow().value())
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-12));
    }
}
