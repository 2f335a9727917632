package org.heard.reporting.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.heard.ground.files.StillZip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** Writes a report as a Word document: real styles, captions that count, alternative text on each picture. */
public final class WordReport implements Format {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String PICTURE = "Picture";
    private static final int EMU_A_MILLIMETRE = 36_000;

    private final XWPFDocument document;
    private final Map<String, String> numbers;
    private final WordFields fields = new WordFields();
    private final WordFrame frame;
    private final Pictures drawn;
    private int headings;
    private boolean boxed;
    private long pictures;

    private WordReport(XWPFDocument document, Report report, Pictures drawn) {
        this.document = document;
        this.drawn = drawn;
        this.numbers = report.numbers();
        this.frame = new WordFrame(document, fields, report);
    }

    /** Writes the whole file; the stream stays open. */
    public static void write(Report report, OutputStream out) throws IOException {
        write(report, WordTemplate.heards(), out);
    }

    public static void write(Report report, WordTemplate template, OutputStream out) throws IOException {
        try (Pictures drawn = Pictures.of(report);
                XWPFDocument document = template.open()) {
            HeadingPages pages = HeadingPages.of(report);
            WordReport word = new WordReport(document, report, drawn);
            word.frame.write();
            report.blocks().forEach(block -> block.write(word));
            word.frame.number(pages);
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            document.write(packed);
            StillZip.copy(packed.toByteArray(), report.masthead().day(), out);
        }
    }

    @Override
    public void heading(Block.Heading heading) {
        XWPFParagraph line = paragraph("Heading" + heading.level());
        if (heading.onNewPage()) {
            line.setPageBreak(true);
            line.setSpacingBefore(0);
        }
        fields.bookmarked(line, heading.words(), WordFrame.headingBookmark(headings++));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        if (paragraph.tone() == Block.Tone.NOTE) {
            keepWithNote();
        }
        if (paragraph.tone() == Block.Tone.HEADLINE) {
            keepWithNext();
        }
        spans(paragraph(boxed ? "ForumBox" : style(paragraph.tone())), paragraph.spans());
    }

    private static String style(Block.Tone tone) {
        return switch (tone) {
            case ORDINARY -> "Normal";
            case HEADLINE -> "Headline";
            case FINDING -> "Callout";
            case NOTE -> "Note";
            case TO_BE_WRITTEN -> "ToBeWritten";
        };
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        bullets.items().forEach(item -> spans(paragraph(boxed ? "ForumBullet" : "ListBullet"), item));
    }

    @Override
    public void numbered(Block.Numbered numbered) {
        numbered.items().forEach(item -> spans(paragraph("ListNumber"), item));
    }

    @Override
    public void contents(Block.Contents contents) {
        frame.contents(contents.levels(), headings);
    }

    @Override
    public void said(Block.Said said) {
        boxed = said.voice() == Block.Voice.FORUM;
        said.blocks().forEach(block -> block.write(this));
        boxed = false;
    }

    @Override
    public void figure(Block.Figure figure) {
        caption(figure.key(), figure.title());
        if (!figure.subtitle().isEmpty()) {
            XWPFParagraph subtitle = paragraph("Subcaption");
            subtitle.setKeepNext(true);
            subtitle.createRun().setText(figure.subtitle());
        }
        picture(figure.key(), figure.picture());
    }

    private void picture(String key, Picture picture) {
        XWPFRun run = paragraph(PICTURE).createRun();
        Picture.Dots dots = drawn.of(key);
        int width = picture.millimetres() * EMU_A_MILLIMETRE;
        try {
            XWPFPicture placed = run.addPicture(
                    new ByteArrayInputStream(dots.png()),
                    PictureType.PNG,
                    WordFields.bookmark(key) + ".png",
                    WordPage.fitted(width, width, document),
                    WordPage.fitted((int) ((long) width * dots.height() / dots.width()), width, document));
            CTInline frame = run.getCTR().getDrawingArray(0).getInlineArray(0);
            describe(placed, frame, numbers.get(key), picture.alternativeText());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the picture " + key + " cannot be put into a Word file", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Screen readers take the text from the frame, some converters from the picture inside it. */
    private void describe(XWPFPicture placed, CTInline frame, String name, String alternativeText) {
        long id = ++pictures;
        frame.getDocPr().setId(id);
        frame.getDocPr().setName(name);
        frame.getDocPr().setDescr(alternativeText);
        CTNonVisualDrawingProps inside = placed.getCTPicture().getNvPicPr().getCNvPr();
        inside.setId(id);
        inside.setDescr(alternativeText);
    }

    @Override
    public void table(Block.Table table) {
        caption(table.key(), table.title());
        List<PaperTable> parts = PaperTable.of(table);
        new WordTable(parts.get(0)).write(document);
        for (PaperTable part : parts.subList(1, parts.size())) {
            captionLine().createRun().setText(part.title());
            new WordTable(part).write(document);
        }
    }

    /** The sentence that leads to a figure or table stays on the page with it. */
    private void caption(String key, String title) {
        keepWithNext();
        XWPFParagraph caption = captionLine();
        fields.number(caption, numbers.get(key), WordFields.bookmark(key));
        caption.createRun().setText(": " + title);
    }

    /** A note stays on the page with the table or picture above it; without one nothing is chained to what follows. */
    private void keepWithNote() {
        List<IBodyElement> body = document.getBodyElements();
        IBodyElement last = body.isEmpty() ? null : body.get(body.size() - 1);
        if (last instanceof XWPFTable table) {
            WordTable.keepLastRow(table);
        } else if (last instanceof XWPFParagraph picture && PICTURE.equals(picture.getStyle())) {
            picture.setKeepNext(true);
        }
    }

    private void keepWithNext() {
        List<XWPFParagraph> before = document.getParagraphs();
        XWPFParagraph last = before.get(before.size() - 1);
        if (style(Block.Tone.ORDINARY).equals(last.getStyle())) {
            last.setKeepNext(true);
        }
    }

    /** It stays with what it stands over whatever a council's own style of captions says. */
    private XWPFParagraph captionLine() {
        XWPFParagraph caption = paragraph("Caption");
        caption.setKeepNext(true);
        return caption;
    }

    private void spans(XWPFParagraph paragraph, List<Span> spans) {
        for (Span span : spans) {
            if (span instanceof Span.Strong strong) {
                XWPFRun run = paragraph.createRun();
                run.setStyle("Strong");
                run.setText(strong.words());
            } else if (span instanceof Span.Plain plain) {
                paragraph.createRun().setText(plain.words());
            }
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
