package org.heard.reporting.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** What stands around the blocks of a Word report: properties, header, footer, title page, contents. */
final class WordFrame {
    /** So many of nine points stand across a page with a gap between; more make a line of their own, not half of one. */
    private static final int LETTERS_OF_A_HEADER = 102;

    private final XWPFDocument document;
    private final WordFields fields;
    private final Report report;
    /** The page numbers of the list of contents, not written yet, by the place of their heading. */
    private final Map<Integer, CTText> pages = new HashMap<>();

    WordFrame(XWPFDocument document, WordFields fields, Report report) {
        this.document = document;
        this.fields = fields;
        this.report = report;
    }

    void write() {
        new OfficeProperties(report.masthead()).write(document.getProperties());
        header();
        footer();
        title();
    }

    private void header() {
        XWPFParagraph line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Header");
        WordPage.rightStop(line, document);
        Masthead masthead = report.masthead();
        String whose = masthead.council() + " – " + masthead.title();
        line.createRun().setText(whose);
        if (!masthead.labels().isEmpty()) {
            XWPFRun labels = line.createRun();
            if (whose.length() + masthead.standingLabels().length() <= LETTERS_OF_A_HEADER) {
                labels.addTab();
            } else {
                labels.addBreak();
            }
            labels.setText(masthead.standingLabels());
            labels.setBold(true);
        }
    }

    private void footer() {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        WordPage.rightStop(line, document);
        XWPFRun release = line.createRun();
        release.setText(report.masthead().foot());
        release.addTab();
        line.createRun().setText("Page ");
        fields.field(line, "PAGE", "1");
        line.createRun().setText(" of ");
        fields.field(line, "NUMPAGES", "1");
    }

    /** Four lines and no sheet of their own: the first page is for what was found. */
    private void title() {
        Masthead masthead = report.masthead();
        line("Title", masthead.title());
        line("Subtitle", masthead.council() + " · " + masthead.addressed());
        XWPFParagraph origin = line("Note", "");
        origin.createRun()
                .setText(masthead.origin() + (masthead.standing().isEmpty() ? "" : " " + masthead.standing()));
        if (!masthead.labels().isEmpty()) {
            XWPFRun labels = origin.createRun();
            labels.setText(" " + masthead.standingLabels());
            labels.setBold(true);
        }
    }

    /** Last of all: they are worked out while everything else is written. */
    void number(HeadingPages laidOut) {
        pages.forEach((heading, number) -> number.setStringValue(Integer.toString(laidOut.of(heading))));
    }

    /**
     * The entries are already in, so that readers that update no fields show them too.
     *
     * @param from how many headings stand before it, which a reader has met already
     */
    void contents(int levels, int from) {
        line("TOCHeading", "Contents");
        List<Entry> entries = IntStream.range(from, report.headings().size())
                .filter(i -> report.headings().get(i).level() <= levels)
                .mapToObj(i -> new Entry(
                        "TOC" + report.headings().get(i).level(),
                        report.headings().get(i).words(),
                        i))
                .toList();
        entries("TOC \\o \"1-" + levels + "\" \\h \\z \\u", entries);
    }

    private record Entry(String style, String words, int heading) {}

    private void entries(String field, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            XWPFParagraph paragraph = line(entries.get(i).style(), "");
            WordPage.rightStop(paragraph, document, STTabTlc.DOT);
            if (i == 0) {
                fields.begin(paragraph, field);
            }
            CTHyperlink link = paragraph.getCTP().addNewHyperlink();
            String bookmark = headingBookmark(entries.get(i).heading());
            link.setAnchor(bookmark);
            link.addNewR().addNewT().setStringValue(entries.get(i).words());
            pages.put(entries.get(i).heading(), fields.page(link, bookmark));
            if (i == entries.size() - 1) {
                fields.end(paragraph);
            }
        }
    }

    /** Word's own form of name for what a table of contents points at. */
    static String headingBookmark(int index) {
        return "_Toc" + (100_000_000 + index);
    }

    private XWPFParagraph line(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (!words.isEmpty()) {
            paragraph.createRun().setText(words);
        }
        return paragraph;
    }
}
