package org.heard.collection.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JoinedLabelsTest {
    private final JoinedLabels commas = new JoinedLabels(
            Map.of("Autism", "a", "Speech, language and communication", "s", "Speech", "p", "Other", "o"), ", ");

    @Test
    void aLabelWithACommaSurvivesAmongCommas() {
        assertThat(commas.in("Autism, Speech, language and communication, Other"))
                .hasValue(java.util.List.of("a", "s", "o"));
    }

    @Test
    void aLabelWithASemicolonSurvivesAmongSemicolonsWithOneAtTheEnd() {
        JoinedLabels labels = new JoinedLabels(Map.of("Nurse; dietitian", "n", "CAMHS", "c"), ";");
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
        JoinedLabels labels = new JoinedLabels(Map.of("A", "a", "B", "b", "A, B", "ab"), ",");
        assertThat(labels.in("A, B")).isEmpty();
        assertThat(labels.in("B, A")).hasValue(java.util.List.of("b", "a"));
    }

    @Test
    void theSameLabelTwiceIsNotUnderstood() {
        assertThat(commas.in("Autism, Autism")).isEmpty();
    }
}
