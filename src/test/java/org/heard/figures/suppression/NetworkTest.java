package org.heard.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.ProblemBuilder;
import org.heard.figures.disclosure.ReferenceFile;
import org.heard.proving.conformance.SuppressionCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Flows against whole-number programmes on the same blocks. */
class NetworkTest {
    static Stream<Arguments> patterns() {
        return Stream.of("shared_sdc_cases.json", "shared_sdc_random_tables.json")
                .flatMap(file -> SuppressionCases.read(ReferenceFile.text(file)).nodes().stream())
                .filter(node -> Math.floorMod(node.path("id").asText().hashCode(), 3) == 0
                        || node.path("id").asText().length() == 3)
                .map(node -> Arguments.of(node.path("id").asText(), node));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void flowsAndProgrammesAgreeOnWhatIsTooNarrow(String id, JsonNode node) {
        SuppressionProblem puzzle = SuppressionCases.puzzle(node);
        for (String pattern : List.of("naive", "expected")) {
            BitSet hidden = new BitSet();
            Set<String> ids = new HashSet<>();
            node.path(pattern).path("suppressed").forEach(cell -> ids.add(cell.asText()));
            for (int i = 0; i < puzzle.size(); i++) {
                hidden.set(i, ids.contains(puzzle.figure(i).id()));
            }
            AuditIntervals flows = new AuditIntervals(puzzle, true);
            AuditIntervals programmes = new AuditIntervals(puzzle, false);
            puzzle.sensitive.stream().forEach(i -> {
                double enough = puzzle.figure(i).width();
                assertThat(Math.min(flows.width(i, hidden), enough))
                        .as(pattern + " " + puzzle.figure(i).id())
                        .isEqualTo(Math.min(programmes.width(i, hidden), enough));
            });
        }
    }

    /** Six hidden figures of a table of two by three: every filling is written down, by three loops. */
    @Test
    void flowsAgreeWithCountingAllFillings() {
        double[][] truth = {{1, 2, 4}, {3, 2, 3}};
        ProblemBuilder bench = new ProblemBuilder(DisclosureRules.DEFAULT);
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 3; column++) {
                bench.figure(ProblemCell.of(row + "" + column, truth[row][column]));
                bench.hide(row + "" + column);
                bench.keepWide(row + "" + column);
            }
            bench.equation(
                    new Equation(java.util.Map.of(row + "0", 1.0, row + "1", 1.0, row + "2", 1.0), row == 0 ? 7 : 8));
        }
        for (int column = 0; column < 3; column++) {
            bench.equation(new Equation(
                    java.util.Map.of("0" + column, 1.0, "1" + column, 1.0), truth[0][column] + truth[1][column]));
        }
        SuppressionProblem puzzle = bench.puzzle();
        int least = 9;
        int most = 0;
        for (int a = 1; a <= 3; a++) {
            for (int b = 1; b <= 3; b++) {
                int c = 7 - a - b;
                if (c >= 1 && 7 - c >= 1) {
                    least = Math.min(least, a);
                    most = Math.max(most, a);
                }
            }
        }
        assertThat(new AuditIntervals(puzzle).width(0, puzzle.primary)).isEqualTo(most - least);
    }
}
