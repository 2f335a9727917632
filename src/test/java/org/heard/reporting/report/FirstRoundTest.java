package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heard.publication.release.Release;
import org.heard.publication.release.ReleasesOfAnswers;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.OneChoice;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Scale;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Report;
import org.junit.jupiter.api.Test;

/** The report of a survey that was never asked before: it says what was found, and nothing of changes. */
class FirstRoundTest {
    private static final Surveys SURVEYS = SurveyFiles.shipped();

    private static Report report() {
        List<Question> asked = SURVEYS.survey("yp").orElseThrow().questions().stream()
                .filter(question -> question instanceof OneChoice || question instanceof Scale)
                .toList();
        List<Answers> people =
                IntStream.range(0, 120).mapToObj(i -> answers(asked, i)).toList();
        Release release = new ReleasesOfAnswers().release(SURVEYS, "yp", Map.of("yp", people), Map.of());
        return BoardReportContent.of(new BoardPapers(() -> SURVEYS).of(release, Writing.nothing(ReportKind.BOARD)));
    }

    private static Answers answers(List<Question> asked, int person) {
        Answers answers = Answers.NONE;
        for (Question question : asked) {
            int options = question.options().size();
            answers = answers.with(
                    question.key(),
                    Answer.of(question.options().get(person % options).code()));
        }
        return answers;
    }

    @Test
    void itHasChartsAndNoEmptyTableAndNoWordOfEarlierRounds() {
        Report report = report();

        assertThat(report.of(Block.Figure.class)).isNotEmpty();
        assertThat(report.of(Block.Table.class))
                .allSatisfy(table -> assertThat(table.rows()).as(table.title()).isNotEmpty())
                .allSatisfy(table -> assertThat(table.rows().toString()).doesNotContain("first round"));
        assertThat(report.of(Block.Heading.class))
                .extracting(Block.Heading::words)
                .doesNotContain("How many tests were made");
        String words = report.of(Block.Paragraph.class).toString();
        assertThat(words)
                .contains("It is the first round of this survey")
                .doesNotContain("beside the rounds before it");
    }
}
