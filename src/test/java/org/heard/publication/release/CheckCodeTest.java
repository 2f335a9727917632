package org.heard.publication.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCodeTest {
    private static final CheckCode CODE = CheckCode.of("what was frozen");

    @Test
    void theSameReleaseAndFigureHaveTheSameCodeEverywhere() {
        assertThat(CheckCode.of("what was frozen")).isEqualTo(CODE);
        assertThat(CODE.toString()).isEqualTo("CRR-VTA-D6C");
        assertThat(CODE.ofFigure("a")).isEqualTo(CODE.ofFigure("a")).isNotEqualTo(CODE.ofFigure("b"));
        assertThat(CheckCode.of("what was frozen again").ofFigure("a")).isNotEqualTo(CODE.ofFigure("a"));
    }

    @Test
    void noTwoLettersLookAlikeInPrint() {
        assertThat(CheckCode.ALPHABET).doesNotContain("0", "O", "Q", "1", "I", "L", "2", "Z", "5", "S", "8", "B", "U");
    }

    @Test
    void isReadHoweverItIsTyped() {
        String printed = CODE.toString();

        assertThat(CheckCode.typed(printed)).isEqualTo(CODE);
        assertThat(CheckCode.typed(
                        " " + printed.toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
                .isEqualTo(CODE);
        assertThat(CheckCode.typed(printed.replace('-', '–'))).isEqualTo(CODE);
    }

    @Test
    void findsEverySingleWrongLetterAndEverySwapOfTwoNeighbours() {
        String letters = CODE.letters();
        Set<String> wrong = new TreeSet<>();
        for (int i = 0; i < letters.length(); i++) {
            for (char other : CheckCode.ALPHABET.toCharArray()) {
                wrong.add(letters.substring(0, i) + other + letters.substring(i + 1));
            }
        }
        IntStream.range(0, letters.length() - 1)
                .forEach(i -> wrong.add(letters.substring(0, i)
                        + letters.charAt(i + 1)
                        + letters.charAt(i)
                        + letters.substring(i + 2)));
        wrong.remove(letters);

        assertThat(wrong).hasSizeGreaterThan(9 * 22);
        assertThat(wrong)
                .allSatisfy(typed ->
                        assertThatThrownBy(() -> CheckCode.typed(typed)).isInstanceOf(NotACheckCode.class));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',            Type the check code.
            CRR-VTA-O6C,   A check code has no “O” in it.
            CRR-VTA-D,     A check code has nine letters and digits. You typed 7.
            CRR-VTA-D6D,   One letter or digit of this check code is wrong.
            """)
    void saysWhatIsWrong(String typed, String sentence) {
        assertThatThrownBy(() -> CheckCode.typed(typed)).hasMessageStartingWith(sentence);
    }

    /** A hundred thousand figures: a release has about sixty. */
    @Test
    void hardlyEverGivesTwoFiguresOneCode() {
        Set<String> codes = IntStream.range(0, 100_000)
                .mapToObj(i -> CODE.ofFigure("figure " + i).letters())
                .collect(Collectors.toSet());

        assertThat(codes).hasSizeGreaterThan(99_998);
    }
}
