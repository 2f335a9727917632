package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RakingTest {
    @Test
    void agreesWithTheReferenceAndRefusesWhatItRefuses() {
        Reference.agrees("raking.json");
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

    @Test
    void aLevelOfNobodyMayHaveATotalOfNothing() {
        Margin margin = new Margin("age", Map.of("young", 60.0, "old", 0.0));
        assertThat(Raking.to(List.of(margin))
                        .rake(List.of(young()))
                        .weights()
                        .orElseThrow()
                        .values())
                .containsExactly(60);
        Margin negative = new Margin("age", Map.of("young", 60.0, "old", -1.0));
        assertThat(Raking.to(List.of(negative)).rake(List.of(young())).reason()).isPresent();
    }

    @Test
    void eachStartingWeightIsANumberAboveNothing() {
        Raking raking = Raking.to(List.of(AGE));
        for (double wrong : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e300}) {
            assertThat(raking.rake(List.of(young(), old()), new double[] {1, wrong})
                            .reason()
                            .orElseThrow())
                    .contains("starting weight above 0");
        }
        assertThat(raking.rake(List.of(young(), old()), new double[] {1, 2}).weights())
                .isPresent();
    }

    @Test
    void totalsMayDifferByTheirLastDigits() {
        Margin same = new Margin("plan", Map.of("yes", 100.00000001));
        Margin other = new Margin("plan", Map.of("yes", 100.000001));
        List<Map<String, String>> people =
                List.of(Map.of("age", "young", "plan", "yes"), Map.of("age", "old", "plan", "yes"));
        assertThat(Raking.to(List.of(AGE, other)).rake(people).reason().orElseThrow())
                .contains("they must agree");
        assertThat(Raking.to(List.of(AGE, same)).rake(people).reason().orElse(""))
                .doesNotContain("they must agree");
    }
}
