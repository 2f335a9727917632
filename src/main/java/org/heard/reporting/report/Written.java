package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.ground.language.Sentence;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Span;

/** One text of a report under its heading, or one grey line that says it is still to be written. */
record Written(BoardPaper paper, String section) {
    List<Block> headed(int level, Part part) {
        List<Block> blocks = new ArrayList<>();
        if (!paper.writing().text(section, part).isBlank()) {
            blocks.add(new Block.Heading(level, part.heading()));
        }
        blocks.addAll(text(part));
        return blocks;
    }

    /** Its name begins the first line, where seven texts an objective under headings of their own would fill a page. */
    List<Block> runIn(Part part) {
        String typed = paper.writing().text(section, part);
        if (typed.isBlank()) {
            return text(part);
        }
        List<Block> blocks = new ArrayList<>(new PlainText(typed).blocks());
        Span name = Span.strong(Sentence.full(part.heading()) + " ");
        if (blocks.get(0) instanceof Block.Paragraph first) {
            List<Span> spans = new ArrayList<>(first.spans());
            spans.add(0, name);
            blocks.set(0, new Block.Paragraph(first.tone(), spans));
        } else {
            blocks.add(0, Block.Paragraph.of(name));
        }
        return List.of(new Block.Said(Block.Voice.OFFICER, blocks));
    }

    List<Block> text(Part part) {
        String typed = paper.writing().text(section, part);
        return typed.isBlank()
                ? List.of(Block.Paragraph.of(Block.Tone.TO_BE_WRITTEN, part.heading() + ": not written yet."))
                : List.of(new Block.Said(Block.Voice.OFFICER, new PlainText(typed).blocks()));
    }
}
