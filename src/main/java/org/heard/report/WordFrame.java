package org.heard.report;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** What stands around the blocks of a Word report: properties, header, footer, title page, contents. */
final class WordFrame {
    private final XWPFDocument document;
    private final WordFields fields;
    private final Report report;

    WordFrame(XWPFDocument document, WordFields fields, Report report) {
        this.document = document;
        this.fields = fields;
        this.report = report;
    }

    void write() {
        properties();
        header();
        footer();
        titlePage();
        contents();
    }

    /** Dates come from the release: the file must not change from one making to the next. */
    private void properties() {
        Masthead masthead = report.masthead();
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        Optional<Date> released = Optional.of(
                Date.from(masthead.released().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(masthead.title());
        core.setSubjectProperty("SEND survey of " + masthead.area() + ", " + masthead.round());
        core.setCreator(masthead.council());
        core.setLastModifiedByUser(masthead.council());
        core.setDescription(masthead.standingLabels());
        core.setKeywords("release " + masthead.release());
        core.setCreated(released);
        core.setModified(released);
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        document.getProperties().getExtendedProperties().setApplication("Heard");
    }

    private void header() {
        XWPFParagraph line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Header");
        Masthead masthead = report.masthead();
        line.createRun().setText(masthead.council() + " – " + masthead.title());
        if (!masthead.labels().isEmpty()) {
            XWPFRun labels = line.createRun();
            labels.addTab();
            labels.setText(masthead.standingLabels());
            labels.setBold(true);
        }
    }

    private void footer() {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
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
        line("Subtitle", "Report to the " + masthead.board());
        line("Normal", "Released on " + masthead.releasedInWords() + ". Release " + masthead.release() + ".");
        if (!masthead.labels().isEmpty()) {
            XWPFParagraph labels = line("Callout", "");
            labels.createRun().setText(masthead.standingLabels());
            labels.getRuns().forEach(run -> run.setBold(true));
        }
    }

    /** A table of contents with its entries already in, so that readers that update no fields show it too. */
    private void contents() {
        line("TOCHeading", "Contents");
        List<Block.Heading> headings = report.headings();
        XWPFParagraph entry = null;
        for (int i = 0; i < headings.size(); i++) {
            Block.Heading heading = headings.get(i);
            if (heading.level() <= 2) {
                boolean first = entry == null;
                entry = line("TOC" + heading.level(), "");
                if (first) {
                    fields.begin(entry, "TOC \\o \"1-2\" \\h \\z \\u");
                }
                entry.createHyperlinkRun("#").setText(heading.words());
                entry.getCTP().getHyperlinkArray(0).setAnchor(headingBookmark(i));
            }
        }
        if (entry != null) {
            fields.end(entry);
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
