package org.heard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        assertThat((JsonNode) decided(node.path("rule").asText(), node.path("input")))
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

    private static ObjectNode decided(String rule, JsonNode in) {
        ObjectNode out = JSON.createObjectNode();
        switch (rule) {
            case "population_base" -> out.put("show", Gates.isShown(number(in, "n_valid"), RULES));
            case "nested_pair" -> {
                Gates.Pair pair = Gates.nestedPair(
                        number(in, "n_outer"),
                        number(in, "n_inner"),
                        in.path("inner_subset_of_outer").asBoolean(),
                        RULES);
                out.put("release_both", pair.releaseBoth()).put("identical_figures_required", pair.identicalFigures());
            }
            case "snapshot" ->
                out.put(
                        "release",
                        Gates.mayRelease(number(in, "added"), number(in, "removed"), number(in, "edited"), RULES));
            case "breakdown_hidden_groups" -> {
                List<Integer> sizes = new ArrayList<>();
                in.path("group_sizes").forEach(size -> sizes.add(size.asInt()));
                Gates.HiddenGroups hidden =
                        Gates.hiddenGroups(sizes, in.path("total_published").asBoolean(), RULES);
                hidden.sizes().forEach(out.putArray("hidden_groups")::add);
                out.put("hidden_block", hidden.together()).put("need_another_hidden_or_merged", hidden.needAnother());
            }
            case "collapse_scale" ->
                out.put(
                        "use_three_points",
                        Gates.needsThreePoints(number(in, "n_valid"), (int) number(in, "points"), RULES));
            case "multi_select_item" ->
                out.put("show", Gates.isItemShown(number(in, "ticked"), number(in, "base"), RULES));
            case "class_disclosure" -> {
                List<Long> counts = new ArrayList<>();
                in.path("counts").forEach(count -> counts.add(count.asLong()));
                out.put(
                        "show",
                        Gates.isClassShown(counts, in.path("sensitive_question").asBoolean()));
            }
            case "mean_with_suppression" -> {
                boolean shown =
                        Gates.isDerivedShown(in.path("distribution_suppressed").asBoolean());
                List.of("show_mean", "show_net", "show_ci", "show_test").forEach(key -> out.put(key, shown));
            }
            case "theme_count" -> out.put("show", !Gates.isSmall(number(in, "theme"), RULES));
            case "quote" -> {
                Set<String> attributes = new HashSet<>();
                in.path("attributes_shown").forEach(attribute -> attributes.add(attribute.asText()));
                out.put(
                        "release",
                        Gates.mayQuote(
                                in.path("approved_by_two_people").asBoolean(),
                                in.path("redaction_flags").asInt(),
                                attributes,
                                number(in, "attribute_group_n"),
                                RULES));
            }
            case "live_counter" -> out.put("display", Gates.counter(number(in, "responses")));
            default -> throw new IllegalStateException(rule);
        }
        return out;
    }

    private static long number(JsonNode in, String key) {
        return in.path(key).asLong();
    }
}
