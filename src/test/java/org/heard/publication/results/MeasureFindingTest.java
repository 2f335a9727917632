package org.heard.publication.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heard.figures.chart.ToldIn;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.publication.release.ReleasesOfAnswers;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;

class MeasureFindingTest {
    private static final Surveys SURVEYS = SurveyFiles.shipped();

    @Test
    void ofTooFewAnswersItSaysTheThresholdOfTheRelease() {
        assertThat(stands(new DisclosureRules(15, 8, 7, 30), 12))
                .contains("In November 2019 there were fewer than 15 answers.")
                .anyMatch(told -> told.endsWith("fewer than 15 people answered, so we show nothing."))
                .noneMatch(told -> told.contains("ewer than 10"));
        assertThat(stands(DisclosureRules.DEFAULT, 5)).contains("In November 2019 there were fewer than 10 answers.");
    }

    private static List<String> stands(DisclosureRules rules, int parents) {
        return new ReleasesOfAnswers(rules)
                        .release(
                                SURVEYS,
                                "pc2019",
                                Map.of(
                                        "pc2019",
                                        ReleasesOfAnswers.shipped(SURVEYS, "2019")
                                                .subList(0, parents)),
                                Map.of())
                        .tables()
                        .stream()
                        .map(table -> MeasureFinding.of(table, ToldIn.ENGLISH).told())
                        .toList();
    }

    /** Youth and staff have no measures: their questions still stand in lists with a figure. */
    @Test
    void aQuestionWithoutAGoodAnswerSaysWhichWasGivenMost() {
        List<Answers> people = IntStream.range(0, 60)
                .mapToObj(i -> Answers.NONE.with("yp_age", Answer.of(i < 40 ? "16-18" : "19-25")))
                .toList();
        String stands = new ReleasesOfAnswers()
                .release(SURVEYS, "yp", Map.of("yp", people), Map.of()).tables().stream()
                        .filter(table -> table.about().question().equals("yp_age"))
                        .map(table -> MeasureFinding.of(table, ToldIn.ENGLISH).told())
                        .findFirst()
                        .orElseThrow();

        assertThat(stands).contains("the answer given most was “16 to 18”: 67% of 60 young people.");
    }
}
