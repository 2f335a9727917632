package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;

/** Words in the languages of the surveys: none of their letters may become a box. */
class LettersOfReportsTest {
    private static final String POLISH = "Zażółć gęślą jaźń";
    private static final String UKRAINIAN = "Щастя, їжак, ґанок";
    private static final String ARABIC = "هل أنت راض عن الدعم";

    private static final BoardPaper PAPER = SampleRelease.paper(new Writing(
            Writing.Cover.of(ReportKind.BOARD),
            Map.of(),
            Map.of(),
            new Writing.Forum(POLISH + "\n" + UKRAINIAN + "\n" + ARABIC, List.of())));

    @Test
    void thePdfHasALetterForEachInATypefaceOfItsOwn() throws IOException {
        try (PDDocument document = Loader.loadPDF(FileType.PDF.of(PAPER))) {
            String text = new PDFTextStripper().getText(document);

            // Signs that no typeface of ours has would be printed as #.
            assertThat(text).contains(POLISH, UKRAINIAN).doesNotContain("#");
            assertThat(text.codePoints().filter(Character::isLetter).filter(LettersOfReportsTest::isArabic))
                    .hasSizeGreaterThan(10);
        }
    }

    /** Arial, and Liberation Sans in its place, have Polish and Ukrainian; Arial and the fallbacks named, Arabic. */
    @Test
    void wordAndSlidesNameATypefaceForEveryScript() throws Exception {
        ReadBack word = ReadBack.of(PAPER);
        var fonts = word.document()
                .getStyle()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr()
                .getRFontsArray(0);

        assertThat(List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getCs())).containsOnly("Arial");
        assertThat(word.words("ForumBox")).containsExactly(POLISH, UKRAINIAN, ARABIC);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(FileType.POWERPOINT.of(PAPER)))) {
            var scheme = show.getSlideMasters()
                    .get(0)
                    .getTheme()
                    .getXmlObject()
                    .getThemeElements()
                    .getFontScheme();
            assertThat(List.of(
                            scheme.getMinorFont().getLatin().getTypeface(),
                            scheme.getMinorFont().getCs().getTypeface(),
                            scheme.getMajorFont().getCs().getTypeface()))
                    .containsOnly("Arial");
        }
    }

    @Test
    void theWebPageNamesOneThatHasThemAll() {
        assertThat(new String(FileType.HTML.of(PAPER), StandardCharsets.UTF_8))
                .contains("\"Liberation Sans\", \"DejaVu Sans\"")
                .contains(POLISH, UKRAINIAN, ARABIC);
    }

    private static boolean isArabic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }
}
