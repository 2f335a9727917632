package org.heard.proving.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.figures.suppression.SmallProblems.set;

import java.util.Set;
import org.heard.figures.suppression.ProblemCell;
import org.heard.figures.suppression.SuppressionProblem;
import org.junit.jupiter.api.Test;

class SuppressionCasesTest {
    private static final String ROW = """
            {"id": "row", "min_width": 3,
             "cells": [{"id": "a", "value": 3}, {"id": "b", "value": 10, "cost": 2}, {"id": "c", "value": 17}],
             "equations": [{"coefs": {"a": 1, "b": 1, "c": 1}, "rhs": 30}],
             "primary": ["a"], "sensitive": ["a"]}""";
    private static final String ALONE = """
            {"id": "alone", "cells": [{"id": "a", "value": 3}, {"id": "b", "value": 7, "frozen": true}],
             "equations": [{"coefs": {"a": 1, "b": 1}, "rhs": 10}], "primary": ["a"], "sensitive": ["a"]}""";
    private static final String RULE = """
            {"id": "rule", "rule": "live_counter", "input": {"responses": 34}}""";

    private static SuppressionCases cases(String... cases) {
        return SuppressionCases.read("{\"cases\": [" + String.join(",", cases) + "]}");
    }

    private static SuppressionProblem puzzle(String text) {
        return SuppressionCases.puzzle(cases(text).nodes().get(0));
    }

    @Test
    void answersEachCaseByItsIdAndNamesThoseWithoutASafePattern() {
        SuppressionCases.Answers answers = cases(ROW, ALONE, RULE).answers();
        assertThat(answers.json().replaceAll("\\s", ""))
                .isEqualTo("{\"row\":[\"a\",\"c\"],\"rule\":{\"display\":\"30+\"}}");
        assertThat(answers.json()).endsWith("}\n");
        assertThat(answers.unsafe()).containsExactly("alone");
    }

    @Test
    void readsFiguresWithAllThatIsKnownOfThem() {
        SuppressionProblem puzzle = puzzle("""
                {"id": "x", "min_width": 3, "cells": [
                  {"id": "a", "value": 3, "cost": 2, "min_width": 6, "lb": 0, "ub": 50, "hide_zero": true},
                  {"id": "b", "value": 7, "never_hide": true, "latent": false},
                  {"id": "c", "value": 9, "latent": true, "continuous": true},
                  {"id": "d", "value": 9, "frozen": true, "shown_lo": 8.5, "shown_hi": 9.5}]}""");
        assertThat(puzzle.figures)
                .containsExactly(
                        new ProblemCell("a", 3, 2, 0, 50, 3, 3, 6, Set.of(ProblemCell.Trait.HIDE_ZERO)),
                        new ProblemCell("b", 7, 1, 1, 10_000, 7, 7, 3, Set.of(ProblemCell.Trait.NEVER_HIDE)),
                        new ProblemCell(
                                "c",
                                9,
                                1,
                                1,
                                10_000,
                                9,
                                9,
                                3,
                                Set.of(ProblemCell.Trait.LATENT, ProblemCell.Trait.CONTINUOUS)),
                        new ProblemCell(
                                "d",
                                9,
                                1,
                                1,
                                10_000,
                                8.5,
                                9.5,
                                3,
                                Set.of(ProblemCell.Trait.FROZEN, ProblemCell.Trait.ROUNDED)));
    }

    @Test
    void readsSumsAndWhatMustBeHidden() {
        SuppressionProblem puzzle = puzzle(ROW);
        assertThat(puzzle.totals).containsExactly(30);
        assertThat(puzzle.coefficients[0]).containsExactly(1, 1, 1);
        assertThat(puzzle.primary).isEqualTo(set(0));
        assertThat(puzzle.sensitive).isEqualTo(set(0));
        assertThat(puzzle("{\"id\": \"x\", \"cells\": [{\"id\": \"a\", \"value\": 0}],"
                                + " \"equations\": [{\"coefs\": {\"a\": 1}}]}")
                        .totals)
                .containsExactly(0);
    }

    @Test
    void aFileWithoutAListOfCasesIsRefused() {
        for (String file : new String[] {"{}", "{\"cases\": []}", "{\"cases\": {\"id\": \"x\"}}"}) {
            assertThatThrownBy(() -> SuppressionCases.read(file))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the file has no list called \"cases\" with a case in it");
        }
    }

    @Test
    void aCaseWithoutANameOfItsOwnIsRefused() {
        assertThatThrownBy(() -> cases("{\"rule\": \"quote\"}")).hasMessage("a case has no id");
        assertThatThrownBy(() -> cases(RULE, RULE)).hasMessage("two cases are called rule");
    }

    @Test
    void aTextThatIsNotJsonIsRefusedWithItsLine() {
        assertThatThrownBy(() -> SuppressionCases.read("{\"cases\":\n[}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the file is not JSON: line 2");
    }

    @Test
    void aFaultIsToldWithTheCaseItIsIn() {
        assertThatThrownBy(() -> puzzle(ROW.replace("\"rhs\": 30", "\"rhs\": 31")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("case row: the figures of this sum do not add up: [a, b, c]");
        assertThatThrownBy(() -> puzzle(ROW.replace("\"value\": 17", "\"value\": \"many\"")))
                .hasMessage("case row: the value of c is not a number");
        assertThatThrownBy(() -> puzzle(ROW.replace("\"value\": 17", "\"value\": 1e999")))
                .hasMessage("case row: the value of c is not a number");
        assertThatThrownBy(() -> puzzle(ROW.replace("\"b\": 1,", "\"b\": \"one\",")))
                .hasMessage("case row: the coefficient of b is not a number");
        assertThatThrownBy(() -> puzzle(ROW.replace("[\"a\"], \"sensitive\"", "\"a\", \"sensitive\"")))
                .hasMessage("case row: primary is not a list");
    }

    @Test
    void aFaultAnywhereIsFoundBeforeAnythingIsAnswered() {
        SuppressionCases faulty = cases(RULE, ROW.replace("\"rhs\": 30", "\"rhs\": 31"));
        assertThatThrownBy(faulty::answers)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("case row");
        SuppressionCases unknown = cases("{\"id\": \"x\", \"rule\": \"guess\"}");
        assertThatThrownBy(unknown::answers)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rule is called \"guess\"");
    }
}
