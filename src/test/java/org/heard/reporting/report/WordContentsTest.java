package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** The list of contents of a Word file has its page numbers before Word has counted pages itself. */
class WordContentsTest {
    /** @param levels of headings the list names */
    @ParameterizedTest
    @CsvSource({"WORD, PDF, 1", "ANNEX_WORD, ANNEX_PDF, 2"})
    void eachLineHasThePageThatThePdfOfTheSamePaperHasItsHeadingOn(FileType word, FileType pdf, int levels)
            throws IOException {
        BoardPaper paper = SampleRelease.paper();
        List<String> lines = lines(word.of(paper));

        assertThat(lines).hasSizeGreaterThan(9).allMatch(line -> line.matches(".+\t[1-9]\\d*"));
        List<String> headings = headings(pdf.of(paper), levels);
        assertThat(headings).containsSubsequence(lines);
        assertThat(lines.get(lines.size() - 1)).isEqualTo(headings.get(headings.size() - 1));
    }

    /** "Glossary", a tab, "10": the words of a line as they are shown. */
    private static List<String> lines(byte[] file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                if (String.valueOf(paragraph.getStyle()).matches("TOC[12]")) {
                    CTHyperlink link = paragraph.getCTP().getHyperlinkArray(0);
                    assertThat(link.getRList().stream().flatMap(run -> run.getInstrTextList().stream()))
                            .extracting(code -> code.getStringValue())
                            .containsExactly(" PAGEREF " + link.getAnchor() + " \\h ");
                    lines.add(shown(link));
                }
            }
        }
        return lines;
    }

    private static String shown(CTHyperlink link) {
        StringBuilder words = new StringBuilder();
        for (CTR run : link.getRList()) {
            words.append("\t".repeat(run.sizeOfTabArray()));
            run.getTList().forEach(text -> words.append(text.getStringValue()));
        }
        return words.toString();
    }

    /** Every heading of the file in the same form, from its bookmarks. */
    private static List<String> headings(byte[] file, int levels) throws IOException {
        List<String> headings = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            gather(document, document.getDocumentCatalog().getDocumentOutline(), levels, headings);
        }
        return headings;
    }

    private static void gather(PDDocument document, PDOutlineNode parent, int levels, List<String> into)
            throws IOException {
        for (PDOutlineItem item : parent.children()) {
            into.add(item.getTitle() + "\t" + (document.getPages().indexOf(item.findDestinationPage(document)) + 1));
            if (levels > 1) {
                gather(document, item, levels - 1, into);
            }
        }
    }
}
