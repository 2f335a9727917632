package org.heard.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurveyFilesTest {
    private static final Surveys SURVEYS = SurveyFiles.shipped();

    @Test
    void asksAsManyQuestionsAsTheInstrumentsSay() {
        assertThat(SURVEYS.survey("pc2019").orElseThrow().questions()).hasSize(29);
        assertThat(SURVEYS.survey("pc2020").orElseThrow().questions()).hasSize(11);
        assertThat(SURVEYS.survey("pc2021").orElseThrow().questions()).hasSize(35);
    }
}
