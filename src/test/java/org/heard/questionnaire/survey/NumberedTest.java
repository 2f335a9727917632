package org.heard.questionnaire.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberedTest {
    static Stream<Survey> surveys() {
        return SurveyFiles.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void countsEveryQuestionOnceInTheOrderOfTheFile(Survey survey) {
        assertThat(survey.numbered())
                .extracting(Numbered::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, survey.questions().size())
                                .boxed()
                                .toList());
        assertThat(survey.numbered()).extracting(Numbered::question).containsExactlyElementsOf(survey.questions());
    }

    @Test
    void aQuestionKeepsItsNumberInAFaceThatLeavesOthersOut() {
        Survey youth = SurveyFiles.shipped().survey("yp").orElseThrow();

        assertThat(youth.numbered().stream().filter(q -> q.isIn("short")))
                .hasSameSizeAs(youth.pages("short"))
                .anySatisfy(q -> {
                    assertThat(q.question().key()).isEqualTo("yp_join");
                    assertThat(q.number()).isEqualTo(10);
                });
    }
}
