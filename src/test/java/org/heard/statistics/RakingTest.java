package org.heard.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.reference.ReferenceCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RakingTest {
    static Stream<ReferenceCase> rows() {
        return Reference.cases("raking.json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void agreesWithTheReferenceAndRefusesWhatItRefuses(ReferenceCase row) {
        Reference.agrees(row);
    }

    private static final Margin AGE = new Margin("age", Map.of("young", 60.0, "old", 40.0));

    @Test
    void saysWhyItRefuses() {
        assertThat(Raking.to(List.of(AGE)).rake(List.of()).reason()).isPresent();
        assertThat(Raking.to(List.of()).rake(List.of(young())).reason()).isPresent();
        assertThat(Raking.to(List.of(AGE)).rake(List.of(young())).reason().orElseThrow())
                .contains("old of age", "no respondent");
        assertThat(Raking.to(List.of(AGE))
                        .rake(List.of(young(), old(), Map.of()))
                        .reason()
                        .orElseThrow())
                .contains("no known level of age");
        assertThat(Raking.to(List.of(AGE, new Margin("plan", Map.of("yes", 99.0))))
                        .rake(List.of(Map.of("age", "young", "plan", "yes"), Map.of("age", "old", "plan", "yes")))
                        .reason()
                        .orElseThrow())
                .contains("they must agree");
        assertThat(Raking.to(List.of(AGE))
                        .rake(List.of(young(), old()), new double[] {1, 0})
                        .reason())
                .isPresent();
    }

    @Test
    void meetsItsMargins() {
        Weights weights = Raking.to(List.of(AGE))
                .rake(List.of(young(), old(), old()))
                .weights()
                .orElseThrow();
        assertThat(weights.values()).containsExactly(60, 20, 20);
    }

    private static Map<String, String> young() {
        return Map.of("age", "young");
    }

    private static Map<String, String> old() {
        return Map.of("age", "old");
    }
}
