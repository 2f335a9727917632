package org.heard.report;

import java.util.ArrayList;
import java.util.List;

/** One area of weakness in the four parts the notice asks for: data, analysis, recommendation, evidence of impact. */
record ObjectiveChapter(BoardPaper paper, BoardPaper.Objective objective) implements Chapter {
    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, objective.key() + " " + objective.title()));
        blocks.add(Block.Paragraph.of(objective.weakness()));
        blocks.add(new Block.Heading(2, "Data"));
        Evidence evidence = new Evidence(paper, objective.key(), table -> paper.isPrintedUnder(objective, table));
        if (evidence.isEmpty()) {
            blocks.add(Block.Paragraph.of("No question of this release tells of this objective. There is no evidence"
                    + " from the survey yet."));
        }
        blocks.addAll(evidence.blocks());
        BoardPaper.Written written = paper.written(objective);
        written("Analysis", written.analysis(), blocks);
        written("Recommendation", written.recommendation(), blocks);
        written("Evidence of impact", written.evidence(), blocks);
        return blocks;
    }

    private static void written(String part, String words, List<Block> blocks) {
        blocks.add(new Block.Heading(2, part));
        if (words.isBlank()) {
            blocks.add(Block.Paragraph.of(Block.Tone.TO_BE_WRITTEN, part + ": to be written by the officer."));
            return;
        }
        words.strip().lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(Block.Paragraph.of(line)));
    }
}
