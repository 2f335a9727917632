package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.heard.ground.files.CouncilTemplate;
import org.heard.ground.files.TemplateRefused;
import org.heard.ground.files.WordFiles;
import org.heard.reporting.document.WordTemplate;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** A report made from an invented council's own Word file. */
class WordTemplateTest {
    private static final WordTemplate COUNCIL = template(WordFiles.council());

    private static WordTemplate template(byte[] file) {
        return WordTemplate.of(CouncilTemplate.of("council.docx", file));
    }

    private static XWPFDocument made() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(FileType.WORD.of(SampleRelease.paper(), COUNCIL)));
    }

    @Test
    void theCouncilsStylesAreKeptAndOursAreLentWhereItHasNone() throws Exception {
        try (XWPFDocument word = made();
                XWPFDocument own = WordTemplate.heards().open()) {
            XWPFStyle heading = word.getStyles().getStyle("Heading1");
            assertThat(heading.getCTStyle().getRPr().getColorArray(0).xgetVal().getStringValue())
                    .isEqualTo(WordFiles.HEADING_COLOUR);
            assertThat(own.getStyle().getStyleList())
                    .allMatch(style -> word.getStyles().styleExist(style.getStyleId()));
            assertThat(word.getStyle().getStyleList())
                    .extracting(style -> style.getName().getVal())
                    .doesNotHaveDuplicates();
        }
    }

    /** What is let in after cleaning, and each of the hostile ones that is let in at all. */
    @Test
    void noReportMadeFromAHostileTemplateLeadsOutOfItself() throws IOException {
        List<byte[]> files = new ArrayList<>();
        WordFiles.hostile().forEach(hostile -> files.add((byte[]) hostile.get()[1]));
        files.add(WordFiles.with(
                "word/_rels/settings.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "attachedTemplate\" Target=\"http://elsewhere.example/x.dotm\" TargetMode=\"External\"/>"
                        + "</Relationships>"));
        int made = 0;
        for (byte[] file : files) {
            try {
                byte[] report = FileType.WORD.of(SampleRelease.paper(), template(file));
                made++;
                assertThat(WordFiles.everything(report)).doesNotContain("elsewhere.example");
            } catch (TemplateRefused refused) {
                // and no report is made
            }
        }
        assertThat(made).isPositive();
    }

    /** A council's own style of captions or headers may say nothing of either. */
    @Test
    void captionsStayWithTheirFigureAndHeadersHaveOneStopWhateverTheCouncilsStylesSay() throws IOException {
        try (XWPFDocument word = made()) {
            assertThat(word.getParagraphs())
                    .filteredOn(line -> List.of("Caption", "Subcaption").contains(String.valueOf(line.getStyle())))
                    .isNotEmpty()
                    .allMatch(XWPFParagraph::isKeepNext);
            assertThat(word.getHeaderList())
                    .flatExtracting(header -> header.getParagraphs())
                    .filteredOn(line -> "Header".equals(line.getStyle()))
                    .isNotEmpty()
                    .allSatisfy(
                            line -> assertThat(line.getCTP().getPPr().getTabs().getTabList())
                                    .filteredOn(stop -> stop.getVal() != STTabJc.CLEAR)
                                    .extracting(CTTabStop::getVal)
                                    .containsExactly(STTabJc.RIGHT));
        }
    }

    @Test
    void headerFooterAndFirstPageAreTheCouncilsAndOursStandBelow() throws IOException {
        try (XWPFDocument word = made()) {
            assertThat(word.getHeaderList().get(0).getText())
                    .contains("Sampleshire Council")
                    .contains("Invented sample data");
            assertThat(word.getFooterList().get(0).getText())
                    .contains("Protect the planet")
                    .contains("Page");
            assertThat(word.getParagraphs())
                    .first()
                    .extracting(XWPFParagraph::getText)
                    .isEqualTo("Children’s services committee");
        }
    }

    @Test
    void everyParagraphHasAStyleTheFileHas() throws IOException {
        try (XWPFDocument word = made()) {
            List<String> used = word.getParagraphs().stream()
                    .map(XWPFParagraph::getStyle)
                    .filter(style -> style != null)
                    .distinct()
                    .toList();
            assertThat(used)
                    .hasSizeGreaterThan(8)
                    .allMatch(style -> word.getStyles().styleExist(style));
        }
    }

    @Test
    void aListHasItsBullets() throws IOException {
        try (XWPFDocument word = made()) {
            XWPFParagraph point = word.getParagraphs().stream()
                    .filter(p -> "ListBullet".equals(p.getStyle()))
                    .findFirst()
                    .orElseThrow();
            var number = word.getStyles()
                    .getStyle(point.getStyle())
                    .getCTStyle()
                    .getPPr()
                    .getNumPr()
                    .getNumId()
                    .getVal();
            assertThat(word.getNumbering().getNum(number)).isNotNull();
            assertThat(word.getNumbering().getAbstractNum(word.getNumbering().getAbstractNumID(number)))
                    .isNotNull();
        }
    }

    @Test
    void theFiguresAreThoseOfHeardsOwn() throws IOException {
        try (XWPFDocument word = made()) {
            assertThat(new ReadBack(word).tables())
                    .isEqualTo(ReadBack.of(SampleRelease.paper()).tables());
        }
    }

    @Test
    void theSamePaperAndTemplateGiveTheSameBytes() {
        assertThat(FileType.WORD.of(SampleRelease.paper(), COUNCIL))
                .isEqualTo(FileType.WORD.of(SampleRelease.paper(), template(WordFiles.council())));
    }

    @Test
    void aStyleOfTheSameNameUnderAnotherIdLendsItsLook() throws IOException {
        WordTemplate foreign = template(WordFiles.changed("word/styles.xml", "\"Heading1\"", "\"berschrift1\""));

        try (XWPFDocument word = foreign.open()) {
            var ours = word.getStyles().getStyle("Heading1").getCTStyle();
            assertThat(ours.getBasedOn().getVal()).isEqualTo("berschrift1");
            assertThat(ours.isSetRPr()).isFalse();
            assertThat(ours.getName().getVal()).isEqualTo("Heard heading 1");
        }
    }

    @Test
    void aPictureIsNoWiderThanTheCouncilsPage() throws IOException {
        WordTemplate narrow = template(WordFiles.changed(
                "word/document.xml",
                "</w:sectPr>",
                "<w:pgSz w:w=\"8000\" w:h=\"12000\"/><w:pgMar w:left=\"1000\" w:right=\"1000\" w:top=\"1000\""
                        + " w:bottom=\"1000\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/></w:sectPr>"));

        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(FileType.WORD.of(SampleRelease.paper(), narrow)))) {
            assertThat(new ReadBack(word).pictures())
                    .isNotEmpty()
                    .allMatch(picture -> picture.getExtent().getCx() <= 6000 * 635L);
        }
    }

    @Test
    void whatTheLibraryCannotOpenIsRefusedInASentence() {
        CouncilTemplate odd = CouncilTemplate.of("a.docx", WordFiles.with("word/styles.xml", "<other/>"));

        assertThatThrownBy(() -> WordTemplate.of(odd))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageContaining("cannot be written into");
    }
}
