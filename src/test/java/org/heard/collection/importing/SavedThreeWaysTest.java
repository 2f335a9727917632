package org.heard.collection.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heard.questionnaire.survey.Answers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedThreeWaysTest {
    @ParameterizedTest
    @CsvSource({"2019, UTF-8", "2020, UTF-8", "2021, windows-1252"})
    void oneFileSavedThreeWaysGivesOneResult(String year, String encoding) {
        String text = new String(Shipped.bytes(year + ".csv"), Charset.forName(encoding)).replaceFirst("^\uFEFF", "");
        RoundMap map = Shipped.map(year, Shipped.mapText(year).replaceFirst("(?m)^encoding: .*$", "encoding: detect"));

        List<Answers> plain = people(map, text.getBytes(StandardCharsets.UTF_8));
        assertThat(people(map, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(plain);
        assertThat(people(map, text.getBytes(Charset.forName("windows-1252")))).isEqualTo(plain);
        assertThat(plain.toString()).contains("–");
    }

    private static List<Answers> people(RoundMap map, byte[] bytes) {
        return ImportPlan.of(RoundFile.of(map.files().get(0), bytes), map)
                .orRefuse()
                .people();
    }
}
