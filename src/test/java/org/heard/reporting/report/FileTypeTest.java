package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.heard.ground.pdf.PdfUa;
import org.heard.reporting.document.Masthead;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every format of a report keeps to. */
class FileTypeTest {
    /** As {@code HearingTest} finds them for 20 of 33 from one setting and none from special schools. */
    private static final List<String> WARNINGS = List.of(
            "More than half of the answers, 20 of 33, are from one group: Where they learn, primary school."
                    + " The figures are mostly about it.",
            "Nobody answered for this group: Where they learn, special school.");

    @ParameterizedTest
    @EnumSource(FileType.class)
    void theSameReleaseGivesTheSameBytes(FileType type) {
        assertThat(type.of(SampleRelease.paper())).isEqualTo(type.of(SampleRelease.paper()));
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void thePdfOfAWholeReportKeepsToPdfUa(ReportKind kind) {
        byte[] pdf = FileType.PDF.of(SampleRelease.paper(SampleRelease.writing(kind)));

        assertThat(PdfUa.faults(pdf)).isEqualTo(List.of());
    }

    /** With every chart, table and warning the demonstration has. */
    @Test
    void thePdfOfTheReleaseHeardShipsKeepsToPdfUa() {
        assertThat(PdfUa.faults(FileType.PDF.of(ShippedPaper.of(ReportKind.BOARD))))
                .isEqualTo(List.of());
    }

    /** Of PowerPoint the slide after the cover, which has room for all of them. */
    @ParameterizedTest
    @EnumSource(names = {"WORD", "PDF", "POWERPOINT", "HTML"})
    void whoWasNotHeardStandsOnTheFirstPage(FileType type) throws IOException {
        String first = firstPage(type, type.of(warned())).replaceAll("\\s+", " ");

        assertThat(first).contains(WARNINGS);
    }

    private static BoardPaper warned() {
        BoardPaper paper = SampleRelease.paper();
        Masthead m = paper.masthead();
        return new BoardPaper(
                new Masthead(m.title(), m.names(), m.source(), m.standing(), m.labels(), WARNINGS),
                paper.objectives(),
                paper.measures(),
                paper.tables(),
                paper.writing(),
                paper.area(),
                paper.words());
    }

    private static String firstPage(FileType type, byte[] file) throws IOException {
        return switch (type) {
            case PDF, ANNEX_PDF -> {
                PDFTextStripper first = new PDFTextStripper();
                first.setEndPage(1);
                try (PDDocument pdf = Loader.loadPDF(file)) {
                    yield first.getText(pdf);
                }
            }
            case WORD, ANNEX_WORD -> {
                try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
                    yield word.getParagraphs().stream()
                            .takeWhile(p -> !p.isPageBreak()
                                    && !String.valueOf(p.getStyle()).equals("Heading1"))
                            .map(XWPFParagraph::getText)
                            .collect(Collectors.joining(" "));
                }
            }
            case POWERPOINT -> {
                try (XMLSlideShow slides = new XMLSlideShow(new ByteArrayInputStream(file))) {
                    yield slides.getSlides().get(0).getShapes().stream()
                            .filter(XSLFTextShape.class::isInstance)
                            .map(shape -> ((XSLFTextShape) shape).getText())
                            .collect(Collectors.joining(" "));
                }
            }
            case HTML -> {
                String page = Jsoup.parse(new String(file, StandardCharsets.UTF_8))
                        .body()
                        .text();
                yield page.substring(0, page.indexOf("Contents") + 1);
            }
        };
    }

    @Test
    void isKnownByTheEndingOfAFilesName() {
        assertThat(FileType.ending("PDF")).contains(FileType.PDF);
        assertThat(FileType.ending("odt")).isEmpty();
    }
}
