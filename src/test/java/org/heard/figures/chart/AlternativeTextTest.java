package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.heard.figures.Seeds;
import org.junit.jupiter.api.Test;

class AlternativeTextTest {
    /** Whatever has to go for room. */
    @Test
    void itBeginsWithKindAndSubjectAndHoldsTheLargestValue() {
        Seeds.each(300, chance -> {
            List<String> values = new ArrayList<>();
            int largest = 0;
            for (int i = chance.between(1, 9); i > 0; i--) {
                int share = chance.between(0, 100);
                largest = Math.max(largest, share);
                values.add(share + "% (" + "a round of a long name".substring(0, chance.between(4, 22)) + ")");
            }
            String subject =
                    "subject of many words ".repeat(chance.between(1, 9)).strip();
            String message = "a possible change, not confirmed "
                    .repeat(chance.between(0, 4))
                    .strip();

            String text = AlternativeText.of("Dot chart: " + subject, values, message);

            assertThat(text).hasSizeLessThanOrEqualTo(AlternativeText.MOST).startsWith("Dot chart: subject");
            assertThat(text).contains(" " + largest + "%");
        });
    }
}
