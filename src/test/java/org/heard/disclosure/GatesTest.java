package org.heard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
}
