package org.heard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.heard.takeaway.Markup;

/** Writes a report as one accessible page that needs no other file; also what the PDF is made of. */
final class HtmlReport implements Format {
    private final Markup page = new Markup();
    private final Medium medium;
    private final Map<String, String> numbers;
    private final Map<String, String> places;
    private int headings;
    private boolean insideChapter;
    /** Whether what is written now stands right before a figure or table, and stays with it. */
    private boolean leads;

    private HtmlReport(Medium medium, Report report) {
        this.medium = medium;
        this.numbers = report.numbers();
        this.places = report.places();
    }

    static void write(Report report, OutputStream out) throws IOException {
        out.write(page(report, Medium.SCREEN).getBytes(StandardCharsets.UTF_8));
    }

    static String page(Report report, Medium medium) {
        HtmlReport html = new HtmlReport(medium, report);
        html.page.ready("<!DOCTYPE html>\n").open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en-GB");
        new HtmlFrame(report, medium).before(html.page);
        html.blocks(report.blocks());
        html.endChapter();
        new HtmlFrame(report, medium).after(html.page);
        html.page.close("html");
        return html.page.toString();
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            leads = i + 1 < blocks.size()
                    && (blocks.get(i + 1) instanceof Block.Figure || blocks.get(i + 1) instanceof Block.Table);
            blocks.get(i).write(this);
        }
    }

    /** Nothing but the page's own style sheet: stricter than that of our other pages, and goes with the file. */
    static String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest(Medium.SCREEN.style())
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String style) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** One level down, for the title of the report is the page's only heading of the first. */
    @Override
    public void heading(Block.Heading heading) {
        String place = HtmlContents.place(headings++);
        if (heading.level() == 1) {
            endChapter();
            page.open("section", "aria-labelledby", place);
            insideChapter = true;
        }
        page.element("h" + (heading.level() + 1), heading.words(), "id", place);
    }

    private void endChapter() {
        if (insideChapter) {
            page.close("section");
        }
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        page.open("p", "class", look(paragraph.tone()) + (leads ? " leads" : ""));
        spans(paragraph.spans());
        page.close("p");
    }

    private static String look(Block.Tone tone) {
        return switch (tone) {
            case ORDINARY -> "ordinary";
            case FINDING -> "finding";
            case NOTE -> "note";
            case TO_BE_WRITTEN -> "to-be-written";
        };
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        page.open("ul");
        bullets.items().forEach(item -> {
            page.open("li");
            spans(item);
            page.close("li");
        });
        page.close("ul");
    }

    @Override
    public void said(Block.Said said) {
        page.open("div", "class", said.voice() == Block.Voice.FORUM ? "box" : "written");
        said.blocks().forEach(block -> block.write(this));
        page.close("div");
    }

    @Override
    public void figure(Block.Figure figure) {
        page.open("div", "class", "figure", "id", places.get(figure.key()));
        page.element("p", numbers.get(figure.key()) + ": " + figure.title(), "class", "caption");
        page.element("p", figure.subtitle(), "class", "subcaption");
        medium.picture(page, figure.picture());
        page.close("div");
    }

    @Override
    public void table(Block.Table table) {
        medium.table(page, new HtmlTable(table, numbers.get(table.key()), places.get(table.key())));
    }

    private void spans(List<Span> spans) {
        for (Span span : spans) {
            if (span instanceof Span.See see) {
                see(see.key());
            } else if (span instanceof Span.Strong strong) {
                page.open("strong").words(strong.words()).ready("</strong>");
            } else if (span instanceof Span.Plain plain) {
                page.words(plain.words());
            }
        }
    }

    private void see(String key) {
        if (!numbers.containsKey(key)) {
            throw new IllegalStateException("the report points at " + key + ", which is not in it");
        }
        page.open("a", "href", "#" + places.get(key), "title", "Go to " + numbers.get(key))
                .words(numbers.get(key))
                .ready("</a>");
    }
}
