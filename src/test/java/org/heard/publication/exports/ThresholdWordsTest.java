package org.heard.publication.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.SafeTable;
import org.heard.publication.release.Release;
import org.heard.publication.release.ReleasesOfAnswers;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.heard.reporting.report.BoardPapers;
import org.heard.reporting.report.FileType;
import org.heard.reporting.report.ReportKind;
import org.heard.reporting.report.Writing;
import org.junit.jupiter.api.Test;

/** The sample survey released under thresholds of another council, twelve parents having answered in 2019. */
class ThresholdWordsTest {
    /** The usual thresholds where they are told to a reader: none of them is true here. */
    private static final String USUAL = "(?is).*(fewer than (10|ten)|(10|ten) to 29|\\b10 (answers|people)\\b"
            + "|until (10|ten) have|count from 1 to 4).*";

    private static final Surveys SURVEYS = SurveyFiles.shipped();
    private static final Release RELEASE = release();
    private static final List<SafeTable> TABLES = RELEASE.tables();

    private static Release release() {
        return new ReleasesOfAnswers(new DisclosureRules(15, 8, 7, 30))
                .release(
                        SURVEYS,
                        "pc2021",
                        Map.of(
                                "pc2019",
                                ReleasesOfAnswers.shipped(SURVEYS, "2019").subList(0, 12),
                                "pc2021",
                                ReleasesOfAnswers.shipped(SURVEYS, "2021")),
                        Map.of());
    }

    @Test
    void everyChartOfTwelveAnswersSaysFewerThanFifteen() {
        List<String> texts = new ArrayList<>();
        for (TakenChart taken : Taken.of(TABLES, RELEASE.checkCode()).charts()) {
            texts.add(taken.chart().title() + "\n" + taken.chart().alternativeText());
            texts.add(PrintedText.of(ExportFormat.SVG, ExportFormat.SVG.write(taken)));
            texts.add(PrintedText.of(ExportFormat.CSV, ExportFormat.CSV.write(taken)));
        }

        texts.replaceAll(text -> text.replaceAll("\\s+", " "));
        assertThat(texts).noneMatch(text -> text.matches(USUAL));
        assertThat(texts).anyMatch(text -> text.contains("c – fewer than 15 answers"));
        assertThat(texts).anyMatch(text -> text.contains("u: caution, low base (15 to 29 answers)."));
    }

    @Test
    void noTableSaysOfARowOrAChangeThatThereWereFewerThanTen() {
        List<String> sentences = TABLES.stream()
                .flatMap(table -> table.changes().stream())
                .map(SafeTable.Change::sentence)
                .toList();

        assertThat(sentences).noneMatch(text -> text.matches(USUAL)).contains("not shown: fewer than 15 answers");
        assertThat(TABLES).allMatch(table -> table.about().notes().stream().noneMatch(note -> note.matches(USUAL)));
    }

    @Test
    void theReportsSayTheThresholdsOfTheRelease() {
        for (ReportKind kind : List.of(ReportKind.BOARD, ReportKind.TWO_MONTHLY)) {
            byte[] report = FileType.HTML.of(new BoardPapers(() -> SURVEYS).of(RELEASE, Writing.nothing(kind)));
            String text = PrintedText.of(FileType.HTML, report).replaceAll("\\s+", " ");

            assertThat(text).doesNotMatch(USUAL);
            assertThat(text)
                    .contains("A group with fewer than 15 people is not shown at all. A count from 1 to 7 is hidden")
                    .contains("A correction of fewer than 15 responses is held until 15 have changed")
                    .contains("15 to 29 answers: caution, low base");
        }
    }
}
