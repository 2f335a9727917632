package org.heard.collection.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JoinedLabelsTest {
    private final JoinedLabels commas = new JoinedLabels(
            Map.of("Autism", "a", "Speech, language and communication", "s", "Speech", "p", "Other", "o"),
            ", ",
            Optional.empty());

    @Test
    void aLabelWithACommaSurvivesAmongCommas() {
        assertThat(commas.in("Autism, Speech, language and communication, Other"))
                .hasValue(java.util.List.of("a", "s", "o"));
    }

    @Test
    void aLabelWithASemicolonSurvivesAmongSemicolonsWithOneAtTheEnd() {
        JoinedLabels labels = new JoinedLabels(Map.of("Nurse; dietitian", "n", "CAMHS", "c"), ";", Optional.empty());
        assertThat(labels.in("CAMHS;Nurse; dietitian;")).hasValue(java.util.List.of("c", "n"));
    }

    @Test
    void whatIsLeftOverIsNeverGuessed() {
        assertThat(commas.in("Autism, Something else")).isEmpty();
        assertThat(commas.in("Autismus")).isEmpty();
        assertThat(commas.in("autism")).isEmpty();
    }

    @Test
    void aCellThatCanBeReadInTwoWaysIsNeverGuessed() {
        JoinedLabels labels = new JoinedLabels(Map.of("A", "a", "B", "b", "A, B", "ab"), ",", Optional.empty());
        assertThat(labels.in("A, B")).isEmpty();
        assertThat(labels.in("B, A")).hasValue(java.util.List.of("b", "a"));
    }

    @Test
    void twoLabelsOfOneCodeGiveItOnceAndNothingBetweenSeparatorsGivesNone() {
        JoinedLabels labels =
                new JoinedLabels(Map.of("Bones", "o", "Sight", "o", "Autism", "a"), ",", Optional.of("x"));
        assertThat(labels.in("Bones, Autism, Sight")).hasValue(java.util.List.of("o", "a"));
        assertThat(labels.in("Autism,, Bones,")).hasValue(java.util.List.of("a", "o"));
        assertThat(labels.in("Autism, Hearing")).hasValue(java.util.List.of("a", "x"));
    }

    @Test
    void theSameLabelTwiceIsNotUnderstood() {
        assertThat(commas.in("Autism, Autism")).isEmpty();
    }
}
