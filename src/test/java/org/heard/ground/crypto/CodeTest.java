package org.heard.ground.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CodeTest {
    @Test
    void isTwelveLettersAndNumbersInGroupsOfFourWithoutLookAlikes() {
        for (int i = 0; i < 256; i++) {
            byte[] mark = new byte[32];
            Arrays.fill(mark, (byte) i);
            assertThat(Code.from(mark))
                    .matches("[A-Z0-9]{4} [A-Z0-9]{4} [A-Z0-9]{4}")
                    .doesNotContainPattern("[0O1IL2Z5S8BUV]");
        }
    }

    @Test
    void isTheSameHoweverItIsTyped() {
        assertThat(Code.plain("ac34-DEF6 ghj7")).isEqualTo(Code.plain("AC34DEF6GHJ7"));
    }

    @Test
    void changesWithEveryBitOfItsMark() {
        byte[] mark = new byte[32];
        String code = Code.from(mark);
        mark[31] ^= 1;
        assertThat(Code.from(mark)).isNotEqualTo(code);
    }
}
