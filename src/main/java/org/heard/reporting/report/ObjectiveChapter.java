package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.reporting.document.Block;

/**
 * One area of weakness: what was wrong, how its measures stand, and what people wrote of it.
 */
record ObjectiveChapter(BoardPaper paper, BoardPaper.Objective objective) implements Chapter {
    @Override
    public List<Block> blocks() {
        Written written = new Written(paper, objective.key());
        ObjectiveFigures figures = ObjectiveFigures.of(paper, objective);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, objective.key() + " " + objective.title()));
        blocks.add(Block.Paragraph.of(objective.weakness()));
        blocks.addAll(figures.blocks());
        blocks.addAll(figures.official());
        ReportKind.BOARD
                .perObjective()
                .forEach(part -> blocks.addAll(part == Part.COMMENT ? written.text(part) : written.headed(2, part)));
        return blocks;
    }
}
