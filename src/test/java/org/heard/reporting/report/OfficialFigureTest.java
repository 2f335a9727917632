package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Official figure to read beside it" stands over a figure or nowhere. */
class OfficialFigureTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Absence and exclusions", "DCO audit", "Advice returned within 6 weeks"})
    void theNameOfAFigureIsNone(String words) {
        assertThat(new OfficialFigure(words).isThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plans finished in 20 weeks: 23.0% (2019), 66.9% (2020)", "Mediation cases: 39 (2019)"})
    void aShareOrANumberWithItsYearIsOne(String words) {
        assertThat(new OfficialFigure(words).isThere()).isTrue();
    }

    @Test
    void theShippedReportPrintsThoseThatHoldAFigure() {
        long held = SurveyFiles.shipped().measures().stream()
                .filter(measure -> new OfficialFigure(measure.official()).isThere())
                .count();

        assertThat(ReadBack.of(ShippedPaper.of(ReportKind.BOARD)).words("Normal"))
                .filteredOn(words -> words.startsWith("Official figure to read beside it: "))
                .hasSize((int) held)
                .allMatch(words -> words.matches(".*\\d.*Source: .*"));
    }
}
