package org.heard.collection.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What went and what came, marked and also said. */
class WordByWordTest {
    @Test
    void marksWhatWentAndCameInTheOrderOfReading() {
        WordByWord words = WordByWord.between("support in the last 12 months?", "support in the last 6 months?");
        assertThat(words.pieces())
                .extracting(piece -> piece.fate() + " " + piece.words())
                .containsExactly("BOTH support in the last", "GONE 12", "NEW 6", "BOTH months?");
        assertThat(words.said()).isEqualTo("Gone: “12”. New: “6”.");
    }

    @Test
    void saysThatNothingDiffers() {
        assertThat(WordByWord.between("the same", "the  same").isSame()).isTrue();
        assertThat(WordByWord.between("", "new words").said()).isEqualTo("New: “new words”.");
        assertThat(WordByWord.between("old words", "").said()).isEqualTo("Gone: “old words”. ");
    }
}
