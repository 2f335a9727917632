package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.reporting.document.Block;

/** One area of weakness in the four parts the notice asks for: data, analysis, recommendation, evidence of impact. */
record ObjectiveChapter(BoardPaper paper, BoardPaper.Objective objective) implements Chapter {
    @Override
    public List<Block> blocks() {
        Written written = new Written(paper, objective.key());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, objective.key() + " " + objective.title()));
        blocks.add(Block.Paragraph.of(objective.weakness()));
        blocks.addAll(new ObjectiveData(paper, objective).blocks("Data"));
        List.of(Part.ANALYSIS, Part.RECOMMENDATION, Part.EVIDENCE)
                .forEach(part -> blocks.addAll(written.headed(2, part)));
        return blocks;
    }
}
