package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.heard.reporting.document.HtmlReport;
import org.heard.reporting.document.Medium;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** One release, three reports: other headings and texts, the same figures. */
class KindsOfReportTest {
    @Test
    void theCommitteeReportKeepsTheOrderOfHeadingsCommitteesKnow() {
        assertThat(chapters(ReportKind.COMMITTEE))
                .containsSubsequence(
                        "Summary",
                        "Recommendations",
                        "Reasons for the recommendations",
                        "Other options looked at and not taken",
                        "What it costs and who pays",
                        "Implications",
                        "What it adds to the council’s core purpose",
                        "Consultations",
                        "Who answered, and who we did not hear from",
                        "Commentary of Sampleshire Parent Carer Forum",
                        "Appendices",
                        "A1 Progress and attainment",
                        "A5 Joint commissioning",
                        "Glossary",
                        "Background papers");
    }

    /** One paragraph on a page of its own is mostly paper. */
    @Test
    void aChapterOfWordsAloneGoesOnWhereAnotherEndsAndOneWithFiguresBeginsAPage() throws IOException {
        BoardPaper paper = SampleRelease.paper(SampleRelease.writing(ReportKind.COMMITTEE));

        List<String> flowing = chaptersOnASharedPage(paper);

        assertThat(flowing)
                .contains("Recommendations", "What it costs and who pays", "Consultations")
                .doesNotContain(
                        "Summary",
                        "Who answered, and who we did not hear from",
                        "A1 Progress and attainment",
                        "Glossary");
        assertThat(Jsoup.parse(HtmlReport.page(BoardReportContent.of(paper), Medium.PAPER))
                        .select("h2.flowing")
                        .eachText())
                .isEqualTo(flowing);
    }

    private static List<String> chaptersOnASharedPage(BoardPaper paper) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(FileType.WORD.of(paper)))) {
            return word.getParagraphs().stream()
                    .filter(line -> "Heading1".equals(line.getStyle()))
                    .filter(line -> line.getCTPPr().isSetPageBreakBefore() && !line.isPageBreak())
                    .map(XWPFParagraph::getText)
                    .toList();
        }
    }

    @Test
    void theCommitteeReadsEachObjectivesRecommendationBeforeTheAppendices() {
        ReadBack word = ReadBack.of(SampleRelease.paper(SampleRelease.writing(ReportKind.COMMITTEE)));

        assertThat(word.words("Heading2"))
                .contains("Implications for equality", "For A4 Co-production and communication");
        assertThat(word.words("Normal"))
                .filteredOn("Keep the named contact for each family."::equals)
                .hasSize(2);
    }

    @Test
    void theTwoMonthlyReportHasTargetActualActionsAndRisksForEachObjective() {
        ReadBack word = ReadBack.of(SampleRelease.paper(SampleRelease.writing(ReportKind.TWO_MONTHLY)));

        assertThat(word.words("Heading1")).contains("The period of this report", "Asked of partners");
        for (String part : List.of("Target", "Actual and direction", "Actions", "Risks")) {
            assertThat(word.words("Heading2")).filteredOn(part::equals).hasSize(5);
        }
    }

    @Test
    void everyKindPrintsTheSameFigures() {
        Map<String, List<List<String>>> board = figures(ReportKind.BOARD);

        for (ReportKind kind : ReportKind.values()) {
            Map<String, List<List<String>>> figures = figures(kind);
            assertThat(figures).hasSizeGreaterThan(10);
            assertThat(board.values()).containsAll(figures.values());
        }
    }

    @Test
    void headingsGoDownOneLevelAtATimeInEveryKind() {
        for (ReportKind kind : ReportKind.values()) {
            List<Integer> levels = ReadBack.of(SampleRelease.paper(SampleRelease.writing(kind)))
                    .headingLevels();
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        }
    }

    @Test
    void anOfficersChoiceIsPrintedInHerOrderAndTheRestStaysInTheTable() {
        BoardPaper paper = SampleRelease.paper(chosen(Map.of("A5", List.of("shortbreak_access"))));
        ReadBack word = ReadBack.of(paper);

        assertThat(word.words("Heading3")).contains("M10 Short breaks").doesNotContain("M9 Services work together");
        assertThat(word.tables().entrySet().stream()
                        .filter(t -> t.getKey().contains("Other questions"))
                        .flatMap(t -> t.getValue().stream())
                        .map(row -> row.get(0)))
                .contains("M9 Services work together");
        assertThat(headings(Map.of("A5", List.of("shortbreak_access", "joined_up"))))
                .containsSubsequence("M10 Short breaks", "M9 Services work together");
        assertThat(headings(Map.of("A5", List.of("joined_up", "shortbreak_access"))))
                .containsSubsequence("M9 Services work together", "M10 Short breaks");
    }

    @Test
    void aListStandsAsAListAndMarkupAsTheLettersItIs() {
        Writing writing = new Writing(
                Writing.Cover.of(ReportKind.BOARD),
                Map.of("A1", Map.of(Part.ANALYSIS, "First.\n\n- one <b>\n- two\nLast.")),
                Map.of(),
                Writing.Forum.SILENT);
        ReadBack word = ReadBack.of(SampleRelease.paper(writing));

        assertThat(word.words("ListBullet")).contains("one <b>", "two");
        assertThat(word.words("Normal")).contains("First.", "Last.");
    }

    @Test
    void theForumsWordsAreTheForumsAndWhoSawFiguresEarlierIsListed() {
        Writing writing = new Writing(
                new Writing.Cover(ReportKind.BOARD, "Our title", "Issued on 1 June 2021.", true),
                Map.of(),
                Map.of(),
                new Writing.Forum("Families wait too long.", List.of("officer, from 3 May 2021")));
        ReadBack word = ReadBack.of(SampleRelease.paper(writing));

        assertThat(word.words("ForumBox")).containsExactly("Families wait too long.");
        assertThat(word.allText()).contains("Seen before they were published: officer, from 3 May 2021.");
    }

    private static Writing chosen(Map<String, List<String>> chosen) {
        return new Writing(Writing.Cover.of(ReportKind.BOARD), Map.of(), chosen, Writing.Forum.SILENT);
    }

    private static List<String> headings(Map<String, List<String>> chosen) {
        return ReadBack.of(SampleRelease.paper(chosen(chosen))).words("Heading3");
    }

    private static List<String> chapters(ReportKind kind) {
        XWPFDocument word =
                ReadBack.of(SampleRelease.paper(SampleRelease.writing(kind))).document();
        return new ArrayList<>(new ReadBack(word).words("Heading1"));
    }

    private static Map<String, List<List<String>>> figures(ReportKind kind) {
        Map<String, List<List<String>>> tables =
                ReadBack.of(SampleRelease.paper(SampleRelease.writing(kind))).tables();
        tables.keySet().removeIf(caption -> !caption.contains("Data: "));
        return tables;
    }
}
