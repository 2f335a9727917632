package org.heard.improvement.promises;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortSentencesTest {
    private static final String FIFTEEN = "One two three four five six seven eight nine ten eleven twelve a b c.";

    @Test
    void fifteenWordsAreShortAndSixteenAreNot() {
        assertThat(ShortSentences.tooLong(FIFTEEN + " " + FIFTEEN + "\n" + FIFTEEN))
                .isEmpty();
        assertThat(ShortSentences.tooLong("Yes. And " + FIFTEEN)).contains("And " + FIFTEEN);
        assertThat(ShortSentences.tooLong("◆ – " + FIFTEEN))
                .as("marks are no words")
                .isEmpty();
    }
}
