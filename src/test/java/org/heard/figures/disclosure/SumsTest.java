package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.disclosure.Handmade.RULES;
import static org.heard.figures.disclosure.Handmade.lines;
import static org.heard.figures.disclosure.Handmade.split;
import static org.heard.figures.disclosure.Handmade.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heard.figures.suppression.ProblemCell;
import org.heard.figures.suppression.SuppressionProblem;
import org.junit.jupiter.api.Test;

/** Sums are written as they are printed: "p no + p yes = p base". */
class SumsTest {
    private final ProblemBuilder bench = new ProblemBuilder(RULES);

    private Set<String> sums() {
        SuppressionProblem puzzle = bench.puzzle();
        Set<String> sums = new TreeSet<>();
        for (int e = 0; e < puzzle.members.length; e++) {
            List<String> terms = new ArrayList<>();
            for (int k = 0; k < puzzle.members[e].length; k++) {
                String sign = puzzle.coefficients[e][k] > 0 ? "" : "-";
                terms.add(sign + puzzle.figure(puzzle.members[e][k]).id());
            }
            sums.add(String.join(", ", terms));
        }
        return sums;
    }

    private Sums sums(List<Line> lines) {
        Names names = new Names(lines);
        lines.forEach(line -> {
            line.columns().forEach(p -> bench.figure(ProblemCell.of(names.id(line, p), p.count(line.row()))));
            bench.figure(ProblemCell.of(names.base(line), line.row().base()));
        });
        return new Sums(names, bench);
    }

    private void split(TrueTable table) {
        List<Line> lines = lines(table);
        sums(lines).split(lines.get(0).draft());
    }

    @Test
    void groupsAddUpToEveryone() {
        split(Handmade.split(
                "s", Handmade.row("all", 20, 20, 20), Handmade.row("a", 10, 9, 8), Handmade.row("b", 10, 11, 12)));
        assertThat(sums())
                .containsExactlyInAnyOrder(
                        "s|a no, -s|all no, s|b no",
                        "s|a partly, -s|all partly, s|b partly",
                        "s|a yes, -s|all yes, s|b yes");
    }

    @Test
    void whatGroupsLeaveOverIsWorkedOutWithItsBase() {
        split(Handmade.split(
                "s", Handmade.row("all", 20, 20, 20), Handmade.row("a", 10, 9, 8), Handmade.row("b", 10, 11, 9)));
        assertThat(sums())
                .containsExactlyInAnyOrder(
                        "s|a no, -s|all no, s|b no, s|rest no",
                        "s|a partly, -s|all partly, s|b partly, s|rest partly",
                        "s|a yes, -s|all yes, s|b yes, s|rest yes",
                        "-s|rest base, s|rest no, s|rest partly, s|rest yes");
        assertThat(bench.value("s|rest base")).isEqualTo(3);
        assertThat(bench.value("s|rest yes")).isEqualTo(3);
        assertThat(bench.value("s|rest no")).isZero();
    }

    @Test
    void groupsThatOverlapEachLeaveTheOthers() {
        split(Handmade.split(
                "s", Handmade.row("all", 20, 20, 20), Handmade.row("a", 10, 9, 8), Handmade.row("b", 11, 11, 9)));
        assertThat(sums())
                .contains("s|a no, s|a no others, -s|all no", "-s|all yes, s|b yes, s|b yes others")
                .hasSize(6);
        assertThat(bench.value("s|a no others")).isEqualTo(10);
    }

    @Test
    void aSplitOfEveryoneAloneHasNoSums() {
        split(Handmade.split("s", Handmade.row("all", 20, 20, 20)));
        assertThat(sums()).isEmpty();
    }

    /** All 60 are in the two groups, but three of those who said yes are in neither. */
    @Test
    void whatOneColumnLeavesOverHasNoBaseOfItsOwn() {
        split(Handmade.split(
                "s",
                Handmade.row("all", 20, 20, 20),
                Handmade.row("a", Map.of("no", 10L, "partly", 9L, "yes", 8L), 30, Set.of()),
                Handmade.row("b", Map.of("no", 10L, "partly", 11L, "yes", 9L), 30, Set.of())));
        assertThat(sums())
                .containsExactlyInAnyOrder(
                        "s|a no, -s|all no, s|b no",
                        "s|a partly, -s|all partly, s|b partly",
                        "s|a yes, -s|all yes, s|b yes, s|rest yes");
    }
}
