package org.heard.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeedsTest {
    @Test
    void areTheSameEachTimeUnlessOthersAreAskedFor() {
        assertThat(asked(Map.of())).containsExactly(7L, 8L, 9L);
        assertThat(asked(Map.of("cases.first", "-1"))).containsExactly(-1L, 0L, 1L);
        assertThat(asked(Map.of("cases.each", "2"))).containsExactly(7L, 8L);
        assertThat(asked(Map.of("cases.seed", "12", "cases.each", "2"))).containsExactly(12L);
    }

    @Test
    void areNeverNone() {
        assertThatThrownBy(() -> asked(Map.of("cases.each", "0"))).hasMessageContaining("cases.each is 0");
    }

    @Test
    void aFailureNamesTheSeedWhatItDrewAndWhatWasWrong() {
        long value = new Chance(12).between(1L, 5000L);
        assertThatThrownBy(() -> Seeds.hold(12, failing("too many")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("[" + value + "]", "-Dcases.seed=12", "too many")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private static LongStream asked(Map<String, String> settings) {
        return Seeds.asked(settings::get, 3, 7);
    }

    private static Consumer<Chance> failing(String why) {
        return any -> {
            any.between(1L, 5000L);
            throw new IllegalStateException(why);
        };
    }
}
