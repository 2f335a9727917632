package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.heard.figures.chart.MeasureSentence;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.SlidePages;
import org.heard.reporting.document.Slides;
import org.heard.reporting.document.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Reads the slides back with their own library. */
public class SlideReportTest {
    private static final BoardPaper PAPER = SampleRelease.paper();
    private static final List<Block.Figure> FIGURES =
            BoardReportContent.of(PAPER).of(Block.Figure.class);

    private static List<XSLFSlide> slides;

    @BeforeAll
    static void write() throws IOException {
        slides = read(PAPER);
    }

    /** One message a slide: the headlines, all areas together, and each objective that has evidence. */
    @Test
    void aChapterHasOneChartUnderItsFinding() {
        assertThat(charts().stream().map(XSLFSlide::getTitle))
                .containsExactlyElementsOf(BoardReportContent.of(PAPER).of(Block.Paragraph.class).stream()
                        .filter(paragraph -> paragraph.tone() == Block.Tone.HEADLINE)
                        .map(paragraph -> Span.words(paragraph.spans()))
                        .toList());
        assertThat(slides).hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void checkCodeStandsOnTheSlideAndWhatMayBeSaidWithItsBasesInTheNotes() {
        for (XSLFSlide slide : charts()) {
            Block.Figure figure = FIGURES.stream()
                    .filter(one -> one.picture().alternativeText().equals(alternativeText(slide)))
                    .findFirst()
                    .orElseThrow();

            assertThat(text(slide)).contains(figure.proof().checkCode());
            assertThat(notes(slide)).contains(figure.proof().notes());
            figure.figures().rows().forEach(row -> assertThat(notes(slide)).contains(String.join(" | ", row)));
        }
        MeasureSentence listened = new MeasureSentence(
                PAPER.tables().stream()
                        .filter(table -> table.about().measure().equals("M6"))
                        .findFirst()
                        .orElseThrow(),
                PAPER.words());
        assertThat(notes(charts().get(0))).contains(listened.told(), listened.sureness());
    }

    @Test
    void aPictureKeepsItsShapeAndStaysOnTheSlide() {
        for (XSLFSlide slide : charts()) {
            var place = picture(slide).getAnchor();
            var dots = picture(slide).getPictureData().getImageDimensionInPixels();

            assertThat(place.getWidth() / place.getHeight())
                    .isCloseTo(dots.getWidth() / dots.getHeight(), withinPercentage(0.6));
            assertThat(place.getMaxX()).isLessThanOrEqualTo(Slides.WIDTH);
            assertThat(place.getMaxY()).isLessThanOrEqualTo(Slides.HEIGHT);
        }
    }

    @Test
    void everySlideSaysWhatDataTheseAre() {
        assertThat(slides).allMatch(slide -> text(slide).contains("Invented sample data. Reconstructed."));
    }

    @Test
    void whoWasNotHeardStandsOnTheFirstSlide() throws IOException {
        List<XSLFSlide> shipped = read(ShippedPaper.of(ReportKind.BOARD));

        assertThat(text(shipped.get(0)))
                .contains(ShippedPaper.release().who().warnings())
                .contains("Nothing here speaks for those who did not.");
    }

    @Test
    void anObjectiveWithoutEvidenceSaysSo() {
        assertThat(slides)
                .anyMatch(slide -> "A3 Health input to plans".equals(slide.getTitle())
                        && text(slide).contains("There is no evidence from the survey yet."));
    }

    @Test
    void whatIsAskedHasASlideAndWhatNobodyWroteHasNone() {
        assertThat(slides)
                .anyMatch(slide -> "What the SEND Continuous Improvement Board is asked to do".equals(slide.getTitle())
                        && text(slide).contains("1. Keep the named contact for each family. (A4)"));
        assertThat(slides).noneMatch(slide -> text(slide).contains("not written"));
    }

    @Test
    void whatTheForumSaysHasASlide() throws IOException {
        assertThat(read(ShippedPaper.of(ReportKind.BOARD)))
                .anyMatch(slide -> text(slide).contains("being listened to is not yet the same as being answered"));
    }

    @Test
    void aLongTextGoesOnUncutOnTheNextSlide() {
        String sentence = "Families told the forum that they wait too long for an answer. ";
        SlidePages pages = new SlidePages(new PlainText(sentence.repeat(60)).blocks());

        List<List<SlidePages.Line>> cut = pages.pages();

        assertThat(cut).hasSizeGreaterThan(2);
        assertThat(cut.stream()
                        .flatMap(List::stream)
                        .map(SlidePages.Line::words)
                        .reduce("", (a, b) -> a + b + " "))
                .isEqualTo(sentence.repeat(60));
    }

    private static List<XSLFSlide> charts() {
        return slides.stream().filter(slide -> picture(slide) != null).toList();
    }

    private static XSLFPictureShape picture(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFPictureShape.class::isInstance)
                .map(XSLFPictureShape.class::cast)
                .findFirst()
                .orElse(null);
    }

    static List<String> alternativeTexts(XSLFSlide slide) {
        return picture(slide) == null ? List.of() : List.of(alternativeText(slide));
    }

    private static String alternativeText(XSLFSlide slide) {
        return ((CTPicture) picture(slide).getXmlObject())
                .getNvPicPr()
                .getCNvPr()
                .getDescr();
    }

    static String text(XSLFSlide slide) {
        return text(slide.getShapes());
    }

    static String notes(XSLFSlide slide) {
        return slide.getNotes() == null
                ? ""
                : text(slide.getNotes().getShapes().stream()
                        .filter(shape ->
                                shape instanceof XSLFTextShape words && words.getTextType() == Placeholder.BODY)
                        .toList());
    }

    private static String text(List<XSLFShape> shapes) {
        return String.join(
                "\n",
                shapes.stream()
                        .filter(XSLFTextShape.class::isInstance)
                        .map(shape -> ((XSLFTextShape) shape).getText())
                        .toList());
    }

    public static List<XSLFSlide> read(BoardPaper paper) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(FileType.POWERPOINT.of(paper))).getSlides();
    }
}
