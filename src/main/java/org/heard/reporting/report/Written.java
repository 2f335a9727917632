package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.reporting.document.Block;

/** One text of a report under its heading, or a box that says it is still to be written. */
record Written(BoardPaper paper, String section) {
    List<Block> headed(int level, Part part) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(level, part.heading()));
        blocks.addAll(text(part));
        return blocks;
    }

    List<Block> text(Part part) {
        String typed = paper.writing().text(section, part);
        return typed.isBlank()
                ? List.of(Block.Paragraph.of(
                        Block.Tone.TO_BE_WRITTEN, part.heading() + ": to be written by the officer."))
                : List.of(new Block.Said(Block.Voice.OFFICER, new PlainText(typed).blocks()));
    }
}
