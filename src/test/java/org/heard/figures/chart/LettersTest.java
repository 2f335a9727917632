package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Option labels come in the languages of the surveys: none of their letters may become a box. */
class LettersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Neither satisfied nor dissatisfied – “don’t know” £ …       | Liberation Sans
            pl | Zażółć gęślą jaźń ĄĆĘŁŃÓŚŹŻ                                | Liberation Sans
            uk | Щастя, їжак, ґанок, об’єднання, Є І Ї Ґ                     | Liberation Sans
            ar | هل أنت راضٍ عن الدعم؟ أوافق بشدة، لا أعرف ١٢٣               | DejaVu Sans
            """)
    void everyLanguageHasAllItsLetters(String language, String words, String family) {
        for (Label label : new Label[] {Label.body(words), Label.bold(words)}) {
            Font font = label.font();
            assertThat(font.canDisplayUpTo(words)).as(language).isEqualTo(-1);
            assertThat(font.getFamily()).isEqualTo(family);
        }
    }
}
