package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
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

    /** A word without a space, too: it is broken after a stroke, a hyphen or a stop, else where the line ends. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Neurodevelopmental/neurodisability pathway                                        | Neurodevelopmental/
            Social/emotional/behavioural-and-mental-health pathway                            | Social/emotional/
            https://www.example.org/local-offer/education-health-and-care-plans/guide          | https://www.example.org/
            Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft   | Donaudampfschifffahrts
            """)
    void noLineIsWiderThanItsPlace(String words, String first) {
        List<Label> lines = RowBox.lines(words, 190);

        assertThat(lines).allMatch(line -> line.width() <= 190);
        assertThat(lines.get(0).text()).startsWith(first);
        assertThat(String.join("", lines.stream().map(Label::text).toList()).replace(" ", ""))
                .isEqualTo(words.replace(" ", ""));
    }
}
