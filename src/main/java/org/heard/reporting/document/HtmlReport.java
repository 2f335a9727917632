package org.heard.reporting.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.heard.ground.files.Xhtml;

/** Writes a report as one accessible page that needs no other file; also what the PDF is made of. */
public final class HtmlReport implements Format {
    private final Xhtml page = new Xhtml();
    private final Medium medium;
    private final Map<String, String> numbers;
    private final Map<String, String> places;
    private final HtmlContents contents;
    private int headings;
    private boolean insideChapter;
    /** What comes after the block that is written now; nothing at the end. */
    private Block next;

    /** @param whole all that stands on the page; @param listed what its list of contents names */
    private HtmlReport(Medium medium, Report whole, Report listed) {
        this.medium = medium;
        this.numbers = whole.numbers();
        this.places = whole.places();
        this.contents = HtmlContents.of(listed);
    }

    /** On sheets, or on a screen without more. */
    public static String page(Report report, Medium medium) {
        HtmlReport html = new HtmlReport(medium, report, report);
        html.begin(report);
        html.chapters(report);
        return html.end(report);
    }

    /** One page of both, the annex closed until a reader asks for it. @param title of the annex */
    public static void write(Report report, String title, Report annex, OutputStream out) throws IOException {
        HtmlReport html = new HtmlReport(Medium.SCREEN, report.followedBy(annex), report);
        html.begin(report);
        html.chapters(report);
        html.page.open("details", "class", "annex").element("summary", title);
        html.chapters(annex);
        html.page.close("details");
        out.write(html.end(report).getBytes(StandardCharsets.UTF_8));
    }

    private void begin(Report report) {
        page.ready("<!DOCTYPE html>\n").open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en-GB");
        new HtmlFrame(report, medium).before(page);
    }

    private void chapters(Report report) {
        blocks(report.blocks());
        endChapter();
    }

    private String end(Report report) {
        new HtmlFrame(report, medium).after(page);
        page.close("html");
        return page.toString();
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            blocks.get(i).write(this);
        }
    }

    /** Whether it stays with a figure, a table or a headline below it; a note belongs to what is above. */
    private boolean leads(Block.Paragraph paragraph) {
        boolean toHeadline = next instanceof Block.Paragraph then && then.tone() == Block.Tone.HEADLINE;
        return paragraph.tone() != Block.Tone.NOTE
                && (toHeadline || next instanceof Block.Figure || next instanceof Block.Table);
    }

    private boolean isNoted() {
        return next instanceof Block.Paragraph paragraph && paragraph.tone() == Block.Tone.NOTE;
    }

    /** Nothing but the page's own style sheet: stricter than that of our other pages, and goes with the file. */
    public static String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest(Medium.SCREEN.style())
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String style) {
        return Base64.getEncoder().encodeToString(DigestUtils.sha256(style));
    }

    /** One level down, for the title of the report is the page's only heading of the first. */
    @Override
    public void heading(Block.Heading heading) {
        String look = heading.onNewPage() ? "new-page" : "heading";
        String place = HtmlContents.place(headings++);
        if (heading.level() == 1) {
            endChapter();
            page.open("section", "aria-labelledby", place);
            insideChapter = true;
        }
        page.element("h" + (heading.level() + 1), heading.words(), "id", place, "class", look);
    }

    private void endChapter() {
        if (insideChapter) {
            page.close("section");
            insideChapter = false;
        }
    }

    @Override
    public void contents(Block.Contents block) {
        contents.write(page, block.levels(), headings);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        page.open("p", "class", look(paragraph.tone()) + (leads(paragraph) ? " leads" : ""));
        spans(paragraph.spans());
        page.close("p");
    }

    private static String look(Block.Tone tone) {
        return switch (tone) {
            case ORDINARY -> "ordinary";
            case HEADLINE -> "headline";
            case FINDING -> "finding";
            case NOTE -> "note";
            case TO_BE_WRITTEN -> "to-be-written";
        };
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        items("ul", bullets.items());
    }

    @Override
    public void numbered(Block.Numbered numbered) {
        items("ol", numbered.items(), "class", "numbered");
    }

    @Override
    public void said(Block.Said said) {
        page.open("div", "class", said.voice() == Block.Voice.FORUM ? "box" : "written");
        said.blocks().forEach(block -> block.write(this));
        page.close("div");
    }

    @Override
    public void figure(Block.Figure figure) {
        boolean keeps = isNoted() || next instanceof Block.Table;
        page.open("div", "class", keeps ? "figure leads" : "figure", "id", places.get(figure.key()));
        page.element("p", numbers.get(figure.key()) + ": " + figure.title(), "class", "caption");
        if (!figure.subtitle().isEmpty()) {
            page.element("p", figure.subtitle(), "class", "subcaption");
        }
        medium.picture(page, figure.picture());
        page.close("div");
    }

    @Override
    public void table(Block.Table table) {
        medium.table(page, new HtmlTable(table, numbers.get(table.key()), places.get(table.key()), isNoted()));
    }

    private void spans(List<Span> spans) {
        for (Span span : spans) {
            if (span instanceof Span.Strong strong) {
                page.open("strong").words(strong.words()).ready("</strong>");
            } else {
                page.words(span.words());
            }
        }
    }

    private void items(String tag, List<List<Span>> items, String... attributes) {
        page.open(tag, attributes);
        items.forEach(item -> {
            page.open("li");
            spans(item);
            page.close("li");
        });
        page.close(tag);
    }
}
