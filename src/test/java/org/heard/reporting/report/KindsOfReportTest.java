package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.HtmlReport;
import org.heard.reporting.document.Medium;
import org.heard.reporting.document.Span;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** One release, three reports: other headings and texts, the same figures. */
class KindsOfReportTest {
    @Test
    void theCommitteeReportKeepsTheOrderOfHeadingsCommitteesKnow() {
        assertThat(ReadBack.of(ShippedPaper.of(ReportKind.COMMITTEE)).words("Heading1"))
                .containsSubsequence(
                        "What the Overview and Scrutiny Committee is asked to do",
                        "Reasons for the recommendations",
                        "Other options looked at and not taken",
                        "What it costs and who pays",
                        "Implications",
                        "Implications for equality",
                        "What it adds to the council’s core purpose",
                        "Consultations",
                        "What changed, what did not, and what cannot be told",
                        "Who answered, and who did not",
                        "Commentary of Sefton Parent Carer Forum",
                        "Glossary",
                        "Background papers");
    }

    @Test
    void theFirstPageStandsAloneAndTheOtherChaptersFollowEachOther() throws IOException {
        BoardPaper paper = SampleRelease.paper();

        assertThat(Jsoup.parse(HtmlReport.page(BoardReportContent.of(paper), Medium.PAPER))
                        .select("h2.new-page")
                        .eachText())
                .containsExactly("What changed, what did not, and what cannot be told");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(FileType.WORD.of(paper)))) {
            assertThat(word.getParagraphs().stream()
                            .filter(XWPFParagraph::isPageBreak)
                            .map(XWPFParagraph::getText))
                    .containsExactly("What changed, what did not, and what cannot be told");
        }
    }

    @Test
    void theCommitteeReadsEachObjectivesRecommendationOnItsFirstPage() {
        ReadBack word = ReadBack.of(SampleRelease.paper(SampleRelease.writing(ReportKind.COMMITTEE)));

        assertThat(word.words("ListNumber")).contains("Keep the named contact for each family. (A4)");
    }

    @Test
    void theTableOfThePlanIsTheCommitteesAloneAndLevelsAreEverybodys() {
        Map<Part, String> given = Map.of(Part.PLAN, "a plan", Part.LEVELS, "M1 50", Part.REQUESTS, "asked");

        assertThat(ReportKind.COMMITTEE.own(given)).containsOnlyKeys(Part.PLAN, Part.LEVELS);
        assertThat(ReportKind.BOARD.own(given)).containsOnlyKeys(Part.LEVELS);
        assertThat(ReportKind.TWO_MONTHLY.own(given)).containsOnlyKeys(Part.LEVELS, Part.REQUESTS);
        assertThat(given).as("what was given").hasSize(3);
    }

    @Test
    void theTwoMonthlyReportHasTargetActualActionsAndRisksForEachObjective() {
        ReadBack word = ReadBack.of(ShippedPaper.of(ReportKind.TWO_MONTHLY));

        assertThat(word.words("Normal")).anyMatch(words -> words.startsWith("The period of this report. "));
        assertThat(word.words("Normal")).anyMatch(words -> words.startsWith("Asked of partners. "));
        for (String part : List.of("Target", "Data comment", "Actions", "Risks", "Recommendation")) {
            assertThat(word.words("Normal"))
                    .filteredOn(words -> words.startsWith(part + ". "))
                    .hasSize(5);
        }
        assertThat(word.pictures()).hasSize(6);
    }

    /** No kind of report leaves the forum out (decision 0030). */
    @Test
    void everyKindPrintsWhatTheForumSays() {
        for (ReportKind kind : ReportKind.values()) {
            assertThat(ReadBack.of(ShippedPaper.of(kind)).words("ForumBox"))
                    .as(kind.word())
                    .contains("Families tell us that being listened to is not yet the same as being answered.");
        }
    }

    /** Its recommendations stand in one list and nowhere else: a line before the points is one of them. */
    @Test
    void theCommitteeReportLeavesOutNoLineOfARecommendation() {
        Writing writing = new Writing(
                Writing.Cover.of(ReportKind.COMMITTEE),
                Map.of("A1", Map.of(Part.RECOMMENDATION, "Note the delay, and agree:\n- a plan by June")),
                Map.of(),
                Writing.Forum.SILENT);

        assertThat(ReadBack.of(SampleRelease.paper(writing)).words("ListNumber"))
                .containsExactly("Note the delay, and agree: (A1)", "a plan by June (A1)");
    }

    /** Asked for no longer, and lost no more than any other word. */
    @Test
    void whatWasWrittenForACommitteeBeforeIsStillPrinted() {
        Writing writing = new Writing(
                Writing.Cover.of(ReportKind.COMMITTEE),
                Map.of("A2", Map.of(Part.ANALYSIS, "The officer had left.")),
                Map.of(),
                Writing.Forum.SILENT);
        ReadBack word = ReadBack.of(SampleRelease.paper(writing));

        assertThat(word.words("Normal")).contains("The officer had left.");
        assertThat(word.words("Heading1"))
                .contains("A2 DCO oversight of health")
                .doesNotContain("A1 Progress and attainment");
    }

    /** An objective that nothing tells of lacks no figures: its report can be issued. */
    @Test
    void onlyAnObjectiveThatSomethingTellsOfHasFiguresOfItsOwn() {
        BoardPaper paper = SampleRelease.paper();

        assertThat(paper.objectives().stream().filter(paper::isToldOf).map(BoardPaper.Objective::key))
                .containsExactly("A1", "A2", "A4", "A5");
    }

    @Test
    void everyKindHasTheSameAnnex() {
        List<Block> board = Annex.of(SampleRelease.paper()).blocks();

        for (ReportKind kind : ReportKind.values()) {
            assertThat(Annex.of(SampleRelease.paper(SampleRelease.writing(kind)))
                            .blocks())
                    .usingRecursiveComparison()
                    .isEqualTo(board);
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
        ReadBack annex = ReadBack.ofAnnex(paper);

        assertThat(annex.words("Heading2")).contains("M10 Short breaks").doesNotContain("M9 Services work together");
        assertThat(annex.tables().entrySet().stream()
                        .filter(t -> t.getKey().contains("Other questions"))
                        .flatMap(t -> t.getValue().stream())
                        .map(row -> row.get(0)))
                .contains("M9 Services work together");
        assertThat(headings(Map.of("A5", List.of("shortbreak_access", "joined_up"))))
                .containsSubsequence("M10 Short breaks", "M9 Services work together");
        assertThat(headings(Map.of("A5", List.of("joined_up", "shortbreak_access"))))
                .containsSubsequence("M9 Services work together", "M10 Short breaks");
    }

    /** Any chart of the release may stand where an officer wants to speak of it. */
    @Test
    void aQuestionOfAnotherObjectiveMayBeChosen() {
        BoardPaper paper = SampleRelease.paper(chosen(Map.of("A3", List.of("ehcp_listened"))));

        assertThat(paper.choices(paper.objectives().get(2))).hasSizeGreaterThan(5);
        assertThat(BoardReportContent.of(paper).of(Block.Paragraph.class).stream()
                        .filter(paragraph -> paragraph.tone() == Block.Tone.HEADLINE)
                        .map(paragraph -> Span.words(paragraph.spans())))
                .filteredOn(words -> words.startsWith("Listened to in the plan: more"))
                .hasSize(2);
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
        return ReadBack.ofAnnex(SampleRelease.paper(chosen(chosen))).words("Heading2");
    }
}
