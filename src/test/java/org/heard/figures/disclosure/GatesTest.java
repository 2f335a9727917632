package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heard.proving.conformance.RuleCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule case of the reference folder, by equality. */
class GatesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DisclosureRules RULES = DisclosureRules.DEFAULT;

    static Stream<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        JSON.readTree(ReferenceFile.text("shared_sdc_rules.json"))
                .path("cases")
                .forEach(node -> cases.add(Arguments.of(
                        node.path("id").asText() + " " + node.path("rule").asText(), node)));
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void decidesFromSizesAndFlagsAsTheReferenceSays(String id, JsonNode node) {
        assertThat((JsonNode) RuleCases.decide(node.path("rule").asText(), node.path("input")))
                .isEqualTo(node.path("expected"));
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, false", "0, false", "1, true"})
    void aCountIsSmallFromOneToFour(long count, boolean small) {
        assertThat(Gates.isSmall(count, RULES)).isEqualTo(small);
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "29, true", "30, false"})
    void fivePointsBecomeThreeFromTenToTwentyNineAnswers(long answers, boolean three) {
        assertThat(Gates.needsThreePoints(answers, 5, RULES)).isEqualTo(three);
    }

    /** Six in and five out are eleven, though the base is larger by one only. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, true", "1, 0, 0, false", "3, 3, 3, false", "4, 3, 3, true", "6, 5, 0, true", "0, 5, 6, true",
        "6, 0, 5, true", "0, 9, 0, false", "0, 0, 9, false", "9, 0, 0, false", "0, 10, 0, true", "0, 5, 5, true"
    })
    void theNextReleaseComesWhereNothingOrTenResponsesHaveChanged(
            long added, long removed, long edited, boolean release) {
        assertThat(Gates.mayRelease(added, removed, edited, RULES)).isEqualTo(release);
    }

    @ParameterizedTest
    @CsvSource({"0, fewer than 10", "9, fewer than 10", "10, 10+", "19, 10+", "20, 20+"})
    void anOpenRoundIsCountedInTens(long responses, String words) {
        assertThat(Gates.counter(responses)).isEqualTo(words);
    }

    @Test
    void threePointsNeedNoFewer() {
        assertThat(Gates.needsThreePoints(15, 3, RULES)).isFalse();
        assertThat(Gates.needsThreePoints(15, 4, RULES)).isTrue();
    }
}
