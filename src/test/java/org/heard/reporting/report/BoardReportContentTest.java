package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.heard.figures.chart.Chart;
import org.heard.figures.chart.MeasureSentence;
import org.heard.figures.chart.RoundMarks;
import org.heard.figures.chart.ToldIn;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Percent;
import org.heard.reporting.document.Block;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the Word file back as a reader's program does, and holds it to the release it was made from. */
class BoardReportContentTest {
    private static BoardPaper paper;
    private static ReadBack word;
    private static ReadBack annex;

    @BeforeAll
    static void write() {
        paper = SampleRelease.paper();
        word = ReadBack.of(paper);
        annex = ReadBack.ofAnnex(paper);
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        for (ReadBack file : List.of(word, annex)) {
            List<Integer> levels = file.headingLevels();

            assertThat(levels).startsWith(1).contains(2);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        }
    }

    @Test
    void headingsAreRealOnes() {
        for (int level = 1; level <= 3; level++) {
            var style = word.document().getStyles().getStyle("Heading" + level);

            assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal().intValue())
                    .isEqualTo(level - 1);
        }
    }

    @Test
    void hasAChapterForEachObjectiveWithItsFourParts() {
        assertThat(word.words("Heading1"))
                .containsExactly(
                        "What the SEND Continuous Improvement Board is asked to do",
                        "What changed, what did not, and what cannot be told",
                        "All areas together",
                        "A1 Progress and attainment",
                        "A2 DCO oversight of health",
                        "A3 Health input to plans",
                        "A4 Co-production and communication",
                        "A5 Joint commissioning",
                        "Groups",
                        "Who answered, and who did not",
                        "Commentary of Sampleshire Parent Carer Forum",
                        "How to read the figures",
                        "Glossary");
        BoardPaper written = ShippedPaper.of(ReportKind.BOARD);
        for (String part : List.of("Analysis", "Recommendation", "Evidence of impact")) {
            assertThat(ReadBack.of(written).words("Heading2"))
                    .filteredOn(part::equals)
                    .hasSize(5);
        }
    }

    @Test
    void theAnnexHoldsWhatOnlyACheckerNeeds() {
        assertThat(annex.words("Title")).containsExactly("Annex to the SEND survey report: March 2021");
        assertThat(annex.words("Heading1"))
                .containsExactly(
                        "All areas together",
                        "A1 Progress and attainment",
                        "A2 DCO oversight of health",
                        "A4 Co-production and communication",
                        "A5 Joint commissioning",
                        "The report’s own pictures as tables",
                        "Headline measures by group",
                        "Who answered, in every round",
                        "How many tests were made",
                        "How the figures were made",
                        "The questions in their exact words");
        assertThat(annex.allText()).contains(paper.masthead().checkCode().toString());
    }

    @Test
    void marksPlainlyWhatAnOfficerHasNotWrittenYet() {
        assertThat(word.words("ToBeWritten"))
                .hasSize(1 + 5 + 3 * 4 + 1)
                .contains("Analysis: not written yet.", "Recommendation: not written yet.");
        assertThat(word.words("Heading2")).filteredOn("Analysis"::equals).hasSize(1);
        assertThat(word.words("Normal"))
                .contains("Keep the named contact for each family.", "The next round will tell.");
    }

    @Test
    void saysSoWhereNoQuestionTellsOfAnObjective() {
        assertThat(word.words("Callout"))
                .contains("No question of this release tells of this objective. There is no evidence from the survey"
                        + " yet.");
    }

    @Test
    void everyPictureSaysInWordsWhatItsChartSays() {
        List<String> expected = new ArrayList<>();
        measures("M12", "M1", "M4", "M6", "M9", "M10")
                .forEach(table -> Chart.of(table, RoundMarks.of(paper.tables()))
                        .forEach(chart -> expected.add(chart.alternativeText())));

        assertThat(annex.pictures().stream().map(p -> p.getDocPr().getDescr())).containsExactlyElementsOf(expected);
        assertThat(word.pictures().stream().map(p -> p.getDocPr().getDescr()))
                .containsExactlyElementsOf(BoardReportContent.of(paper).of(Block.Figure.class).stream()
                        .map(figure -> figure.picture().alternativeText())
                        .toList());
    }

    @Test
    void everyPictureHasANumberOfItsOwnAndIsAsWideAsItsWordsNeed() {
        List<Long> ids = word.pictures().stream().map(p -> p.getDocPr().getId()).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id > 0);
        // In English Metric Units, 36,000 to the millimetre, to a twentieth of a millimetre: words of 8.5 pt in both.
        assertThat(word.pictures()).allMatch(p -> Math.abs(p.getExtent().getCx() - 159 * 36_000) < 1_800);
        assertThat(annex.pictures()).allMatch(p -> Math.abs(p.getExtent().getCx() - 113 * 36_000) < 1_800);
    }

    @Test
    void captionsCountUpInTheOrderTheyStand() {
        List<String> captions = word.words("Caption");
        List<String> figures =
                captions.stream().filter(c -> c.startsWith("Figure")).toList();
        List<String> tables =
                captions.stream().filter(c -> c.startsWith("Table")).toList();

        assertThat(figures).hasSameSizeAs(word.pictures());
        assertThat(tables).hasSameSizeAs(word.document().getTables());
        IntStream.range(0, figures.size())
                .forEach(i -> assertThat(figures.get(i)).startsWith("Figure " + (i + 1) + ": "));
        IntStream.range(0, tables.size()).forEach(i -> assertThat(tables.get(i)).startsWith("Table " + (i + 1) + ": "));
        assertThat(word.fields()).filteredOn("SEQ Figure \\* ARABIC"::equals).hasSameSizeAs(figures);
        assertThat(word.fields()).filteredOn("SEQ Table \\* ARABIC"::equals).hasSameSizeAs(tables);
    }

    @Test
    void whateverIsPointedAtIsThere() {
        assertThat(word.bookmarks())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Za-z_][A-Za-z0-9_]{0,39}"));
        assertThat(word.styled("TOC1").stream()
                        .map(p -> p.getCTP().getHyperlinkArray(0).getAnchor()))
                .hasSize(11)
                .isSubsetOf(word.bookmarks());
        assertThat(Stream.of("TOC1", "TOC2")
                        .flatMap(style -> annex.styled(style).stream())
                        .map(p -> p.getCTP().getHyperlinkArray(0).getAnchor()))
                .hasSameSizeAs(annex.headingLevels())
                .isSubsetOf(annex.bookmarks());
    }

    @Test
    void everyTableHasAHeaderRowThatIsRepeatedAndATitle() {
        for (XWPFTable table : annex.document().getTables()) {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
            assertThat(table.getCTTbl()
                            .getTblPr()
                            .getTblLook()
                            .xgetFirstColumn()
                            .getStringValue())
                    .isIn("1", "true", "on");
        }
    }

    @Test
    void everyCountInAMeasuresTableIsTheReleases() {
        SafeTable listened = measures("M6").get(0);
        List<List<String>> printed = tableAfter("M6");

        assertThat(printed.get(0)).containsExactly("Figure", "Nov 2019", "Sept 2020", "Mar 2021");
        assertThat(rowHeaded(printed, "Answers (base)"))
                .containsExactlyElementsOf(
                        listened.rows().stream().map(r -> r.base().text()).toList())
                .containsExactly("312", "428", "506");
        assertThat(rowHeaded(printed, "Feel listened to: answers"))
                .containsExactlyElementsOf(listened.rows().stream()
                        .map(r -> r.cell("positive").text())
                        .toList())
                .containsExactly("137", "201", "263");
        assertThat(rowHeaded(printed, "No answer")).containsExactly("7", "9", "12");
    }

    @Test
    void everyDataTableIsItsChartsOwn() {
        List<List<List<String>>> printed = new ArrayList<>(annex.tables().values());
        List<SafeTable> measures = measures("M12", "M1", "M4", "M6", "M9", "M10");

        for (SafeTable measure : measures) {
            for (Chart chart : Chart.of(measure, RoundMarks.of(paper.tables()))) {
                List<List<String>> data = new ArrayList<>();
                data.add(chart.dataTable().header());
                data.addAll(chart.dataTable().rows());
                assertThat(printed).contains(data);
            }
        }
    }

    @Test
    void theProfileIsTheReleasesWithTheAreaBesideIt() {
        SafeTable profile = table("support_status.profile");
        List<List<String>> printed = tableTitled("Support the child has");

        assertThat(printed.get(0)).hasSize(8).endsWith("In the area");
        for (Column column : profile.columns()) {
            List<String> cells = rowHeaded(printed, column.label());
            for (int i = 0; i < profile.rows().size(); i++) {
                SafeTable.Row row = profile.rows().get(i);
                assertThat(cells.get(2 * i)).isEqualTo(row.cell(column.code()).text());
                row.share(column.code())
                        .map(Percent::whole)
                        .ifPresent(percent -> assertThat(cells).contains(percent));
            }
        }
        assertThat(rowHeaded(printed, "EHC plan")).endsWith("2,021");
        assertThat(rowHeaded(printed, "None of these")).endsWith("c", "c", "x");
    }

    @Test
    void groupsStandEachWithTheirOwnBaseAndTheSmallOnesLookAlike() {
        List<List<String>> printed = tableTitled("Listened to in the plan by group");

        assertThat(rowHeaded(printed, "All")).startsWith("506", "263", "52%");
        assertThat(rowHeaded(printed, "Setting: Early years")).startsWith("26 u", "11", "42%");
        assertThat(rowHeaded(printed, "Setting: Home, out of school")).containsOnly("c");
        assertThat(rowHeaded(printed, "Setting: Other")).containsOnly("c");
    }

    @Test
    void noSmallCountIsPrintedAnywhere() {
        Map<String, List<List<String>>> figures = annex.tables();
        word.tables().forEach((caption, rows) -> figures.put("report, " + caption, rows));
        figures.keySet().removeIf(caption -> caption.contains("Tests made"));

        assertThat(figures.values().stream().flatMap(List::stream).flatMap(List::stream))
                .noneMatch(cell -> cell.matches("[1-4]"));
        assertThat(word.allText() + annex.allText())
                .doesNotContainPattern("n = [1-9] \\(")
                .doesNotContainPattern("\\b[1-9] answers");
    }

    @Test
    void theFirstPageHasTheSentenceThePictureWhatIsAskedAndWhoWasNotHeard() {
        List<Block> first = BoardReportContent.of(paper).blocks().stream()
                .takeWhile(block -> !(block instanceof Block.Heading heading && heading.onNewPage()))
                .toList();

        assertThat(first.get(0))
                .isEqualTo(Block.Paragraph.of(
                        Block.Tone.HEADLINE,
                        "Of three headline measures, two rose since November 2019. One shows no clear change."));
        assertThat(first.get(1)).isInstanceOf(Block.Figure.class);
        assertThat(word.words("Normal")).anyMatch(words -> words.startsWith("Who we did not hear from. "));
        assertThat(word.words("ListNumber")).containsExactly("Keep the named contact for each family. (A4)");
        assertThat(first).filteredOn(Block.Numbered.class::isInstance).hasSize(1);
    }

    @Test
    void whatChangedAndWhatDidNotIsToldMeasureByMeasure() {
        List<String> told = word.words("ListBullet");

        paper.overview().forEach(table -> assertThat(told).contains(new MeasureSentence(table, ToldIn.ENGLISH).told()));
    }

    @Test
    void countsTheTestsBehindTheFlags() {
        List<List<String>> printed = tableTitled("Tests made between rounds");

        // Six of the seven questions of the fixture can be tested against 2019; short breaks has too few answers.
        assertThat(rowHeaded(printed, "November 2019 to March 2021")).startsWith("6");
        assertThat(rowHeaded(printed, "November 2019 to March 2021")).endsWith("about 0.3");
    }

    @Test
    void saysThatDataAreInventedOnEveryPage() {
        assertThat(word.document().getHeaderList()).hasSize(1);
        assertThat(word.document().getHeaderList().get(0).getText()).contains("Invented sample data. Reconstructed.");
        assertThat(word.document().getFooterList().get(0).getText())
                .contains("Release pc2021-1, 18 May 2021", "Page 1");
        assertThat(word.words("Note")).first().asString().endsWith("Invented sample data. Reconstructed.");
    }

    /** Everybody could read it on one day; its figures were frozen, and their files say so, on an earlier one. */
    @Test
    void namesTheDayOfItsReleaseAndItsFiguresTheDayTheyWereMade() {
        assertThat(paper.masthead().source().sentence()).startsWith("Released on 18 May 2021.");
        assertThat(paper.masthead().certificate().made()).isEqualTo("2021-05-04");
    }

    @Test
    void saysWhoseItIsInWhichLanguage() throws Exception {
        var core = word.document().getProperties().getCoreProperties();

        assertThat(core.getTitle()).isEqualTo("SEND survey report: March 2021");
        assertThat(core.getCreator()).isEqualTo("Sample Council");
        assertThat(core.getSubject()).contains("Sampleshire");
        assertThat(core.getCreated()).isEqualTo("2021-05-18T00:00:00Z");
        assertThat(word.document()
                        .getStyle()
                        .getDocDefaults()
                        .getRPrDefault()
                        .getRPr()
                        .getLangArray(0)
                        .getVal())
                .isEqualTo("en-GB");
    }

    @Test
    void theSameReleaseGivesTheSameBytes() {
        assertThat(ReadBack.bytes(paper)).isEqualTo(ReadBack.bytes(SampleRelease.paper()));
    }

    /** Words Heard never prints in anything it writes itself. */
    @Test
    void claimsNoMoreThanTheNumbersDo() {
        assertThat(word.allText().toLowerCase(Locale.UK))
                .doesNotContainPattern("\\b(margin of error|representative|statistically relevant|significant"
                        + "|insignificant|slight increase|trend towards|no change|proves)\\b");
    }

    @Test
    void everyQuestionStandsInItsWordsWithItsVerdict() {
        List<List<String>> printed = tableTitled("Questions, and what each may be compared with");

        assertThat(printed).hasSize(1 + 8);
        assertThat(rowHeaded(printed, "M9 Services work together"))
                .containsExactly(
                        "How far do you agree: services work together?",
                        "November 2019 to March 2021: S. September 2020 to March 2021: C, the options differ.");
    }

    private static List<SafeTable> measures(String... keys) {
        return Stream.of(keys)
                .map(key -> paper.tables().stream()
                        .filter(t -> t.kind() == SafeTable.Kind.ROUNDS)
                        .filter(t -> t.about().measure().equals(key))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static SafeTable table(String id) {
        return paper.tables().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> tableTitled(String start) {
        return annex.tables().entrySet().stream()
                .filter(e -> e.getKey().replaceFirst("^\\d+ ", "").startsWith(start))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> tableAfter(String measure) {
        return tableTitled("Data: " + measures(measure).get(0).about().title());
    }

    private static List<String> rowHeaded(List<List<String>> table, String heading) {
        List<String> row = table.stream()
                .filter(cells -> cells.get(0).equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + heading + " in " + table));
        return row.subList(1, row.size());
    }
}
