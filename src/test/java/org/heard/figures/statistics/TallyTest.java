package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.figures.Seeds;
import org.junit.jupiter.api.Test;

class TallyTest {
    private final Tally answers = Tally.counting(Stream.of("3", "1", "3", "9", "8", "2", "3"));

    @Test
    void countsEachCodeAndNoneThatWasNotGiven() {
        assertThat(answers.count("3")).isEqualTo(3);
        assertThat(answers.count("4")).isZero();
        assertThat(answers.total()).isEqualTo(7);
    }

    @Test
    void keepsDontKnowInTheBaseAndNotUsedOut() {
        assertThat(answers.without(Set.of("8")).share(Set.of("3"))).contains(Share.of(3, 6));
    }

    @Test
    void countsANetOnceEvenIfACodeIsNamedTwice() {
        assertThat(answers.count(List.of("3", "2", "3"))).isEqualTo(4);
    }

    @Test
    void addsCodesThatBecomeOne() {
        assertThat(answers.recoded(code -> code.equals("2") ? "1" : code).count("1"))
                .isEqualTo(2);
    }

    @Test
    void givesCountsAlongAScale() {
        assertThat(answers.along(List.of("1", "2", "3", "4"))).containsExactly(1, 1, 3, 0);
    }

    @Test
    void hasNoSharesWithoutAnswers() {
        assertThat(Tally.of(Map.of()).share(Set.of("3"))).isEmpty();
        assertThat(Tally.of(Map.of("3", 0L)).share(Set.of("3"), 1)).isEmpty();
    }

    @Test
    void pools() {
        assertThat(answers.plus(answers).count("3")).isEqualTo(6);
    }

    @Test
    void refusesANegativeCount() {
        assertThatThrownBy(() -> Tally.of(Map.of("1", -1L))).hasMessageContaining("code 1");
    }

    @Test
    void sharesAddToOne() {
        Seeds.each(any -> {
            long a = any.between(0, 1000);
            long b = any.between(0, 1000);
            long c = any.between(1, 1000);
            Tally tally = Tally.of(Map.of("1", a, "2", b, "3", c));
            double sum = Stream.of("1", "2", "3")
                    .mapToDouble(code -> tally.share(Set.of(code)).orElseThrow().value())
                    .sum();
            assertThat(sum).isCloseTo(1, within(1e-12));
        });
    }

    @Test
    void isTheSameWhereEveryCountIs() {
        Tally one = Tally.of(Map.of("1", 4L));
        assertThat(one).isEqualTo(Tally.counting(Stream.of("1", "1", "1", "1")));
        assertThat(one).hasSameHashCodeAs(Tally.of(Map.of("1", 4L))).hasToString("{1=4}");
        assertThat(one).isNotEqualTo(Tally.of(Map.of("1", 5L))).isNotEqualTo("{1=4}");
        assertThat(one.hashCode()).isNotEqualTo(Tally.of(Map.of("1", 5L)).hashCode());
    }

    @Test
    void sharesRestOnWhatTheAnswersAreWorth() {
        assertThat(answers.share(Set.of("3"), 5.5)).contains(new Share(3, 7, 5.5));
    }
}
