package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.reporting.document.Block;

/** Measures that tell of all objectives together. */
record OverallChapter(BoardPaper paper) implements Chapter {
    @Override
    public List<Block> blocks() {
        Evidence evidence = Evidence.overall(paper);
        if (evidence.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "All areas together"));
        blocks.add(Block.Paragraph.of("These questions tell of the help as a whole, not of one area of weakness."));
        blocks.add(new Block.Heading(2, "Data"));
        blocks.addAll(evidence.blocks());
        return blocks;
    }
}
