package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.figures.suppression.SuppressionPattern;
import org.heard.proving.conformance.SuppressionCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The three conditions of the reference README §4, judged by an attacker that shares no code with the method. */
class ProtectionTest {
    static Stream<Arguments> cases() {
        return Stream.of(
                        "/reference/shared_sdc_cases.json",
                        "/reference/shared_sdc_random_tables.json",
                        "/disclosure/dear.json")
                .flatMap(file -> SuppressionCases.read(ReferenceFile.at(file)).nodes().stream())
                .map(node -> Arguments.of(node.path("id").asText(), node));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hidesWhatMustBeHiddenKeepsItWideAndHidesLittleElse(String id, JsonNode node) {
        Set<String> hidden =
                new SuppressionPattern(SuppressionCases.puzzle(node)).find().orElseThrow();
        assertThat(hidden).containsAll(texts(node.path("primary")));
        assertThat(hidden).noneMatch(cell -> isFrozen(node, cell));
        Attacker attacker = Attacker.of(node, hidden);
        texts(node.path("sensitive"))
                .forEach(cell -> assertThat(attacker.width(cell)).as(cell).isGreaterThanOrEqualTo(4));
        assertThat(secondaryWeight(node, hidden)).isLessThanOrEqualTo(bound(node));
    }

    private static double bound(JsonNode node) {
        double best = node.path("expected").path("cost").path(0).asDouble();
        return node.path("primary").isEmpty() ? 0 : Math.max(2 * best, best + 2);
    }

    private static double secondaryWeight(JsonNode node, Set<String> hidden) {
        Set<String> primary = texts(node.path("primary"));
        double weight = 0;
        for (JsonNode cell : node.path("cells")) {
            String id = cell.path("id").asText();
            weight += hidden.contains(id) && !primary.contains(id)
                    ? cell.path("cost").asDouble(1)
                    : 0;
        }
        return weight;
    }

    private static boolean isFrozen(JsonNode node, String id) {
        for (JsonNode cell : node.path("cells")) {
            if (cell.path("id").asText().equals(id)) {
                return cell.path("frozen").asBoolean();
            }
        }
        return false;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
