package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.figures.suppression.AuditIntervals;
import org.heard.figures.suppression.ProblemCell;
import org.heard.figures.suppression.SuppressionProblem;
import org.heard.proving.conformance.SuppressionCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A test of the tests: plausible wrong patterns leak what the reference file says, here and in the audit. */
class AttackerTest {
    static Stream<Arguments> cases() {
        return SuppressionCases.read(ReferenceFile.text("shared_sdc_cases.json")).nodes().stream()
                .filter(node -> node.path("naive").has("leaks"))
                .map(node -> Arguments.of(node.path("id").asText(), node));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aNaivePatternLeaksExactlyTheFiguresNamed(String id, JsonNode node) {
        Set<String> hidden = new HashSet<>();
        node.path("naive").path("suppressed").forEach(cell -> hidden.add(cell.asText()));
        Attacker attacker = Attacker.of(node, hidden);
        Set<String> leaks = new HashSet<>();
        node.path("naive").path("leaks").forEach(leak -> {
            String cell = leak.path("cell").asText();
            leaks.add(cell);
            assertThat(attacker.lowest(cell))
                    .as(cell)
                    .isEqualTo(leak.path("attacker_low").asDouble());
            assertThat(attacker.highest(cell))
                    .as(cell)
                    .isEqualTo(leak.path("attacker_high").asDouble());
        });
        node.path("sensitive")
                .forEach(cell -> assertThat(attacker.width(cell.asText()) < 4)
                        .as(cell.asText())
                        .isEqualTo(leaks.contains(cell.asText())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void ourOwnAuditRefusesTheNaivePattern(String id, JsonNode node) {
        SuppressionProblem puzzle = SuppressionCases.puzzle(node);
        BitSet hidden = new BitSet();
        node.path("naive").path("suppressed").forEach(cell -> hidden.set(place(puzzle, cell.asText())));
        boolean leaks = !node.path("naive").path("leaks").isEmpty();
        assertThat(new AuditIntervals(puzzle).allWide(hidden)).isEqualTo(!leaks);
        assertThat(new AuditIntervals(puzzle, false).allWide(hidden)).isEqualTo(!leaks);
    }

    private static int place(SuppressionProblem puzzle, String id) {
        return puzzle.figures.stream().map(ProblemCell::id).toList().indexOf(id);
    }
}
