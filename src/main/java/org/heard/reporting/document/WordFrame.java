package org.heard.reporting.document;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** What stands around the blocks of a Word report: properties, header, footer, title page, contents. */
final class WordFrame {
    /** So many of nine points stand across a page with a gap between; more make a line of their own, not half of one. */
    private static final int LETTERS_OF_A_HEADER = 102;

    private final XWPFDocument document;
    private final WordFields fields;
    private final Report report;

    WordFrame(XWPFDocument document, WordFields fields, Report report) {
        this.document = document;
        this.fields = fields;
        this.report = report;
    }

    void write() {
        new OfficeProperties(report.masthead()).write(document.getProperties());
        header();
        footer();
        titlePage();
        contents();
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
        release.setText("Release " + report.masthead().release() + ", "
                + report.masthead().releasedInWords());
        release.addTab();
        line.createRun().setText("Page ");
        fields.field(line, "PAGE", "1");
        line.createRun().setText(" of ");
        fields.field(line, "NUMPAGES", "1");
    }

    private void titlePage() {
        Masthead masthead = report.masthead();
        line("Title", masthead.title());
        line("Subtitle", masthead.council());
        line("Subtitle", "Report to the " + masthead.reader());
        line("Normal", masthead.origin());
        if (!masthead.standing().isEmpty()) {
            line("Normal", masthead.standing());
        }
        if (!masthead.labels().isEmpty()) {
            XWPFParagraph labels = line("Callout", "");
            labels.createRun().setText(masthead.standingLabels());
            labels.getRuns().forEach(run -> run.setBold(true));
        }
        masthead.warnings().forEach(warning -> line("Callout", warning));
    }

    /**
     * Chapters, then figures by their findings. The entries are already in, so that readers that update
     * no fields show them too; page numbers come when Word updates, for no one else knows its pages.
     */
    private void contents() {
        line("TOCHeading", "Contents");
        List<Entry> chapters = IntStream.range(0, report.headings().size())
                .filter(i -> report.headings().get(i).level() == 1)
                .mapToObj(i -> new Entry(report.headings().get(i).words(), headingBookmark(i)))
                .toList();
        entries("TOC1", "TOC \\o \"1-1\" \\h \\z \\u", chapters);
        Map<String, String> numbers = report.numbers();
        List<Entry> figures = report.of(Block.Figure.class).stream()
                .map(f -> new Entry(numbers.get(f.key()) + ": " + f.title(), WordFields.bookmark(f.key())))
                .toList();
        if (!figures.isEmpty()) {
            line("FiguresHeading", "Figures");
            entries("TableofFigures", "TOC \\h \\z \\c \"Figure\"", figures);
        }
    }

    private record Entry(String words, String bookmark) {}

    private void entries(String style, String field, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            XWPFParagraph paragraph = line(style, "");
            if (i == 0) {
                fields.begin(paragraph, field);
            }
            CTHyperlink link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(entries.get(i).bookmark());
            link.addNewR().addNewT().setStringValue(entries.get(i).words());
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
