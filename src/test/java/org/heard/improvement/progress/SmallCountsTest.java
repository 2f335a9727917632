package org.heard.improvement.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCountsTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"0, 0", "1, fewer than 5", "4, fewer than 5", "5, 5", "1200, '1,200'"})
    void countsOfPeopleFromOneToFourPrintAsFewerThanFive(long people, String words) {
        assertThat(SmallCounts.of(people)).isEqualTo(words);
    }

    @Test
    void soDoThoseSomebodyWrote() {
        assertThat(SmallCounts.hidden("We met 3 families and two young people; 12 parents wrote."))
                .isEqualTo("We met fewer than 5 families and fewer than 5 young people; 12 parents wrote.");
        assertThat(SmallCounts.hidden("4 children, 14 children, 5 children, 3 new posts, 3% of children"))
                .isEqualTo("fewer than 5 children, 14 children, 5 children, 3 new posts, 3% of children");
    }
}
