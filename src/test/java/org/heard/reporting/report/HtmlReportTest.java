package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.HtmlReport;
import org.heard.reporting.document.Medium;
import org.heard.reporting.document.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The report as a page, read as a browser and as an XML parser read it. */
class HtmlReportTest {
    private static final Report REPORT = BoardReportContent.of(SampleRelease.paper());

    private static String text;
    private static Document page;

    @BeforeAll
    static void write() {
        text = new String(FileType.HTML.of(SampleRelease.paper()), StandardCharsets.UTF_8);
        page = Jsoup.parse(text);
    }

    @Test
    void isWellFormed() throws Exception {
        var parser = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();

        assertThat(parser.parse(new InputSource(new StringReader(text.replace("<!DOCTYPE html>", ""))))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("html");
    }

    @Test
    void hasOneHeadingOfTheFirstLevelAndSkipsNoneBelow() {
        List<Integer> levels = page.select("h1, h2, h3, h4").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();

        assertThat(page.select("h1")).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo("SEND survey report: March 2021");
    }

    @Test
    void everyLinkLeadsToOnePlaceOfThePage() {
        List<String> places = page.select("[id]").eachAttr("id");

        assertThat(places).doesNotHaveDuplicates();
        assertThat(page.select("a").eachAttr("href")).isNotEmpty().allMatch(link -> places.contains(link.substring(1)));
    }

    /** What a checker needs is closed, and the list of contents leads to nothing that is. */
    @Test
    void theAnnexIsClosedAndNotAmongTheContents() {
        assertThat(page.select("details.annex:not([open]) > summary").text()).isEqualTo("Annex: figures and questions");
        assertThat(page.select("nav a").eachText())
                .doesNotHaveDuplicates()
                .doesNotContain("The questions in their exact words");
        assertThat(page.select("details.annex h2").eachText()).contains("The questions in their exact words");
    }

    @Test
    void everyCellIsHeadedByItsColumnAndItsRow() {
        assertThat(page.select("table"))
                .hasSameSizeAs(Stream.of(REPORT, Annex.of(SampleRelease.paper()))
                        .flatMap(part -> part.of(Block.Table.class).stream())
                        .toList());
        for (Element table : page.select("table")) {
            assertThat(table.select("> caption").text()).startsWith("Table ");
            assertThat(table.select("thead th[scope=col]")).isNotEmpty();
            assertThat(table.select("tbody tr"))
                    .allMatch(row -> row.select("> th[scope=row]").size() == 1);
        }
    }

    @Test
    void everyChartIsThereWideAndNarrowWithItsWords() {
        for (Block.Figure figure : REPORT.of(Block.Figure.class)) {
            Element drawn = page.getElementById(REPORT.places().get(figure.key()));

            assertThat(drawn.select(".wide svg[role=img] > desc").text())
                    .isEqualTo(figure.picture().alternativeText());
            assertThat(drawn.select(".narrow svg[role=img] > desc").text())
                    .isEqualTo(figure.picture().alternativeText());
        }
    }

    /** Otherwise the note below a table falls over to the next sheet, where nobody knows what it is about. */
    @Test
    void onPaperANoteStaysWithTheFigureOrTableAboveItAndNotWithTheOneBelow() {
        Document paper = Jsoup.parse(HtmlReport.page(REPORT, Medium.PAPER));

        assertThat(paper.select("p.note")).isNotEmpty().noneMatch(note -> note.hasClass("leads"));
        assertThat(paper.select("table"))
                .isNotEmpty()
                .allMatch(table -> table.hasClass("noted") == followedByANote(table));
    }

    private static boolean followedByANote(Element table) {
        return table.nextElementSibling() != null && table.nextElementSibling().hasClass("note");
    }

    @Test
    void nothingInItNeedsMoreThanItsOwnStyleSheet() {
        assertThat(page.select("[style], script, link, img, iframe, object")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo(HtmlReport.policy())
                .doesNotContain("unsafe");
    }

    @Test
    void whatSomebodyTypedStaysText() {
        Writing writing = new Writing(
                Writing.Cover.of(ReportKind.BOARD),
                Map.of("A1", Map.of(Part.ANALYSIS, "<script>alert(1)</script> & \"so\"\u0007 on")),
                Map.of(),
                new Writing.Forum("<b>bold</b>", List.of()));
        Document typed =
                Jsoup.parse(new String(FileType.HTML.of(SampleRelease.paper(writing)), StandardCharsets.UTF_8));

        assertThat(typed.select("script, b")).isEmpty();
        assertThat(typed.text()).contains("<script>alert(1)</script> & \"so\" on");
        assertThat(typed.select(".box").text()).isEqualTo("<b>bold</b>");
    }
}
