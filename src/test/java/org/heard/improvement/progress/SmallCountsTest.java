package org.heard.improvement.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
                "4 deaf-blind young people | fewer than 5 deaf-blind young people",
                "3 children’s plans | fewer than 5 children’s plans",
                "one child's plan | fewer than 5 children's plan",
                "one parent’s words | fewer than 5 parents’ words",
                "two families' homes | fewer than 5 families' homes",
                "3 of the school’s pupils | fewer than 5 of the school’s pupils",
                "3 very young disabled children | fewer than 5 very young disabled children",
                "3-4 families | fewer than 5 families",
                "2 – 4 children’s plans | fewer than 5 children’s plans",
                "2 or 3 families | fewer than 5 families",
                "between 2 and 4 families wrote | fewer than 5 families wrote",
                "grown from 2 to 4 families | grown from fewer than 5 to fewer than 5 families",
                "grown from 2 to 14 families | grown from fewer than 5 to 14 families",
                "fallen from 12 to 3 families | fallen from 12 to fewer than 5 families",
                "3 of 12 children | fewer than 5 of 12 children",
                "2 (two) children | fewer than 5 children",
                "three (3) children | fewer than 5 children",
                "fewer than 3 children | fewer than 5 children",
                "4 women | fewer than 5 women",
                "one woman | fewer than 5 women",
                "3 young adults | fewer than 5 young adults",
                "2 twins | fewer than 5 twins",
                "3 sons | fewer than 5 sons",
                "‘we saw 3 children’ | ‘we saw fewer than 5 children’"
            })
    void countsOfPeopleFromOneToFourAreNotSaid(String written, String shown) {
        assertThat(SmallCounts.hidden(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3  children",
                "3\nchildren",
                "3\u00a0children",
                "3 \u202f\tchildren",
                "3 of  the\nchildren",
                "2  or\n3 children"
            })
    void spacesAndLinesDoNotHideACountFromTheRule(String written) {
        assertThat(SmallCounts.hidden(written)).startsWith("fewer than 5").endsWith("children");
    }

    @Test
    void whatIsLeftIsNamedWithItsSentence() {
        assertThat(SmallCounts.left(
                        "We pay 3 tutors. Fewer than 5 families came.\nYear 4, action 1.2!  One of them. 14 at 2.4"))
                .containsExactly("We pay 3 tutors.", "Year 4, action 1.2!", "One of them.");
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
                "three terms of children",
                "Year 3 or 4 pupils, years 3-4 children, key stages 1 and 2 pupils",
                "children wait 3 months, 40 children",
                "No two children are alike",
                "every 4 children",
                "3 children’s hospitals",
                "two parents’ evenings",
                "one children’s worker",
                "one school where children eat",
                "4 schools where children eat",
                "fewer than 5 families",
                "10 of 12 children, 5 to 14 families, 0–25 young people"
            })
    void otherNumbersStayAsTheyWereWritten(String written) {
        assertThat(SmallCounts.hidden(written)).isEqualTo(written);
    }
}
