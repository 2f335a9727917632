package org.heard.questionnaire.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {
    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "Where do you live?, Where do you live?, NONE",
        "Where do you live?, where  do you “live”, TYPOGRAPHY",
        "a follow-up visit, a follow up visit, TYPOGRAPHY",
        "under 1.5 miles, under 15 miles, MEANING",
        "We recieve help, We receive help, SPELLING",
        "We get support, We get suport, SPELLING",
        "the form came, the from came, OTHER_WORDS",
        "I can go in, I can get in, OTHER_WORDS",
        "How is it going?, How goes it?, OTHER_WORDS",
        "in twelve weeks, in 12 weeks, OTHER_WORDS",
        "They don't ask, They do not ask, OTHER_WORDS",
        "up to 12 weeks, up to 13 weeks, MEANING",
        "They ask, They never ask, MEANING",
        "a happy place, an unhappy place, MEANING",
        "help this year, help this month, MEANING",
        "I get help, We get help, MEANING",
        "for the child, for the children, OTHER_WORDS",
        "for your child, for your family, MEANING"
    })
    void whatChangedDecidesHowMuchIsAsked(String before, String after, WordDifference.Degree degree) {
        assertThat(WordDifference.between(before, after).degree()).isEqualTo(degree);
        assertThat(WordDifference.between(after, before).degree()).isEqualTo(degree);
    }

    @Test
    void saysWhatWentAndWhatCame() {
        assertThat(WordDifference.between("in the last 12 months", "in the last 6 months")
                        .what())
                .isEqualTo("12 → 6");
        assertThat(WordDifference.between("we ask", "we never ask").what()).isEqualTo("nothing → never");
        assertThat(WordDifference.between("ask and tell", "tell and ask").what())
                .isEqualTo("the order of the words");
    }
}
