package org.heard.reporting.document;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/**
 * Writes a report as PowerPoint: one chart a slide under its finding, the words and figures of each in
 * the notes, and what people wrote. Tables and annexes stay in the other formats.
 */
public final class SlideReport implements Format {
    private static final double ACROSS = Slides.WIDTH - 2.0 * Slides.EDGE;
    private static final Rectangle2D COVER = new Rectangle2D.Double(Slides.EDGE, 60, ACROSS, 110);
    private static final Rectangle2D BELOW_COVER = new Rectangle2D.Double(Slides.EDGE, 180, ACROSS, 300);
    private static final Rectangle2D TITLE = new Rectangle2D.Double(Slides.EDGE, 20, ACROSS, 76);
    /** So many letters of the larger size fit in two lines. */
    private static final int TWO_LINES = 100;

    private static final Rectangle2D WORDS = new Rectangle2D.Double(Slides.EDGE, 110, ACROSS, 376);
    private static final Rectangle2D CHART = new Rectangle2D.Double(Slides.EDGE, 104, 640, 380);
    private static final Rectangle2D WIDE_CHART = new Rectangle2D.Double(Slides.EDGE, 104, ACROSS, 330);
    private static final Rectangle2D BELOW = new Rectangle2D.Double(Slides.EDGE, 440, ACROSS, 50);
    private static final Rectangle2D BESIDE = new Rectangle2D.Double(692, 104, 240, 380);
    private static final Rectangle2D FOOT = new Rectangle2D.Double(Slides.EDGE, 494, 780, 34);
    private static final Rectangle2D NUMBER = new Rectangle2D.Double(Slides.EDGE + ACROSS - 80, 494, 80, 34);

    private final Slides slides;
    private final Report report;
    private final Map<String, String> numbers;
    private final Pictures drawn;
    private final List<String> pending = new ArrayList<>();
    private String chapter = "";
    private boolean isDrawn;
    private int count;

    private SlideReport(Slides slides, Report report, Pictures drawn) {
        this.slides = slides;
        this.report = report;
        this.drawn = drawn;
        this.numbers = report.numbers();
    }

    /** Writes the whole file; the stream stays open. */
    public static void write(Report report, OutputStream out) throws IOException {
        try (Pictures drawn = Pictures.of(report);
                Slides slides = new Slides(report.masthead())) {
            SlideReport deck = new SlideReport(slides, report, drawn);
            deck.cover();
            report.blocks().forEach(block -> block.write(deck));
            deck.unproved();
            slides.write(report.masthead().day(), out);
        }
    }

    /** Who was not heard stands where everybody looks first, and again where who answered is told. */
    private void cover() {
        Masthead masthead = report.masthead();
        slide(masthead.title(), COVER, 40, slide -> {
            SlideText words = SlideText.on(slide, BELOW_COVER)
                    .plain(masthead.council(), 24)
                    .plain(masthead.addressed(), 24)
                    .plain(masthead.origin(), 16);
            Stream.of(masthead.standing(), masthead.standingLabels())
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> words.bold(line, 18));
            words.plain("People chose to answer this survey. Nothing here speaks for those who did not.", 16);
            masthead.warnings().forEach(warning -> words.bullet(warning, 16));
        });
    }

    @Override
    public void heading(Block.Heading heading) {
        if (heading.level() == 1) {
            unproved();
            chapter = heading.words();
            isDrawn = false;
        }
    }

    /** A finding waits for its chart. */
    @Override
    public void paragraph(Block.Paragraph paragraph) {
        if (paragraph.tone() == Block.Tone.FINDING || paragraph.tone() == Block.Tone.HEADLINE) {
            pending.add(Span.words(paragraph.spans()));
        }
    }

    /** A finding without any chart, such as that there is none, has a slide too. */
    private void unproved() {
        if (!pending.isEmpty()) {
            slide(chapter, slide -> {
                SlideText words = SlideText.on(slide, WORDS);
                pending.forEach(line -> words.plain(line, 20));
            });
            pending.clear();
        }
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        // Lists of ours stand in the other formats.
    }

    /** What is asked is what a meeting decides on: it has slides of its own, its numbers those of the paper. */
    @Override
    public void numbered(Block.Numbered numbered) {
        List<Block> counted = new ArrayList<>();
        for (int i = 0; i < numbered.items().size(); i++) {
            counted.add(Block.Paragraph.of(
                    (i + 1) + ". " + Span.words(numbered.items().get(i))));
        }
        pages(chapter, counted);
    }

    /** What the forum says is shown; what officers wrote of a figure, the speaker says. */
    @Override
    public void said(Block.Said said) {
        if (said.voice() == Block.Voice.FORUM) {
            pages(chapter, said.blocks());
        }
    }

    private void pages(String title, List<Block> blocks) {
        new SlidePages(blocks)
                .pages()
                .forEach(page -> slide(title, slide -> {
                    SlideText words = SlideText.on(slide, WORDS);
                    page.forEach(line -> line.put(words));
                }));
    }

    /** One chart a chapter, the first: a slide has one message. The others stand in the paper. */
    @Override
    public void figure(Block.Figure figure) {
        if (isDrawn) {
            return;
        }
        isDrawn = true;
        String number = numbers.get(figure.key());
        String finding = pending.isEmpty() ? figure.title() : String.join(" ", pending);
        slide(finding, slide -> {
            Picture.Dots dots = drawn.of(figure.key());
            boolean isWide = dots.width() * CHART.getHeight() > dots.height() * CHART.getWidth();
            slides.picture(slide, number, dots, figure.picture().alternativeText(), isWide ? WIDE_CHART : CHART);
            SlideText.on(slide, isWide ? BELOW : BESIDE)
                    .plain(chapter.isEmpty() ? figure.title() : chapter, 14)
                    .small(number + ". Check code " + figure.proof().checkCode() + ".");
            slides.notes(slide, new SlideNotes(figure, List.copyOf(pending)).lines());
        });
        pending.clear();
    }

    @Override
    public void table(Block.Table table) {
        // The figures of a chart stand in its notes; other tables in the other formats.
    }

    @Override
    public void contents(Block.Contents contents) {
        // Slides are shown one after the other.
    }

    private void slide(String title, Consumer<XSLFSlide> content) {
        slide(title, TITLE, title.length() > TWO_LINES ? 20 : 26, content);
    }

    /** What stands at its foot comes last, for it is read out last. */
    private void slide(String title, Rectangle2D place, double size, Consumer<XSLFSlide> content) {
        XSLFSlide slide = slides.add(title, place, size);
        content.accept(slide);
        Masthead masthead = report.masthead();
        SlideText.on(slide, FOOT)
                .small(masthead.council() + ". " + masthead.round() + ". Release " + masthead.release() + ". "
                        + masthead.standingLabels());
        SlideText.on(slide, NUMBER).number(++count);
    }
}
