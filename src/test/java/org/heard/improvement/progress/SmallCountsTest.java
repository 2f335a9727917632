package org.heard.improvement.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallCountsTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We met 3 families and two young people. | We met fewer than 5 families and fewer than 5 young people.",
                "4 children | fewer than 5 children",
                "one child waited | fewer than 5 children waited",
                "Three children | Fewer than 5 children",
                "3 of the children | fewer than 5 of the children",
                "two of our young people | fewer than 5 of our young people",
                "one of our own young people | fewer than 5 of our own young people",
                "only 2 disabled pupils | fewer than 5 disabled pupils",
                "in 2019 4 children moved | in 2019 fewer than 5 children moved",
                "1 parent said so | fewer than 5 parents said so",
                "We spoke to 3 families | We spoke to fewer than 5 families",
                "places for 2 children, kept by 4 parents | places for fewer than 5 children, kept by fewer than 5 parents",
                "moved in 3 families | moved in fewer than 5 families",
                "A couple of mums wrote | Fewer than 5 mums wrote",
                "1 young person with epilepsy | fewer than 5 young people with epilepsy",
                "4 deaf-blind young people | fewer than 5 deaf-blind young people"
            })
    void countsOfPeopleFromOneToFourAreNotSaid(String written, String shown) {
        assertThat(SmallCounts.hidden(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 parents wrote",
                "14 children, 5 children, 104 children",
                "1 in 4 children",
                "One in four pupils",
                "3 out of 4 families said yes",
                "Year 4 pupils",
                "Key stage 2 children",
                "4-year-olds",
                "children aged 3",
                "aged 2 to 4 children",
                "both parents",
                "section 3 of the plan for children",
                "1 to 1 support for children",
                "one to one support",
                "1:1 support, 2–4 children's centres",
                "within 2 weeks families hear from us",
                "3 new posts",
                "3% of children",
                "2.4 children",
                "one place for families",
                "two meetings with parents",
                "action 1.2 for pupils",
                "One day children will",
                "three terms of children"
            })
    void otherNumbersStayAsTheyWereWritten(String written) {
        assertThat(SmallCounts.hidden(written)).isEqualTo(written);
    }
}
